import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { baseWith } from './fixture-source.ts';

const PROCEDURES = `schema: par-criteria/1
area: { id: procedures, number: "2", label: { vi: Thủ tục } }
sources:
  - { for: [maxPoints, scoring, noneArose], assumption: Mẫu }
add:
  tenth:
    code: "2.10"
    label: { vi: { byTier: { province: Việc của sở, commune: Việc của xã } } }
    measure: { kind: count, cases: [{ id: fined, label: { vi: Kỷ luật }, weight: 1 }, { id: blamed, label: { vi: Phê bình }, weight: 0.5 }] }
    maxPoints: 20
    scoring: { kind: perEvent, start: max, each: -0.5, falling: true }
    noneArose: { effect: full }
  ninth:
    code: "2.9"
    label: { vi: Hai điều kiện }
    maxPoints: { byTier: { province: 40, commune: 10 } }
    scoring:
      kind: allOf
      alternatives:
        - { id: a, label: { vi: Điều kiện a }, measure: { kind: boolean }, scoring: { kind: boolean } }
        - { id: b, label: { vi: Điều kiện b }, measure: { kind: percent, of: plan }, scoring: { kind: proportional, of: 100 } }
  first:
    tiers: [commune]
    code: "2.1"
    label: { vi: Chỉ của xã }
    measure: { kind: boolean }
    maxPoints: 30
    scoring: { kind: boolean }
`;
const COVERAGE =
  'schema: par-coverage/1\ndocument: plan\nsections: [{ heading: A, until: B, clauses: [{ clause: [intro], reason: { vi: Không } }] }]\n';
const { source } = baseWith({ 'mau/2023/2-procedures.yaml': PROCEDURES, 'mau/2023/coverage.yaml': COVERAGE });
const edition = readEdition(source, 'mau/2023');
const [province, commune] = [edition.sets.get('province')!, edition.sets.get('commune')!];

describe('forTier', () => {
  it('puts criteria in the order of their codes and counts numbers without gaps', () => {
    expect(province.leaves.map(({ code, printedNumber }) => [code, printedNumber])).toEqual([
      ['1.1.1', '1.1.1'],
      ['1.1.2', '1.1.2'],
      ['2.9', '2.1'],
      ['2.10', '2.2'],
    ]);
    expect(commune.leaves.map(({ printedNumber }) => printedNumber)).toEqual([
      '1.1.1',
      '1.1.2',
      '2.1',
      '2.2',
      '2.3',
    ]);
  });

  it('picks the values of the tier', () => {
    expect(province.leaves[3]!.label.vi).toBe('Việc của sở');
    expect(commune.leaves[1]!.target).toMatchObject({ atLeast: { numerator: 90n } });
    expect(commune.areas.map(({ maxPoints }) => maxPoints.toString())).toEqual(['40', '60']);
  });

  it('fills in defaults', () => {
    expect(province.leaves[2]).toMatchObject({ noneArose: 'refuse', assessedBy: 'self', appliesWhere: null });
    expect(province.leaves[3]!.noneArose).toBe('full');
  });

  it('has a column for each leaf, then one for each alternative', () => {
    expect(
      province.columns.map(
        ({ leaf, alternative }) => `${leaf.code}${alternative ? `/${alternative.id}` : ''}`,
      ),
    ).toEqual(['1.1.1', '1.1.2', '2.9', '2.10', '2.9/a', '2.9/b']);
    for (const set of [province, commune]) {
      expect(set.columns.map(({ index }) => index)).toEqual([...set.columns.keys()]);
      for (const column of set.columns.filter(({ alternative }) => alternative)) {
        expect(column.alternative!.column).toBe(column.index);
      }
      expect(set.leaves.map(({ index }) => index)).toEqual([...set.leaves.keys()]);
    }
  });

  it('knows every key of a figure, and which of them a tier has', () => {
    const keys = edition.figures.map(({ key }) => key);
    expect(keys).toEqual([
      '1.1.1',
      '1.1.2',
      '2.1',
      '2.9',
      '2.9/a',
      '2.9/b',
      '2.10',
      '2.10/fined',
      '2.10/blamed',
    ]);
    expect(province.figures.map((figure) => figure?.key)).toEqual(
      keys.map((key) => (key === '2.1' ? undefined : key)),
    );
    expect(commune.figures.map((figure) => figure?.position)).toEqual([...keys.keys()]);
    expect(province.figures[3]).toMatchObject({ part: null, measure: null });
    expect(province.figures[5]).toMatchObject({ part: 'b', measure: { kind: 'percent', of: 'plan' } });
    expect(province.figures[7]).toMatchObject({
      part: 'fined',
      label: { vi: 'Kỷ luật' },
      measure: { kind: 'count' },
    });
  });

  it('leads from a leaf to its area and back', () => {
    const leaf = province.leaves[2]!;
    expect(leaf.area.criteria.some((criterion) => criterion.leaf === leaf)).toBe(true);
    expect(leaf.area.owner).toBeNull();
  });
});
