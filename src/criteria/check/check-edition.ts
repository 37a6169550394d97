/**
 * Every check of an edition: what reading it checks, and beside that its coverage of the plan and, where the texts of
 * the documents are at hand, its citations. Scoring does not need these two, so `readEdition` leaves them out.
 */
import type { Edition } from '../../model/criteria-set.ts';
import { type CitationReport, checkCitations } from '../cite/cite.ts';
import { checkCoverage } from '../cite/coverage.ts';
import { documentTexts, type ReadDocument } from '../cite/document-texts.ts';
import { checkLock } from '../lock/lock.ts';
import { resolveEdition } from '../resolve-edition.ts';
import type { CriteriaSource } from '../source.ts';

export interface CheckedEdition {
  edition: Edition;
  citations: CitationReport;
  /** of its own or inherited; only an edition that cites no target goes without */
  hasCoverage: boolean;
}

/**
 * @param readDocument texts of the documents, see `documentsFolder`; without it no quote is compared
 * @throws ParError at the first fault
 */
export function checkEdition(
  source: CriteriaSource,
  id: string,
  readDocument: ReadDocument = () => null,
): CheckedEdition {
  const { edition, merged, register } = resolveEdition(source, id);
  const texts = documentTexts({ ...register, read: readDocument });
  const citations = checkCitations(merged, texts);
  const hasCoverage = checkCoverage(source, merged, { documents: register.documents, texts });
  checkLock(source, edition);
  return { edition, citations, hasCoverage };
}
