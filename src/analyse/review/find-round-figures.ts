/**
 * Figures that look estimated: more round denominators (multiples of 10) than other units have, and more shares of
 * exactly 100 %.
 *
 * Each count or share of a unit is a trial whose probability is how many other units of the block have the same trait
 * under the same key, with a prior of one unit; the chance is the tail of the Poisson binomial distribution (stats/
 * at-least-successes.ts) times the number of units of the campaign (Bonferroni). Counted things with the same label are one trial.
 */
import type { Fraction } from '../../exact/fraction.ts';
import type { FindingKind } from '../../model/review-report.ts';
import { atLeastSuccesses } from '../../stats/at-least-successes.ts';
import { foldName } from '../../text/fold.ts';
import { groupBy } from './group-by.ts';
import { type OwnFigure, pointsAtStake, reportedPair } from './own-figures.ts';
import { type FoundFinding, makeFinding, onlyLeaf, type ReviewBlock, reviewedOwn } from './review-block.ts';

/** below it a multiple of 10 is nothing special */
const LEAST_COUNT = 20n;
const ROUND = 10n;
/** traits of fewer figures than these say nothing */
const LEAST_FOUND = 3;

interface Trait {
  kind: Extract<FindingKind, 'roundCounts' | 'fullShares'>;
  /** whether the figure has it; null where it cannot be asked */
  of(own: OwnFigure): boolean | null;
  /** what the figure is one of: units count a thing once */
  thing(own: OwnFigure): string;
  /** the share of units that are expected to have it where nobody is known */
  prior: number;
}

const ROUND_COUNTS: Trait = {
  kind: 'roundCounts',
  of: (own) => {
    const count = countOf(own);
    if (!count?.isInteger || count.numerator < LEAST_COUNT) return null;
    return count.numerator % ROUND === 0n;
  },
  thing: ({ figure }) => {
    const { measure } = figure;
    const label = measure?.kind === 'percent' ? measure.denominator : null;
    return label ? foldName(label.vi) : figure.key;
  },
  prior: 0.1,
};

const FULL_SHARES: Trait = {
  kind: 'fullShares',
  of: (own) => {
    const { measure } = own.figure;
    if (measure?.kind !== 'percent' || measure.of !== 'part') return null;
    const { rows, row } = own.statement;
    const share = rows.valueAt(row);
    return share.numerator === share.denominator;
  },
  thing: ({ figure }) => figure.key,
  prior: 0.5,
};

export function findRoundFigures(review: ReviewBlock): FoundFinding[] {
  return [ROUND_COUNTS, FULL_SHARES].flatMap((trait) => findTrait(review, trait));
}

/** Amounts are stored on a scale of their own and are left out. */
function countOf(own: OwnFigure): Fraction | null {
  const { measure } = own.figure;
  if (measure?.kind === 'count') return own.statement.rows.valueAt(own.statement.row);
  if (measure?.kind !== 'percent' || measure.in === 'amount') return null;
  return reportedPair(own)?.[1] ?? null;
}

function findTrait(review: ReviewBlock, trait: Trait): FoundFinding[] {
  const { tier, figures, options, tested } = review;
  const things = [...figures].map(([row, own]) => ({ row, things: thingsOf(own, trait) }));
  const known = new Map<string, { having: number; asked: number }>();
  for (const thing of things.flatMap((unit) => [...unit.things])) {
    const [name, { has }] = thing;
    const count = known.get(name) ?? { having: 0, asked: 0 };
    known.set(name, { having: count.having + Number(has), asked: count.asked + 1 });
  }
  return things.flatMap(({ row, things: own }) => {
    const having = [...own.values()].filter(({ has }) => has);
    if (having.length < LEAST_FOUND) return [];
    const probabilities = [...own].map(([name, { has }]) => {
      const count = known.get(name)!;
      return (count.having - Number(has) + trait.prior) / (count.asked - 1 + 1);
    });
    const chance = Math.min(1, atLeastSuccesses(probabilities, having.length) * tested.units);
    if (chance >= options.chance) return [];
    const found = having.flatMap(({ figures: same }) => same);
    const expected = probabilities.reduce((sum, p) => sum + p, 0);
    const why = { kind: trait.kind, found: having.length, of: own.size, expected, chance };
    const points = pointsAtStake(tier, found);
    const cells = found.map((each) => reviewedOwn(tier, each));
    return [makeFinding(review, { row, leaf: onlyLeaf(found), why, points, figures: cells })];
  });
}

/** What is stated twice with different numbers has the trait where all of them have. */
function thingsOf(figures: readonly OwnFigure[], trait: Trait) {
  const asked = figures.filter((figure) => trait.of(figure) !== null);
  return new Map(
    [...groupBy(asked, trait.thing)].map(([name, same]) => {
      return [name, { has: same.every((figure) => trait.of(figure)), figures: same }];
    }),
  );
}
