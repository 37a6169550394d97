/** Names in a file against a registry: every result there is, with what the registry knows instead. */
import { describe, expect, it } from 'vitest';
import { matchNames } from '../../src/units/match-names.ts';
import { parseRegistry } from '../../src/units/parse-registry.ts';

const units = parseRegistry(
  [
    'id;code;name;aliases;tier;parent;valid_from;valid_to;formed_from',
    'huyen-a;;Huyện A;;district;;;;',
    'huyen-b;;Huyện B;;district;;;;',
    'xa-x-a;001;Xã X;Xã X, huyện A;commune;huyen-a;;;',
    'xa-x-b;002;Xã X;Xã X, huyện B;commune;huyen-b;;;',
    'xa-cu;003;Xã Cũ;;commune;huyen-a;;2025-06-30;',
    'xa-moi;004;Xã Mới;;commune;;2025-07-01;;xa-cu:0,25',
    'xa-khac;005;Xã Khác;;commune;;2025-07-01;;xa-cu:0,75',
    'xa-sau;006;Xã Sau;;commune;;2026-01-01;;',
  ].join('\n'),
  'units.csv',
);

const match = (text: string, code: string | null = null, asOf = '2025-12-31') =>
  matchNames(units, [{ text, code, sheet: null, line: 2 }], { asOf })[0]!;

describe('matchNames', () => {
  it.each([
    ['Xã Mới', 'name', 'xa-moi'],
    ['004', 'name', 'xa-moi'],
    ['xã x, huyện a', 'alias', 'xa-x-a'],
  ])('finds %s by %s', (text, result, id) => {
    expect(match(text)).toMatchObject({ result, unit: { id }, successors: [], suggestions: [] });
  });

  it('names the candidates of an ambiguous name with their parents', () => {
    expect(match('Xã X')).toMatchObject({
      result: 'ambiguous',
      unit: null,
      candidates: [
        { id: 'xa-x-a', parent: 'Huyện A' },
        { id: 'xa-x-b', parent: 'Huyện B' },
      ],
    });
  });

  it('takes the code beside an ambiguous name, if it is one of them', () => {
    expect(match('Xã X', '002')).toMatchObject({ result: 'name', unit: { id: 'xa-x-b' } });
    expect(match('Xã X', '004').result).toBe('ambiguous');
  });

  it('says where a retired unit went, in which shares', () => {
    expect(match('Xã Cũ')).toMatchObject({
      result: 'retired',
      unit: { id: 'xa-cu' },
      validTo: '2025-06-30',
      successors: [
        { id: 'xa-moi', share: '0.25' },
        { id: 'xa-khac', share: '0.75' },
      ],
    });
    expect(match('Xã Cũ', null, '2025-06-30').result).toBe('name');
  });

  it('says that a unit does not exist yet', () => {
    expect(match('Xã Sau')).toMatchObject({ result: 'future', validFrom: '2026-01-01' });
    expect(match('Xã Sau', null, '2026-01-01').result).toBe('name');
  });

  it('suggests for an unknown name', () => {
    expect(match('Xa Moi')).toMatchObject({ result: 'unknown', unit: null, suggestions: ['Xã Mới'] });
  });

  it('tells each name once, with all its lines', () => {
    const names = [2, 5, 9].map((line) => ({ text: 'Xã Mới', code: null, sheet: null, line }));
    expect(matchNames(units, names, { asOf: '2025-12-31' }).map(({ lines }) => lines)).toEqual([[2, 5, 9]]);
  });
});
