/** Checks of targets: a target lies within what its measure can be. */
import { Fraction } from '../../exact/fraction.ts';
import type { Measure } from '../../model/measure.ts';
import { type Target, targetValue } from '../../model/target.ts';
import { pickTier } from '../../model/tiered.ts';
import {
  allCriteria,
  faultAt,
  type MergedEdition,
  type Origin,
  placeOfKey,
  tiersOf,
} from '../inherit/merged-edition.ts';

const HUNDRED = Fraction.of(100);

/** @throws ParError `target-*` where a tier's target cannot be, or can always be, reached */
export function checkTargets(edition: MergedEdition): void {
  for (const enclosed of allCriteria(edition)) {
    const { criterion } = enclosed;
    if (!criterion.keys.target) continue;
    const place = placeOfKey(criterion, 'target');
    for (const tier of tiersOf(enclosed, edition.header)) {
      const { target, measure, scoring } = pickTier(criterion.keys, tier);
      const alternatives = scoring && 'alternatives' in scoring ? scoring.alternatives : [];
      const measures = measure ? [measure] : alternatives.map((alternative) => alternative.measure);
      for (const each of measures) checkTarget(target!, each, place);
    }
  }
}

function checkTarget(target: Target, measure: Measure, place: Origin): void {
  const value = targetValue(target);
  const found = value.toString();
  const { least, most } = limitsOf(measure) ?? refuse(measure, place);
  const tooLow = least.inside ? value.lessThan(least.at) : value.compare(least.at) <= 0;
  if (most === null) {
    const code = least.inside ? 'target-from' : 'target-above';
    if (tooLow) throw faultAt(place, code, { expected: least.at.toString(), found });
    return;
  }
  const beyond = 'atLeast' in target ? most.lessThan(value) : value.compare(most) >= 0;
  if (tooLow || beyond) {
    throw faultAt(place, 'target-between', { min: least.at.toString(), max: most.toString(), found });
  }
}

interface Limits {
  least: { at: Fraction; inside: boolean };
  most: Fraction | null;
}

function refuse(measure: Measure, place: Origin): never {
  throw faultAt(place, 'target-measure', { found: measure.kind });
}

/** null where the measure is no number that a target could be set on */
function limitsOf(measure: Measure): Limits | null {
  const fromZero = { at: Fraction.ZERO, inside: true };
  switch (measure.kind) {
    case 'percent':
      return measure.of === 'part'
        ? { least: fromZero, most: HUNDRED }
        : { least: { at: Fraction.ZERO, inside: false }, most: null };
    case 'survey':
      return { least: fromZero, most: HUNDRED };
    case 'count':
    case 'amount':
      return { least: fromZero, most: measure.max ?? null };
    default:
      return null;
  }
}
