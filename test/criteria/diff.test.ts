import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../src/criteria/diff.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { criteriaDiffText } from '../../src/text/criteria/criteria-diff.ts';
import { baseWith, filesOf } from './fixture-source.ts';

const changed = filesOf('base')['mau/2024/1-direction.yaml']!.replace(
  'change:\n',
  `change:
  planning/done:
    label: { vi: Hoàn thành nhiệm vụ được giao }
    target: { moreThan: 92.5 }
    scoring: { kind: proportional, zeroBelow: 60 }
    noneArose: { effect: exclude }
    sources: [{ for: [target, scoring, noneArose], assumption: Mẫu }]
`,
);
const procedures = `schema: par-criteria/1
area: { id: procedures, number: "2", label: { vi: Thủ tục } }
remove: [apologies]
change:
  on-time:
    maxPoints: 60
    scoring: { kind: proportional, of: 100 }
    sources: [{ for: [maxPoints, scoring], assumption: Mẫu }]
`;
const { source } = baseWith({
  'mau/2024/1-direction.yaml': changed,
  'mau/2024/2-procedures.yaml': procedures,
});
const [before, after] = [readEdition(source, 'mau/2023'), readEdition(source, 'mau/2024')];

describe('diffEditions', () => {
  it('tells once what several tiers share', () => {
    const { source: shared } = baseWith({
      'mau/2024/edition.yaml': filesOf('base')
        ['mau/2023/edition.yaml']!.replace('mau/2023', 'mau/2024')
        .replace('extends: null', 'extends: mau/2023'),
      'mau/2024/1-direction.yaml': `schema: par-criteria/1
area: { id: direction, number: "1", label: { vi: Chỉ đạo } }
change:
  planning/issued: { label: { vi: Lập kế hoạch } }
`,
    });
    const [first, second] = [readEdition(shared, 'mau/2023'), readEdition(shared, 'mau/2024')];
    const lines = criteriaDiffText(diffEditions(first, second), 'vi').split('\n');
    expect(lines).toContain('Cấp sở; Cấp xã');
    expect(lines.filter((each) => each.includes('Lập kế hoạch'))).toHaveLength(2);
  });

  const diff = diffEditions(before, after);

  it('finds nothing between an edition and itself', () => {
    for (const tier of diffEditions(before, before).tiers) {
      expect(tier).toMatchObject({ state: 'kept', added: [], removed: [], changed: [] });
    }
  });

  it('tells tiers that are gone', () => {
    expect(diff.tiers.map(({ tier, state }) => [tier, state])).toEqual([
      ['province', 'kept'],
      ['commune', 'removed'],
    ]);
  });

  it('gives what was before and after as data', () => {
    const [province] = diff.tiers;
    expect(province!.changed.find(({ id }) => id === 'planning/done')!.changes).toContainEqual({
      key: 'target',
      before: { atLeast: '100' },
      after: { moreThan: '92.5' },
    });
  });

  it('reads like a change note in Vietnamese', () => {
    expect(criteriaDiffText(diff, 'vi')).toBe(`Thay đổi từ bộ tiêu chí mau/2023 sang mau/2024

Quy định chung
  Sửa kỳ đánh giá: từ 01/01/2023 - 31/12/2023 thành 01/01/2024 - 31/12/2024
  Thêm khối xếp hạng "Sở": "Sở"
  Thêm xếp loại "Chung": từ 0
  Sửa cơ quan chủ trì thẩm định lĩnh vực "Thủ tục": từ Cấp sở: so-b; Cấp xã: cơ quan cấp trên trực tiếp thành Cấp sở: so-b
  Bỏ khối xếp hạng "Có thủ tục"
  Bỏ khối xếp hạng "Không có thủ tục"
  Bỏ khối xếp hạng "Xã"
  Bỏ xếp loại "Tốt"
  Bỏ xếp loại "Yếu"

Cấp sở
  Thêm TC 1.1.3 "Báo cáo", 5 điểm
  Bỏ TC 2.2 "Xin lỗi khi trễ hẹn", 20 điểm
  Sửa TC 1.1.1 "Ban hành kế hoạch":
    - điểm tối đa: từ 20 thành 15
  Sửa TC 1.1.2 "Hoàn thành nhiệm vụ được giao":
    - tên: từ "Hoàn thành nhiệm vụ" thành "Hoàn thành nhiệm vụ được giao"
    - chỉ tiêu: từ "từ 100 trở lên" thành "trên 92,5"
    - cách tính điểm: từ "đạt 100%: đủ 20 điểm; từ 50% đến dưới 100%: 20 × tỷ lệ / 100; dưới 50%: 0 điểm" thành "từ 92,5% trở lên: đủ 20 điểm; từ 60% đến dưới 92,5%: 20 × tỷ lệ / 92,5; dưới 60%: 0 điểm"
    - khi không phát sinh: từ không có thành không tính điểm và trừ khỏi điểm tối đa áp dụng
  Sửa TC 2.1 "Hồ sơ đúng hạn":
    - điểm tối đa: từ 40 thành 60
    - cách tính điểm: từ "từ 95% trở lên: đủ 40 điểm; từ 50% đến dưới 95%: 20 điểm; dưới 50%: 0 điểm" thành "đạt 100%: đủ 60 điểm; dưới 100%: 60 × tỷ lệ / 100"

Cấp xã (không còn)
  Bỏ toàn bộ bảng tiêu chí (4 tiêu chí)`);
  });

  it('and in English', () => {
    const text = criteriaDiffText(diff, 'en');
    expect(text).toContain('target: from "100 or more" to "above 92.5"');
    expect(text).toContain('rule: from "from 95% on: full 40 points');
    expect(criteriaDiffText(diffEditions(before, before), 'en')).toContain('No change');
  });
});
