/** Laws of a change on random rules of every kind, random changes of them and random figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportChange } from '../../../src/analyse/change/report-change.ts';
import { reportUnitChange } from '../../../src/analyse/change/report-unit-change.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import type { BlockChange, SplitText, UnitChangeReport } from '../../../src/model/change-report.ts';
import { placesOf } from '../two-tier-results.ts';
import {
  type DrawnFigures,
  type DrawnYear,
  drawnFigures,
  drawnYear,
  figuresOf,
  rulesOf,
  UNITS,
} from './random-years.ts';
import { editionsOf, resultsOf } from './two-years.ts';

interface Drawn {
  years: readonly [DrawnYear, DrawnYear];
  figures: readonly [DrawnFigures, DrawnFigures];
}

interface Order {
  units?: typeof UNITS;
  reversed?: boolean;
}

function resultsOfBoth({ years, figures }: Drawn, { units = UNITS, reversed = false }: Order = {}): Results {
  const [older, newer] = editionsOf([rulesOf(2023, years[0], reversed), rulesOf(2024, years[1], reversed)]);
  const before = resultsOf(older!, units, figuresOf(2023, years[0], figures[0], reversed));
  return resultsOf(newer!, units, figuresOf(2024, years[1], figures[1], reversed), [before]);
}

const both = fc.record({
  years: fc.tuple(drawnYear, drawnYear),
  figures: fc.tuple(drawnFigures, drawnFigures),
});

const PARTS = ['total', 'rules', 'achieved', 'dropped', 'changed', 'added'] as const;
const sum = (splits: readonly SplitText[], key: (typeof PARTS)[number]) =>
  Fraction.sum(splits.map((split) => decimal(split[key]))).toString();

function blockOf(results: Results): BlockChange {
  return reportChange(results, EVERYTHING).blocks[0]!;
}

function detailsOf(results: Results): UnitChangeReport[] {
  const { tiers } = results.campaign;
  const ids = tiers.flatMap(({ units }) => units.map(({ id }) => id));
  return placesOf(results, ids).map((place) => reportUnitChange(results, place));
}

const RUNS = { numRuns: 30 };

describe('a change', () => {
  it('adds up exactly: parts to the total, areas and limits to the unit, criteria to their areas', () => {
    let compared = 0;
    fc.assert(
      fc.property(both, (made) => {
        const results = resultsOfBoth(made);
        for (const { unit, change, areas, limits, criteria } of detailsOf(results)) {
          if (!change) continue;
          compared += 1;
          const exact = [results.earlier[0]!, results].map(({ campaign }) => {
            const { tier, row } = placesOf({ ...results, campaign }, [unit.id])[0]!;
            const { numerator, denominator } = tier.scores.exact(row);
            return Fraction.of(numerator, denominator);
          });
          expect(change.total).toBe(exact[1]!.subtract(exact[0]!).toString());
          for (const key of PARTS) {
            expect(sum([...areas, ...limits], key)).toBe(change[key]);
            for (const area of areas) {
              const own = criteria.filter((criterion) => criterion.area === area.id);
              expect(sum(own, key)).toBe(area[key]);
            }
          }
          for (const split of [change, ...areas, ...limits, ...criteria]) {
            const [rules, achieved] = [decimal(split.rules), decimal(split.achieved)];
            expect(rules.add(achieved).toString()).toBe(split.total);
            const [dropped, changed, added] = [split.dropped, split.changed, split.added].map(decimal);
            expect(dropped!.add(changed!).add(added!).toString()).toBe(split.rules);
          }
          const { places, ranks } = change;
          expect(places.rules + places.achieved).toBe(places.total);
          expect(places.total).toBe(ranks.older - ranks.newer);
        }
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns);
  });

  it('is all of the units own doing where the rules are the same', () => {
    fc.assert(
      fc.property(drawnYear, drawnFigures, drawnFigures, (year, before, after) => {
        const results = resultsOfBoth({ years: [year, year], figures: [before, after] });
        const block = blockOf(results);
        expect(block.rulesChanged).toBe(false);
        for (const change of block.units) {
          expect([change.dropped, change.changed, change.added]).toEqual(['0', '0', '0']);
          expect(change.places.rules).toBe(0);
        }
        for (const { criteria } of detailsOf(results)) {
          for (const { rules } of criteria) expect(rules).toBe('0');
        }
      }),
      RUNS,
    );
  });

  it('is all rules where the figures are the same', () => {
    // where the first year lacks a criterion it has no figures to hand on: the law is about what both have
    fc.assert(
      fc.property(drawnYear, drawnYear, drawnFigures, (before, after, figures) => {
        const results = resultsOfBoth({ years: [before, after], figures: [figures, figures] });
        for (const { change, criteria } of detailsOf(results)) {
          if (!change) continue;
          const given = criteria.some(({ byShare }) => byShare);
          if (given) continue;
          expect(change.achieved).toBe('0');
          for (const { achieved } of criteria) expect(achieved).toBe('0');
        }
      }),
      RUNS,
    );
  });

  it('changes nothing in a criterion that stays as it is, whatever the others do', () => {
    fc.assert(
      fc.property(both, (made) => {
        for (const { criteria } of detailsOf(resultsOfBoth(made))) {
          for (const criterion of criteria) {
            const { older, newer, relation, changes } = criterion;
            const isSame = JSON.stringify(older) === JSON.stringify(newer);
            if (relation === 'compared' && changes.length === 0 && isSame) {
              expect(criterion.dropped).toBe('0');
              expect(criterion.added).toBe('0');
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('is the same in whatever order units and criteria stand', () => {
    const orders = fc.shuffledSubarray(UNITS, { minLength: UNITS.length });
    const plain = (results: Results) =>
      Object.fromEntries(
        detailsOf(results).map(({ unit, change, refusal, criteria, areas }) => [
          unit.id,
          {
            ...{ change, refusal },
            criteria: Object.fromEntries(criteria.map(({ code: _, ...own }) => [own.id, own])),
            areas: Object.fromEntries(areas.map((area) => [area.id, area])),
          },
        ]),
      );
    fc.assert(
      fc.property(both, orders, fc.boolean(), (made, units, reversed) => {
        expect(plain(resultsOfBoth(made, { units, reversed }))).toEqual(plain(resultsOfBoth(made)));
      }),
      RUNS,
    );
  });
});
