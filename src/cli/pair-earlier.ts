/** Campaigns of earlier years that a publication records, beside those given to check it: their inputs, file by file. */
import type { Edition } from '../model/criteria-set.ts';
import type { FrozenEarlier } from '../model/publication.ts';
import type { Difference } from '../model/verification.ts';
import type { EarlierInputs } from '../publish/frozen/publication.ts';
import { compareInputs, type PairedInput, pairInputs } from '../publish/frozen/verify-again.ts';
import { earlierYear } from '../text/publish/value-place.ts';
import { freezeEarlier } from './freeze-earlier.ts';
import type { Session } from './session.ts';

export interface PairedYear {
  edition: string;
  pairs: readonly PairedInput[];
}

interface EarlierYears {
  recorded: readonly FrozenEarlier[];
  /** that were given */
  folders: readonly string[];
}

/** Years are the same where their editions are. @throws as `freezeEarlier` */
export async function pairEarlier(
  session: Session,
  { recorded, folders }: EarlierYears,
  now: Pick<Edition, 'header'>,
): Promise<PairedYear[]> {
  const given = await freezeEarlier(session, folders, now);
  const editions = new Set([...recorded, ...given].map(({ edition }) => edition.id));
  return [...editions].map((edition) => {
    const inputsOf = (years: readonly EarlierInputs[]) =>
      years.find((year) => year.edition.id === edition)?.inputs ?? [];
    return { edition, pairs: pairInputs(inputsOf(recorded), inputsOf(given)) };
  });
}

/** Each names its year before the file. */
export function yearDifferences({ edition, pairs }: PairedYear, session: Session): Difference[] {
  const year = earlierYear(edition, session.lang);
  return compareInputs(pairs).map((difference) => ({
    ...difference,
    path: difference.path.map((file) => `${year}, ${file}`),
  }));
}
