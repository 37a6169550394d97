/** `parindex criteria check`: every check of one edition or of all, each told with what it covered or its first fault. */
import { checkEdition } from '../criteria/check/check-edition.ts';
import { documentsFolder, type ReadDocument } from '../criteria/cite/document-texts.ts';
import { listEditions } from '../criteria/read-edition.ts';
import type { CriteriaSource } from '../criteria/source.ts';
import { ParError } from '../errors.ts';
import {
  type CheckedWell,
  type EditionCheck,
  editionCheckRows,
  editionCheckText,
} from '../text/criteria/edition-check.ts';
import { writeCsv } from '../text/csv.ts';
import { faultSentence } from '../text/faults/faults.ts';
import { checkUnits } from '../units/check-edition.ts';
import { readRegistries } from '../units/read-registry.ts';
import { createRegistry } from '../units/registry.ts';
import { checkFolder } from './file-access.ts';
import { checkEditionId, criteriaSource } from './open-edition.ts';
import type { Session } from './session.ts';

/** @param edition null for all */
export async function checkCriteria(
  session: Session,
  edition: string | null,
  { documents }: { documents?: string },
): Promise<number> {
  const source = criteriaSource(session);
  checkFolder(session.options.data, '--data');
  if (edition !== null) checkEditionId(source, edition);
  if (documents !== undefined) checkFolder(documents, '--documents');
  const readDocument = documents === undefined ? () => null : documentsFolder(documents);
  const checks = (edition === null ? listEditions(source) : [edition]).map((id) =>
    checkOne(session, { source, readDocument }, id),
  );
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(checks);
  else if (format === 'csv') {
    session.print(writeCsv(editionCheckRows(checks, session.lang), { locale: numberLocale }));
  } else session.print(checks.map((check) => editionCheckText(check, session.lang)).join('\n'));
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

interface Texts {
  source: CriteriaSource;
  readDocument: ReadDocument;
}

/** A fault of one edition does not keep the others from being checked. */
function checkOne(session: Session, texts: Texts, id: string): EditionCheck {
  try {
    return checkWhole(session, texts, id);
  } catch (error) {
    if (!(error instanceof ParError)) throw error;
    return { edition: id, ok: false, fault: faultSentence(error, session.lang) };
  }
}

function checkWhole({ options }: Session, { source, readDocument }: Texts, id: string): CheckedWell {
  const { edition, citations, hasCoverage } = checkEdition(source, id, readDocument);
  const units = readRegistries(options.data, edition.header.jurisdiction);
  checkUnits(edition, units);
  const { isValid } = createRegistry(units, { asOf: edition.header.period.to });
  return {
    edition: id,
    ok: true,
    status: edition.header.status,
    tiers: [...edition.sets.values()].map(({ tier, tierLabel, leaves, maxPoints }) => ({
      id: tier,
      label: tierLabel,
      leaves: leaves.length,
      maxPoints: maxPoints.toString(),
      units: units.filter((unit, position) => unit.tier === tier && isValid(position)).length,
    })),
    citations,
    hasCoverage,
  };
}
