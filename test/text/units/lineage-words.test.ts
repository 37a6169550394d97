import { describe, expect, it } from 'vitest';
import { lineageSentence } from '../../../src/text/units/lineage-words.ts';
import { createLineage } from '../../../src/units/lineage.ts';
import { parseRegistry } from '../../../src/units/parse-registry.ts';

const units = parseRegistry(
  [
    'id;name;tier;valid_from;valid_to;merged_into;formed_from',
    'a;Sở A;t;;2025-02-28;b;',
    'b;Sở B;t;;;;',
    'c;Xã C;t;;;;',
    'd;Xã D;t;2025-07-01;;;c:0,4',
    'e;Xã E;t;2025-07-01;;;',
    'f;Xã F;t;;;;c:?@2025-09-01',
  ].join('\n'),
  'units.csv',
);
const lineage = createLineage(units);

describe('lineageSentence', () => {
  it.each([
    ['b', ['Sở B nhận toàn bộ Sở A từ 01/03/2025'], ['Sở B took in the whole of Sở A on 01/03/2025']],
    [
      'c',
      [
        '0,4 của Xã C chuyển sang Xã D từ 01/07/2025',
        'một phần (chưa rõ tỷ lệ) của Xã C chuyển sang Xã F từ 01/09/2025',
      ],
      [
        '0.4 of Xã C went to Xã D on 01/07/2025',
        'a part (share not known) of Xã C went to Xã F on 01/09/2025',
      ],
    ],
    [
      'd',
      ['Xã D hình thành từ 0,4 của Xã C từ 01/07/2025'],
      ['Xã D was formed from 0.4 of Xã C on 01/07/2025'],
    ],
    [
      'e',
      ['Xã E có từ 01/07/2025, sổ đăng ký không ghi đơn vị tiền thân'],
      ['Xã E exists since 01/07/2025, the registry knows no predecessor'],
    ],
  ])('tells the steps of %s', (id, vi, en) => {
    const unit = units.findIndex((each) => each.id === id);
    const { steps } = lineage.origins(unit, { from: '2024-12-31', to: '2025-12-31' });
    expect(steps.map((step) => lineageSentence(step, units, 'vi'))).toEqual(vi);
    expect(steps.map((step) => lineageSentence(step, units, 'en'))).toEqual(en);
  });
});
