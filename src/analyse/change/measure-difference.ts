/**
 * Whether the figures of a criterion in one year can be scored by the rule of another: they can where the same thing is
 * measured in the same way. Thresholds, maxima and rule kinds may differ, that is the rules' part of a change.
 */

import type { MeasureDifference } from '../../model/change-report.ts';
import type { Leaf, SimpleRule } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';

/** @returns null where the figures can be carried over */
export function measureDifference(older: Leaf, newer: Leaf): MeasureDifference | null {
  const [before, after] = [older.rule, newer.rule];
  if (before.simple && after.simple) {
    return differenceOf([older.measure, before.simple], [newer.measure, after.simple]);
  }
  if (before.simple || after.simple) return 'alternatives';
  const known = new Map(before.alternatives!.map((alternative) => [alternative.id, alternative]));
  if (known.size !== after.alternatives!.length) return 'alternatives';
  for (const { id, measure, simple } of after.alternatives!) {
    const other = known.get(id);
    if (!other) return 'alternatives';
    const difference = differenceOf([other.measure, other.simple], [measure, simple]);
    if (difference) return difference;
  }
  return null;
}

type Measured = readonly [Measure | null, SimpleRule];

function differenceOf([before, rule]: Measured, [after, ruleAfter]: Measured): MeasureDifference | null {
  if (!before || !after || before.kind !== after.kind) return 'kind';
  if (dateOf(rule) !== dateOf(ruleAfter)) return 'day';
  return partsDifference(before, after);
}

/** The unit's own date that days count from; null for days of the calendar. */
function dateOf({ encoder }: SimpleRule): string | null {
  return encoder.kind === 'day' ? encoder.relativeTo : null;
}

function partsDifference(before: Measure, after: Measure): MeasureDifference | null {
  if (before.kind === 'percent' && after.kind === 'percent') {
    const isSame = before.of === after.of && (before.in ?? 'count') === (after.in ?? 'count');
    return isSame ? null : 'percent';
  }
  if (before.kind === 'count' && after.kind === 'count') {
    return sameNames(
      before.cases?.map(({ id }) => id),
      after.cases?.map(({ id }) => id),
    )
      ? null
      : 'cases';
  }
  if (before.kind === 'choice' && after.kind === 'choice') {
    return sameNames(
      before.options.map(({ id }) => id),
      after.options.map(({ id }) => id),
    )
      ? null
      : 'options';
  }
  if (before.kind === 'survey' && after.kind === 'survey') {
    // only the mean of the answers is kept, so that other weights cannot be laid on them
    return sameNames(weighted(before.options), weighted(after.options)) ? null : 'options';
  }
  return null;
}

function weighted(options: Extract<Measure, { kind: 'survey' }>['options']): string[] | undefined {
  return options?.map(({ id, weight }) => `${id}=${weight}`);
}

/** The same names, in any order. */
function sameNames(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((name) => b.includes(name));
}
