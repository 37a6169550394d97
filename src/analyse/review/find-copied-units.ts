/** Two units of a block that state the same figures in several criteria (coincidences.ts). */
import {
  coincidenceChance,
  type Fingerprint,
  fingerprint,
  type Sameness,
  sameness,
  type Trials,
} from './coincidences.ts';
import { groupBy } from './group-by.ts';
import { type OwnFigure, pointsAtStake } from './own-figures.ts';
import {
  type FoundFinding,
  makeFinding,
  onlyLeaf,
  type ReviewBlock,
  reviewedOwn,
  unitName,
} from './review-block.ts';

interface Printed {
  own: OwnFigure;
  print: Fingerprint;
}

/** Position of a figure -> the units that state a telling one, in the order of the registry. */
type PrintsOfFigure = Map<number, Printed[]>;

interface Match {
  a: OwnFigure;
  b: OwnFigure;
  how: Sameness;
}

export function findCopiedUnits(review: ReviewBlock): FoundFinding[] {
  const { tier, figures, options, tested } = review;
  const prints = printsOf(figures);
  const matches = matchesOf(prints);
  const trials = trialsOf(prints, matches);
  return [...matches.values()].flatMap((pair) => {
    if (pair.length < options.matches) return [];
    const [first] = pair;
    const [one, two] = [figures.get(first!.a.row)!, figures.get(first!.b.row)!];
    const compared = commonPrints(one, two);
    const matched = new Set(pair.map(({ a }) => a.figure.position));
    const others = compared.map((position) => {
      const { same, compared: all } = trials.get(position)!;
      return { same: same - Number(matched.has(position)), compared: all - 1 };
    });
    const chance = Math.min(1, coincidenceChance(others, pair.length) * tested.pairs);
    if (chance >= options.chance) return [];
    const both = pair.flatMap(({ a, b }) => [a, b]);
    const why = {
      kind: 'copiedUnit',
      other: unitName(tier, first!.b.row),
      matches: pair.length,
      identical: pair.filter(({ how }) => how === 'identical').length,
      of: compared.length,
      chance,
    } as const;
    const parts = {
      row: first!.a.row,
      leaf: onlyLeaf(both),
      why,
      points: pointsAtStake(tier, both),
      figures: both.map((own) => reviewedOwn(tier, own)),
    };
    return [makeFinding(review, parts)];
  });
}

function printsOf(figures: ReviewBlock['figures']): PrintsOfFigure {
  const printed = [...figures.values()].flat().flatMap((own) => {
    const print = fingerprint(own);
    return print ? [{ own, print }] : [];
  });
  return groupBy(printed, ({ own }) => own.figure.position);
}

/** Pair of rows -> the criteria that are the same; pairs are met by what they share, not by trying all of them. */
function matchesOf(prints: PrintsOfFigure): Map<string, Match[]> {
  const all = [...prints].sort(([a], [b]) => a - b).flatMap(([, printed]) => [...samePairs(printed)]);
  return groupBy(all, ({ a, b }) => `${a.row} ${b.row}`);
}

/** Two equal pairs of numbers have the same share in lowest terms, or one too common to be a key of its own. */
function* samePairs(printed: readonly Printed[]): Generator<Match> {
  for (const alike of groupBy(printed, ({ print }) => print.share ?? print.numbers).values()) {
    for (const [at, a] of alike.entries()) {
      for (const b of alike.slice(at + 1)) {
        const how = sameness(a.print, b.print);
        if (how) yield { a: a.own, b: b.own, how };
      }
    }
  }
}

function trialsOf(prints: PrintsOfFigure, matches: ReadonlyMap<string, readonly Match[]>) {
  const trials = new Map<number, Trials>();
  for (const [position, { length }] of prints) {
    trials.set(position, { same: 0, compared: (length * (length - 1)) / 2 });
  }
  for (const { a } of [...matches.values()].flat()) {
    const each = trials.get(a.figure.position)!;
    trials.set(a.figure.position, { ...each, same: each.same + 1 });
  }
  return trials;
}

/** Positions of the figures in which both units state a telling one. */
function commonPrints(one: readonly OwnFigure[], two: readonly OwnFigure[]): number[] {
  const positions = (figures: readonly OwnFigure[]) =>
    figures.filter((own) => fingerprint(own) !== null).map(({ figure }) => figure.position);
  const others = new Set(positions(two));
  return positions(one).filter((position) => others.has(position));
}
