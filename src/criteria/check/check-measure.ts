/** Checks of a measure by itself: its options and cases are told apart, and their weights are what a weight can be. */
import { Fraction } from '../../exact/fraction.ts';
import { type CriterionKeys, faultAt, inside, type Origin } from '../inherit/merged-edition.ts';
import { refuseTwice } from '../inherit/refuse-twice.ts';

/** Values may still be `byTier`. */
export type MeasureAsWritten = NonNullable<CriterionKeys['measure']>;

const HUNDRED = Fraction.of(100);

export function hasCases(measure: MeasureAsWritten): boolean {
  return measure.kind === 'count' && measure.cases !== undefined;
}

/** @throws ParError `id-twice`, `label-twice`, `not-between`, `not-positive` */
export function checkMeasure(measure: MeasureAsWritten, place: Origin): void {
  if (measure.kind === 'choice') {
    refuseTwice(measure.options, inside(place, 'options'));
    refuseLabelTwice(measure.options, inside(place, 'options'));
  } else if (measure.kind === 'survey') {
    refuseTwice(measure.options ?? [], inside(place, 'options'));
    checkWeights(measure.options ?? [], inside(place, 'options'), HUNDRED);
  } else if (measure.kind === 'count') {
    refuseTwice(measure.cases ?? [], inside(place, 'cases'));
    checkWeights(measure.cases ?? [], inside(place, 'cases'), null);
  }
}

type Choice = Extract<MeasureAsWritten, { kind: 'choice' }>['options'][number];

/** A report may name an option by its label. */
function refuseLabelTwice(options: readonly Choice[], place: Origin): void {
  const labels = new Set<string>();
  for (const [i, { label }] of options.entries()) {
    const found = words(label.vi);
    if (labels.has(found)) throw faultAt(inside(place, i, 'label'), 'label-twice', { found });
    labels.add(found);
  }
}

function words(text: Choice['label']['vi']): string {
  return typeof text === 'string' ? text : Object.values(text.byTier).join(', ');
}

type Weighted = NonNullable<Extract<MeasureAsWritten, { kind: 'survey' }>['options']>[number];

/** @param most greatest weight; null: none, and a weight of 0 would count for nothing */
function checkWeights(items: readonly Weighted[], place: Origin, most: Fraction | null): void {
  for (const [i, { weight }] of items.entries()) {
    for (const each of weight instanceof Fraction ? [weight] : Object.values(weight.byTier)) {
      const at = inside(place, i, 'weight');
      const found = each.toString();
      if (most === null) {
        if (each.sign <= 0) throw faultAt(at, 'not-positive', { found });
      } else if (each.sign < 0 || most.lessThan(each)) {
        throw faultAt(at, 'not-between', { min: 0, max: most.toString(), found });
      }
    }
  }
}
