/** The editions of the project: they read, they are covered, and where the plans are at hand every quote is there. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/criteria/check/check-edition.ts';
import { documentsFolder } from '../../src/criteria/cite/document-texts.ts';
import { readCoverage } from '../../src/criteria/cite/read-coverage.ts';
import { listEditions } from '../../src/criteria/list-editions.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { resolveEdition } from '../../src/criteria/resolve-edition.ts';
import { folderSource } from '../../src/criteria/source.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Measure } from '../../src/model/measure.ts';
import { checkUnits } from '../../src/units/check-edition.ts';
import { readRegistries } from '../../src/units/read-registry.ts';
import { sharedFolder } from '../shared-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const source = folderSource(join(ROOT, 'criteria'));
const editions = listEditions(source);

function pointsOfAreas(set: CriteriaSet): number[] {
  return set.areas.filter(({ section }) => section === 'area').map(({ maxPoints }) => maxPoints.toNumber());
}

function leavesOfAreas(set: CriteriaSet): number {
  return set.leaves.filter(({ area }) => area.section === 'area').length;
}

/** Figures whose numerators, denominators or counts have the same name. */
function sharedCounts(set: CriteriaSet): string[] {
  const figures = new Map<string, string[]>();
  for (const figure of set.figures) {
    for (const name of figure ? namesOfCounts(figure.measure) : [])
      figures.set(name, [...(figures.get(name) ?? []), figure!.key]);
  }
  return [...figures.values()].filter((keys) => keys.length > 1).map((keys) => keys.join(', '));
}

function namesOfCounts(measure: Measure | null): string[] {
  if (measure?.kind === 'count') return measure.label ? [measure.label.vi] : [];
  if (measure?.kind !== 'percent' || measure.in === 'amount') return [];
  return [measure.numerator, measure.denominator].flatMap((label) => label?.vi ?? []);
}

describe('editions of the project', () => {
  it.each(editions)('%s passes every check that needs no text', (id) => {
    const { edition } = checkEdition(source, id);
    checkUnits(edition, readRegistries(join(ROOT, 'data'), edition.header.jurisdiction));
    expect(edition.id).toBe(id);
  });

  // the review holds counts of one name against each other: what is not the same thing is not called the same
  it('gives two counts one name only where they count the same', () => {
    const shared = editions.flatMap((id) =>
      [...readEdition(source, id).sets].flatMap(([tier, set]) =>
        sharedCounts(set).map((figures) => `${id} ${tier} ${figures}`),
      ),
    );
    expect(shared).toEqual([
      // dossiers received: how many of them online, and how many fully online
      'tu-ky/2023 office 7.6.2, 7.6.3',
      // officials of the commune: in their positions, and with official mail
      'tu-ky/2023 commune 5.1, 7.5.5',
    ]);
  });

  it.each([
    ['province', 56, [15, 8, 27, 13, 12, 8, 17]],
    ['district', 55, [15, 8, 27, 13, 12, 9, 16]],
    ['commune', 42, [16, 6, 31, 11, 12, 8, 16]],
  ])('hung-yen/2023 for %s has %i leaves', (tier, leaves, points) => {
    const set = readEdition(source, 'hung-yen/2023').sets.get(tier)!;
    expect(leavesOfAreas(set)).toBe(leaves);
    expect(pointsOfAreas(set)).toEqual(points);
  });

  it.each([
    ['tu-ky/2023', 'office', 38, [16, 10, 24, 6, 12, 10, 18, 4]],
    ['tu-ky/2023', 'commune', 67, [20, 7, 26, 7, 12, 9, 14, 3, 2]],
    ['soc-trang/2023', 'province', 14, [25, 10, 20, 10, 10, 10, 10, 5]],
    ['soc-trang/2023', 'district', 15, [25, 10, 20, 10, 10, 10, 10, 5]],
    ['provincial-office/2024', 'division', 22, [25, 30, 25, 15, 5]],
  ])('%s for %s has %i leaves', (id, tier, leaves, points) => {
    const set = readEdition(source, id).sets.get(tier)!;
    expect(leavesOfAreas(set)).toBe(leaves);
    expect(pointsOfAreas(set)).toEqual(points);
  });

  describe.each(['tu-ky/2023', 'soc-trang/2023', 'provincial-office/2024'])(
    '%s, a plan without points',
    (id) => {
      const { sets } = readEdition(source, id);
      const leaves = [...sets.values()].flatMap((set) =>
        set.leaves.map((leaf) => ({ leaf, tier: set.tier })),
      );
      const coverage = readCoverage(source, resolveEdition(source, id).merged)!.data;
      const covered = new Map(
        coverage.sections.flatMap(({ heading, clauses }) =>
          clauses.map(({ clause, criteria = [] }) => [[heading, ...clause].join(' '), criteria] as const),
        ),
      );

      it('says of the points and of the rule of every leaf that they are assumed', () => {
        for (const { leaf } of leaves) {
          const assumed = leaf.sources.flatMap((each) => ('assumption' in each ? each.for : []));
          expect(assumed, leaf.code).toEqual(expect.arrayContaining(['maxPoints', 'scoring']));
          const cited = leaf.sources.filter((each) => 'document' in each);
          expect(cited, leaf.code).not.toHaveLength(0);
        }
      });

      it('names each leaf at every clause that it cites, and names no leaf that cites nothing', () => {
        for (const { leaf } of leaves) {
          for (const citation of leaf.sources) {
            if (!('document' in citation)) continue;
            expect(covered.get(citation.clause.join(' ')), `${leaf.code} ${citation.clause}`).toContain(
              leaf.id,
            );
          }
        }
        const known = new Set(leaves.map(({ leaf }) => leaf.id));
        expect([...covered.values()].flat().filter((named) => !known.has(named))).toEqual([]);
      });
    },
  );

  it('where the outline of a commune names a rate or a number, the leaf is one', () => {
    const set = readEdition(source, 'tu-ky/2023').sets.get('commune')!;
    const counted = /[Tt]ỷ lệ|[Ss]ố lượng|[Ss]ố hồ sơ|[Ss]ố nhiệm vụ|[Ss]ố lần/;
    const told = set.leaves.filter(({ sources }) =>
      sources.some((each) => 'quote' in each && counted.test(each.quote ?? '')),
    );
    expect(told.map(({ code }) => code)).toEqual([
      '1.1.2',
      '1.2.2',
      '1.3',
      '1.4',
      '3.5.1',
      '3.5.2',
      '3.7',
      '7.5.1',
      '7.5.3',
      '7.7.1',
      '7.7.2',
    ]);
    for (const { code, measure, rule } of told) {
      const kinds = [measure, ...(rule.alternatives ?? []).map((each) => each.measure)].map(
        (each) => each?.kind,
      );
      expect(kinds.includes('percent') || kinds.includes('count'), code).toBe(true);
    }
  });

  const seeds = sharedFolder('seeds');
  it.skipIf(seeds === null).each(editions)('%s quotes its documents word by word', (id) => {
    const { citations } = checkEdition(source, id, documentsFolder(seeds ?? ''));
    expect(citations.quotes === 0 ? citations.absent : []).toHaveLength(citations.quotes === 0 ? 1 : 0);
  });
});
