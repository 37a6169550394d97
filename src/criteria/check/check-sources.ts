/** Checks of sources: every number and rule is covered, documents are registered, and a cited target carries its words. */
import type { Documents } from '../../model/document.ts';
import { COVERED_KEYS, type CoveredKey, type Source } from '../../model/source.ts';
import { checkDocument } from '../cite/check-document.ts';
import { effectiveSources } from '../inherit/effective-sources.ts';
import {
  allCriteria,
  type Enclosed,
  faultAt,
  inside,
  type MergedEdition,
  type Origin,
  placeOfKey,
} from '../inherit/merged-edition.ts';

/** The measure says what is counted, not how much it is worth: it may go without a source. */
const MUST_BE_COVERED: readonly CoveredKey[] = COVERED_KEYS.filter((key) => key !== 'measure');

export function checkSources(edition: MergedEdition, documents: Documents): void {
  for (const enclosed of allCriteria(edition)) {
    const { criterion } = enclosed;
    checkCitations(criterion.sources, placeOfKey(criterion, 'sources'), documents);
    checkCitations(criterion.fileSources, { file: criterion.origin.file, path: ['sources'] }, documents);
    if (criterion.parts.length === 0) checkCovered(enclosed);
  }
  for (const [i, { sources }] of (edition.header.goals ?? []).entries()) {
    const asTarget = sources.map((source) => ({ ...source, for: ['target' as const] }));
    checkCitations(asTarget, { file: edition.file, path: ['goals', i, 'sources'] }, documents);
  }
}

function checkCitations(sources: readonly Source[], place: Origin, documents: Documents): void {
  for (const [i, source] of sources.entries()) {
    if (!('document' in source)) continue;
    const { document, quote } = source;
    checkDocument(document, inside(place, i, 'document'), documents);
    if (source.for.includes('target') && quote === undefined) {
      throw faultAt(inside(place, i), 'quote-missing', { found: document });
    }
  }
}

function checkCovered(enclosed: Enclosed): void {
  const { criterion } = enclosed;
  const covered = new Set(effectiveSources(enclosed).flatMap((source) => source.for));
  const open = MUST_BE_COVERED.find((key) => criterion.keys[key] !== undefined && !covered.has(key));
  if (open) throw faultAt(placeOfKey(criterion, open), 'source-missing', { found: open });
}
