/**
 * The change of one unit's index, criterion by criterion, in index points (100 x points / maximum applied).
 *
 * Where the maximum that applies stays the same, a criterion accounts for 100 x (points after - points before) / maximum.
 * Where it does not, the rest of the index must be weighed anew, and the whole effect is laid on the criteria that came or
 * went: one that leaves accounts for 100 x (its maximum x r - its points) / maximum before, one that enters for
 * 100 x (its points - its maximum x r) / maximum after, r being the share of points on the criteria that stay. So a
 * criterion in which nothing changed accounts for nothing, and the sum is exact.
 * Where rules change weights, a criterion accounts for w' (s' - r) - w (s - r): s its share of its maximum, w its maximum in
 * the maximum applied, r the share of all points before; the weights add up to 1 on both sides, so this is exact too.
 * Bonus and penalty stand outside the scale and account for their points; caps, limits and rounding are rows of their own.
 */
import { Fraction } from '../../exact/fraction.ts';
import { LIMIT_KINDS, type LimitKind } from '../../model/change-report.ts';
import { type IndexParts, indexParts, indexPoints } from './index-parts.ts';
import { NO_CHANGE, type Split } from './split.ts';
import { rowAt, STAGES, type Stage, type TierStages } from './stages.ts';

export interface UnitSplit {
  parts: Readonly<Record<Stage, IndexParts>>;
  /** id of a leaf of either edition -> what it accounts for */
  leaves: ReadonlyMap<string, Split>;
  limits: Readonly<Record<LimitKind, Split>>;
}

/** @param rows of a unit that has an index in every stage */
export function splitUnit({ scores }: TierStages, rows: { older: number; newer: number }): UnitSplit {
  const partsAt = (stage: Stage) => indexParts(scores[stage].table, rowAt(stage, rows));
  const parts = Object.fromEntries(STAGES.map((stage) => [stage, partsAt(stage)])) as UnitSplit['parts'];
  const { older, kept, rescored, compared, newer } = parts;
  const steps: readonly (readonly [keyof Split, Contributions])[] = [
    ['dropped', comeAndGo(older, kept)],
    ['changed', reweigh(kept, rescored)],
    ['achieved', comeAndGo(rescored, compared)],
    ['added', comeAndGo(compared, newer)],
  ];
  const leaves = new Map<string, Split>();
  for (const [step, contributions] of steps) {
    for (const [id, value] of contributions) {
      leaves.set(id, { ...(leaves.get(id) ?? NO_CHANGE), [step]: value });
    }
  }
  return { parts, leaves, limits: splitLimits(parts) };
}

/** id of a leaf -> index points */
type Contributions = ReadonlyMap<string, Fraction>;

type LeafOf = IndexParts['leaves'] extends ReadonlyMap<string, infer L> ? L : never;

/** A step in which no maximum changes, but criteria may begin or cease to apply. */
function comeAndGo(before: IndexParts, after: IndexParts): Contributions {
  const stays = (id: string) => counts(before.leaves.get(id)) && counts(after.leaves.get(id));
  const kept = [...before.leaves.values()].filter(
    ({ leaf }) => leaf.area.section === 'area' && stays(leaf.id),
  );
  const applied = Fraction.sum(kept.map(({ leaf }) => leaf.maxPoints));
  const shareOf = ({ leaves }: IndexParts) =>
    applied.isZero
      ? Fraction.ZERO
      : Fraction.sum(kept.map(({ leaf }) => pointsOf(leaves.get(leaf.id)))).divide(applied);
  const [shareBefore, shareAfter] = [shareOf(before), shareOf(after)];
  return eachLeaf(before, after, (left, entered) => {
    if (left && entered) return indexPoints(pointsOf(entered).subtract(pointsOf(left)), applied);
    if (left) {
      return indexPoints(left.leaf.maxPoints.multiply(shareBefore).subtract(pointsOf(left)), before.applied);
    }
    return entered
      ? indexPoints(pointsOf(entered).subtract(entered.leaf.maxPoints.multiply(shareAfter)), after.applied)
      : Fraction.ZERO;
  });
}

/** The step in which rules, and with them maxima, change. */
function reweigh(before: IndexParts, after: IndexParts): Contributions {
  const share = before.points.divide(before.applied);
  const standing = (leaf: LeafOf | null, { applied }: IndexParts) =>
    leaf ? indexPoints(pointsOf(leaf).subtract(leaf.leaf.maxPoints.multiply(share)), applied) : Fraction.ZERO;
  return eachLeaf(before, after, (left, entered) =>
    standing(entered, after).subtract(standing(left, before)),
  );
}

/** @param inArea index points of a leaf of the areas that counts before, after or both; null where it does not */
function eachLeaf(
  before: IndexParts,
  after: IndexParts,
  inArea: (left: LeafOf | null, entered: LeafOf | null) => Fraction,
): Contributions {
  const ids = new Set([...before.leaves.keys(), ...after.leaves.keys()]);
  const entries = [...ids].map((id): [string, Fraction] => {
    const [left, entered] = [before, after].map(({ leaves }) => {
      const leaf = leaves.get(id);
      return leaf && counts(leaf) ? leaf : null;
    }) as [LeafOf | null, LeafOf | null];
    const section = (entered ?? left)?.leaf.area.section;
    if (section === 'area') return [id, inArea(left, entered)];
    const outside = pointsOf(entered).subtract(pointsOf(left));
    return [id, section === 'penalty' ? outside.negate() : outside];
  });
  return new Map(entries.filter(([, value]) => !value.isZero));
}

function counts(leaf: LeafOf | undefined): boolean {
  return leaf !== undefined && leaf.points !== null;
}

function pointsOf(leaf: LeafOf | null | undefined): Fraction {
  return leaf?.points ?? Fraction.ZERO;
}

function splitLimits({ older, kept, rescored, compared, newer }: UnitSplit['parts']): UnitSplit['limits'] {
  const splits = LIMIT_KINDS.map((kind): [LimitKind, Split] => {
    const step = (before: IndexParts, after: IndexParts) => after.limits[kind].subtract(before.limits[kind]);
    return [
      kind,
      {
        dropped: step(older, kept),
        changed: step(kept, rescored),
        achieved: step(rescored, compared),
        added: step(compared, newer),
      },
    ];
  });
  return Object.fromEntries(splits) as UnitSplit['limits'];
}
