/** Checks of the form of criteria: a leaf has what scoring needs, a criterion with parts has nothing that only a leaf may have. */
import type { CriterionKeys, MergedCriterion, MergedEdition, Origin } from '../inherit/merged-edition.ts';
import { allCriteria, faultAt, inside, placeOfKey } from '../inherit/merged-edition.ts';
import { refuseTwice } from '../inherit/refuse-twice.ts';
import { checkMeasure, hasCases, type MeasureAsWritten } from './check-measure.ts';

const LEAF_ONLY = [
  'assessedBy',
  'measure',
  'appliesWhere',
  'target',
  'scoring',
  'noneArose',
  'evidence',
  'readings',
] as const satisfies readonly (keyof CriterionKeys)[];

export function checkShape(edition: MergedEdition): void {
  for (const { criterion } of allCriteria(edition)) {
    if (criterion.parts.length > 0) checkParent(criterion);
    else checkLeaf(criterion);
  }
}

function checkParent(criterion: MergedCriterion): void {
  const surplus = LEAF_ONLY.find((key) => criterion.keys[key] !== undefined);
  if (surplus) throw faultAt(placeOfKey(criterion, surplus), 'key-of-leaf', { found: surplus });
}

function checkLeaf(criterion: MergedCriterion): void {
  const { maxPoints, scoring, measure } = criterion.keys;
  const need = (key: string) => faultAt(criterion.origin, 'leaf-without', { expected: key });
  if (!maxPoints) throw need('maxPoints');
  if (!scoring) throw need('scoring');
  if ('alternatives' in scoring) {
    if (measure)
      throw faultAt(placeOfKey(criterion, 'measure'), 'measure-beside-alternatives', { found: 'measure' });
    checkAlternatives(scoring.alternatives, inside(placeOfKey(criterion, 'scoring'), 'alternatives'));
    return;
  }
  if (!measure) throw need('measure');
  const place = placeOfKey(criterion, 'measure');
  checkMeasure(measure, place);
  // every other rule would take the plain count and pass over the weights in silence
  if (hasCases(measure) && scoring.kind !== 'perEvent') {
    throw faultAt(inside(place, 'cases'), 'cases-unused', { found: scoring.kind });
  }
}

function checkAlternatives(
  alternatives: readonly { id: string; measure: MeasureAsWritten }[],
  place: Origin,
): void {
  refuseTwice(alternatives, place);
  for (const [i, { measure }] of alternatives.entries()) {
    const at = inside(place, i, 'measure');
    checkMeasure(measure, at);
    // a row of a report names a leaf and one thing below it, not two
    if (hasCases(measure)) throw faultAt(inside(at, 'cases'), 'cases-in-alternative');
  }
}
