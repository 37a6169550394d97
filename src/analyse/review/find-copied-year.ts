/**
 * A unit whose report repeats its own figures of last year in several criteria (coincidences.ts). Criteria are those
 * with the same id and the same measure in both editions, units those with the same id.
 */
import type { Results } from '../../campaign/results.ts';
import type { Edition, Figure } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import { coincidenceChance, fingerprint, type Sameness, sameness, type Trials } from './coincidences.ts';
import { type OwnFigure, ownFigures, pointsAtStake } from './own-figures.ts';
import {
  type FoundFinding,
  makeFinding,
  onlyLeaf,
  type ReviewBlock,
  reviewedFigure,
  reviewedOwn,
  unitName,
} from './review-block.ts';

/** A figure and the same one of last year; `how` is null where they differ. */
interface Repetition {
  now: OwnFigure;
  before: OwnFigure;
  how: Sameness | null;
}

export type FiguresBefore = ReadonlyMap<string, ReadonlyMap<string, OwnFigure>>;

/** Unit id -> id of the criterion and its part -> what the unit stated in the campaign before; null without one. */
export function figuresBefore({ earlier: [before] }: Results): FiguresBefore | null {
  if (!before) return null;
  const { tiers, submissions, edition } = before.campaign;
  return new Map(
    tiers.flatMap((tier) =>
      [...ownFigures(tier, submissions)].map(([row, own]) => [
        tier.units[row]!.id,
        new Map(own.map((each) => [figureId(edition, each.figure), each])),
      ]),
    ),
  );
}

export function findCopiedYear(review: ReviewBlock, before: FiguresBefore): FoundFinding[] {
  const { tier, options, results, tested } = review;
  const units = repetitions(review, before);
  const trials = new Map<Figure, Trials>();
  for (const { now, how } of units.flatMap((unit) => unit.figures)) {
    const { same, compared } = trials.get(now.figure) ?? { same: 0, compared: 0 };
    trials.set(now.figure, { same: same + Number(how !== null), compared: compared + 1 });
  }
  return units.flatMap(({ row, figures }) => {
    const matched = figures.filter(({ how }) => how !== null);
    if (matched.length < options.matches) return [];
    const others = figures.map(({ now, how }) => {
      const { same, compared } = trials.get(now.figure)!;
      return { same: same - Number(how !== null), compared: compared - 1 };
    });
    const chance = Math.min(1, coincidenceChance(others, matched.length) * tested.units);
    if (chance >= options.chance) return [];
    const now = matched.map((each) => each.now);
    const why = {
      kind: 'copiedYear',
      edition: results.earlier[0]!.campaign.edition.id,
      matches: matched.length,
      identical: matched.filter(({ how }) => how === 'identical').length,
      of: figures.length,
      chance,
    } as const;
    const unit = unitName(tier, row);
    const cells = matched.flatMap((each) => [
      reviewedOwn(tier, each.now),
      reviewedFigure(each.before.statement, { unit, figure: each.before.figure.key }),
    ]);
    return [
      makeFinding(review, {
        row,
        leaf: onlyLeaf(now),
        why,
        points: pointsAtStake(tier, now),
        figures: cells,
      }),
    ];
  });
}

function repetitions({ tier, figures, results }: ReviewBlock, before: FiguresBefore) {
  const { edition } = results.campaign;
  return [...figures].flatMap(([row, own]) => {
    const known = before.get(tier.units[row]!.id);
    if (!known) return [];
    const compared = own.flatMap((now) => {
      const then = known.get(figureId(edition, now.figure));
      return then ? (repetition(now, then) ?? []) : [];
    });
    return compared.length === 0 ? [] : [{ row, figures: compared }];
  });
}

function repetition(now: OwnFigure, before: OwnFigure): Repetition | null {
  if (!measureAlike(now.figure.measure, before.figure.measure)) return null;
  const [one, two] = [fingerprint(now), fingerprint(before)];
  return one && two ? { now, before, how: sameness(one, two) } : null;
}

/** Ids outlast codes, which are counted anew every year. */
function figureId({ figures }: Edition, { position }: Figure): string {
  const { leafId, part } = figures[position]!;
  return part === null ? leafId : `${leafId} ${part}`;
}

function measureAlike(one: Measure | null, two: Measure | null): boolean {
  return one?.kind === 'percent' && two?.kind === 'percent' && one.of === two.of && one.in === two.in;
}
