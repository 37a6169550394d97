/**
 * What cannot both be right: in one report one thing counted twice with different numbers, or a part greater than its
 * whole, by the labels of numerators, denominators and counts in the criteria; and figures that a system of the province
 * states differently. Amounts are stored on a scale of their own and are left out of the first two.
 *
 * That a share exceeds its whole within one criterion, or a survey has more valid answers than were returned, import
 * refuses already.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Label } from '../../model/label.ts';
import type { NamedCount } from '../../model/review-report.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import { haveSameFigure } from '../../score/statement.ts';
import { foldName } from '../../text/fold.ts';
import { namesPartOf } from '../../text/vocabulary/part-of-label.ts';
import { gapOf } from './compared-leaves.ts';
import { groupBy } from './group-by.ts';
import { type OwnFigure, pointsAtStake, reportedPair } from './own-figures.ts';
import {
  type FoundFinding,
  makeFinding,
  onlyLeaf,
  type ReviewBlock,
  reviewedFigure,
  reviewedOwn,
  unitName,
} from './review-block.ts';

interface Count {
  label: Label;
  /** that equal things have in common */
  name: string;
  value: Fraction;
  own: OwnFigure;
}

export function findContradictions(review: ReviewBlock): FoundFinding[] {
  const parts = partsByName(review);
  return [...review.figures].flatMap(([row, figures]) => {
    const counts = groupBy(figures.flatMap(countsOf), ({ name }) => name);
    return [
      ...differentCounts(review, row, counts),
      ...partsAboveWholes(review, row, { counts, parts }),
      ...systemDifferences(review, row, figures),
    ];
  });
}

type CountsByName = ReadonlyMap<string, readonly Count[]>;

function countsOf(own: OwnFigure): Count[] {
  const { measure } = own.figure;
  const count = (label: Label | undefined, value: Fraction): Count[] =>
    label ? [{ label, name: foldName(label.vi), value, own }] : [];
  if (measure?.kind === 'count') return count(measure.label, own.statement.rows.valueAt(own.statement.row));
  if (measure?.kind !== 'percent' || measure.in === 'amount') return [];
  const pair = reportedPair(own);
  return pair ? [...count(measure.numerator, pair[0]), ...count(measure.denominator, pair[1])] : [];
}

function differentCounts(review: ReviewBlock, row: number, counts: CountsByName): FoundFinding[] {
  return [...counts.values()].flatMap((alike) => {
    const [first] = alike;
    if (alike.every(({ value }) => value.equals(first!.value))) return [];
    const why = { kind: 'differentCounts', counts: alike.map(namedCount) } as const;
    return [aboutOwn(review, { row, why, figures: alike.map(({ own }) => own) })];
  });
}

/** Name of a part -> the names of its wholes, over the whole table of the tier. */
function partsByName({ tier }: ReviewBlock): ReadonlyMap<string, readonly string[]> {
  const labels = tier.set.figures.flatMap((figure) => {
    const measure = figure?.measure;
    if (measure?.kind === 'count') return measure.label ?? [];
    return measure?.kind === 'percent'
      ? [measure.numerator, measure.denominator].filter((label) => label !== undefined)
      : [];
  });
  const names = [...new Set(labels.map(({ vi }) => foldName(vi)))];
  return new Map(names.map((part) => [part, names.filter((whole) => namesPartOf(part, whole))]));
}

function partsAboveWholes(
  review: ReviewBlock,
  row: number,
  { counts, parts }: { counts: CountsByName; parts: ReadonlyMap<string, readonly string[]> },
): FoundFinding[] {
  return [...counts].flatMap(([name, alikeParts]) =>
    (parts.get(name) ?? []).flatMap((wholeName) => {
      const [part] = alikeParts;
      const alikeWholes = counts.get(wholeName) ?? [];
      const [whole] = alikeWholes;
      if (!part || !whole?.value.lessThan(part.value)) return [];
      const why = { kind: 'partAboveWhole', part: namedCount(part), whole: namedCount(whole) } as const;
      const figures = [...alikeParts, ...alikeWholes].map(({ own }) => own);
      return [aboutOwn(review, { row, why, figures })];
    }),
  );
}

function namedCount({ label, value, own }: Count): NamedCount {
  return { label, value: value.toString(), figure: own.figure.key };
}

interface OwnParts {
  row: number;
  why: FoundFinding['why'];
  figures: readonly OwnFigure[];
}

function aboutOwn(review: ReviewBlock, { row, why, figures }: OwnParts): FoundFinding {
  const { tier } = review;
  return makeFinding(review, {
    ...{ row, why, leaf: onlyLeaf(figures) },
    points: pointsAtStake(tier, figures),
    figures: figures.map((own) => reviewedOwn(tier, own)),
  });
}

function systemDifferences(review: ReviewBlock, row: number, figures: readonly OwnFigure[]): FoundFinding[] {
  const { tier, own: ownTable, systemOf } = review;
  return figures.flatMap((own) => {
    const { leaf, key } = own.figure;
    const system = systemOf(row, own.figure.position);
    if (!system || haveSameFigure(own.statement, system)) return [];
    const claimed = scoreLeaf(ownTable, row, leaf).points ?? Fraction.ZERO;
    const final = scoreLeaf(tier.table, row, leaf).points ?? Fraction.ZERO;
    const why = { kind: 'systemDiffers', own: claimed.toString(), final: final.toString() } as const;
    const cells = [
      reviewedOwn(tier, own),
      reviewedFigure(system, { unit: unitName(tier, row), figure: key }),
    ];
    const points = gapOf({ own: claimed, final }).magnitude();
    return [makeFinding(review, { row, leaf, why, points, figures: cells })];
  });
}
