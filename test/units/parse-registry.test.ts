import { describe, expect, it } from 'vitest';
import { ParError } from '../../src/errors.ts';
import { registryFaults } from '../../src/text/faults/registry-faults.ts';
import { parseRegistry } from '../../src/units/parse-registry.ts';

const HEADER =
  'id;code;name;aliases;tier;parent;valid_from;valid_to;merged_into;attr:procedures;attr:kind;date:inspection';

/** A registry of two lines of explanation and the rows given: the first row is line 4. */
function registry(...rows: string[]): string {
  return ['# Sổ đăng ký', '# nguồn; ngày;;;', HEADER, ...rows].join('\r\n');
}

describe('parseRegistry', () => {
  it('reads every column', () => {
    const units = parseRegistry(
      registry(
        'district-a;;UBND huyện A;Huyện A | H. A|;district;;;;;Có;rural;',
        ';;;;;;;;;;;',
        'commune-b;01234;"UBND xã ""B""; cũ";;commune;district-a;1/2/2020;2025-06-30;district-a;KHÔNG;;05/07/2023',
      ),
      'units.csv',
    );
    expect(units).toEqual([
      {
        id: 'district-a',
        name: 'UBND huyện A',
        aliases: ['Huyện A', 'H. A'],
        tier: 'district',
        attributes: { procedures: true, kind: 'rural' },
        dates: {},
      },
      {
        id: 'commune-b',
        code: '01234',
        name: 'UBND xã "B"; cũ',
        aliases: [],
        tier: 'commune',
        parent: 'district-a',
        attributes: { procedures: false },
        dates: { inspection: '2023-07-05' },
        validFrom: '2020-02-01',
        validTo: '2025-06-30',
        mergedInto: 'district-a',
      },
    ]);
  });

  it('takes rows whose trailing blank cells a spreadsheet left out, and quoted explanations', () => {
    const units = parseRegistry(`"# a; b";;\n${HEADER}\na;;A;;t\n`, 'units.csv');
    expect(units).toHaveLength(1);
  });

  it('composes names written in decomposed Unicode', () => {
    const [unit] = parseRegistry(registry(`a;;${'UBND xã Yên Hòa'.normalize('NFD')};;t`), 'units.csv');
    expect(unit?.name).toBe('UBND xã Yên Hòa'.normalize('NFC'));
  });

  const good = 'a;;A;;t';
  const faults: [code: string, text: string, line: number | undefined, path: string | undefined][] = [
    ['registry-empty', '# chỉ có lời giải thích\n', undefined, undefined],
    ['registry-empty', registry(), undefined, undefined],
    ['registry-quotes', registry(good, 'b;;"B" cũ;;t'), 5, undefined],
    ['registry-column-unknown', `id;name;tier;ghi chú\n${good}`, 1, undefined],
    ['registry-column-unknown', `id;name;tier;attr:__proto__\n${good}`, 1, undefined],
    ['registry-column-twice', `id;name;tier;name\n${good}`, 1, 'name'],
    ['registry-column-missing', 'id;name\na;A', 1, 'tier'],
    ['registry-cell-surplus', 'id;name;tier\na;A;t;x', 2, undefined],
    ['registry-cell-lines', registry('a;;"A\nB";;t'), 5, 'name'],
    ['registry-cell-blank', registry(good, 'b;;;;t'), 5, 'name'],
    ['registry-id', registry('Sở-A;;A;;t'), 4, 'id'],
    ['registry-id', registry('a;;A;;Cấp xã'), 4, 'tier'],
    ['registry-id-twice', registry(good, good), 5, 'id'],
    ['registry-unit-unknown', registry('a;;A;;t;b'), 4, 'parent'],
    ['registry-unit-unknown', registry('a;;A;;t;;;2025-01-01;b'), 4, 'merged_into'],
    ['registry-unit-itself', registry('a;;A;;t;a'), 4, 'parent'],
    ['registry-day', registry('a;;A;;t;;31/02/2023'), 4, 'valid_from'],
    ['registry-day', registry('a;;A;;t;;;;;;;tháng 7'), 4, 'date:inspection'],
    ['registry-days-reversed', registry('a;;A;;t;;02/01/2023;01/01/2023'), 4, 'valid_to'],
    ['registry-merged-without-day', registry(good, 'b;;B;;t;;;;a'), 5, 'valid_to'],
  ];

  it.each(faults)('refuses with %s: %j', (code, text, line, path) => {
    const fault = faultOf(() => parseRegistry(text, 'units.csv'));
    expect({ code: fault.code, where: fault.where }).toEqual({
      code,
      where: { file: 'units.csv', ...(line && { line }), ...(path && { path }) },
    });
  });

  it('has a sentence in both languages for every fault', () => {
    for (const [code, text] of faults) {
      const fault = faultOf(() => parseRegistry(text, 'units.csv'));
      const { vi, en } = registryFaults[code as keyof typeof registryFaults];
      expect(vi(fault.params)).toMatch(/^cần .*gặp/);
      expect(en(fault.params)).toMatch(/^expected .*found/);
      expect(vi(fault.params) + en(fault.params)).not.toContain('undefined');
    }
  });
});

function faultOf(read: () => unknown): ParError {
  try {
    read();
  } catch (error) {
    if (error instanceof ParError) return error;
    throw error;
  }
  throw new Error('expected a fault, found none');
}
