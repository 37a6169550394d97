/** Checks of the form of criteria: a leaf has what scoring needs, a criterion with parts has nothing that only a leaf may have. */
import type { CriterionKeys, MergedCriterion, MergedEdition } from '../inherit/merged-edition.ts';
import { allCriteria, faultAt, inside, placeOfKey } from '../inherit/merged-edition.ts';
import { refuseTwice } from '../inherit/refuse-twice.ts';

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
    refuseTwice(scoring.alternatives, inside(placeOfKey(criterion, 'scoring'), 'alternatives'));
    return;
  }
  if (!measure) throw need('measure');
  const place = placeOfKey(criterion, 'measure');
  if ('options' in measure) refuseTwice(measure.options ?? [], inside(place, 'options'));
  if (!('cases' in measure)) return;
  refuseTwice(measure.cases ?? [], inside(place, 'cases'));
  // every other rule would take the plain count and pass over the weights in silence
  if (measure.cases && scoring.kind !== 'perEvent') {
    throw faultAt(inside(place, 'cases'), 'cases-unused', { found: scoring.kind });
  }
}
