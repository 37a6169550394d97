/** Every key under which a figure of the edition can be reported: leaves, their alternatives and their cases. */
import type { FigureKey } from '../../model/criteria-set.ts';
import { allCriteria, type MergedCriterion, type MergedEdition } from '../inherit/merged-edition.ts';

/**
 * In the order of the table. Where two tiers give one code to two different leaves the key stands once, with the id of
 * the first: which leaf is meant follows from the tier of the unit.
 */
export function figureKeys(edition: MergedEdition): FigureKey[] {
  const keys = new Map<string, FigureKey>();
  for (const { criterion } of allCriteria(edition)) {
    if (criterion.parts.length > 0) continue;
    const code = criterion.keys.code;
    for (const part of [null, ...figureParts(criterion)]) {
      const key = part === null ? code : `${code}/${part}`;
      if (!keys.has(key)) keys.set(key, { key, leafId: criterion.id, part });
    }
  }
  return [...keys.values()];
}

function figureParts({ keys: { scoring, measure } }: MergedCriterion): string[] {
  if (scoring && 'alternatives' in scoring) return scoring.alternatives.map(({ id }) => id);
  return measure?.kind === 'count' ? (measure.cases ?? []).map(({ id }) => id) : [];
}
