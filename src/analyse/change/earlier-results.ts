/** The campaign that a change is counted from. */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { ParError } from '../../errors.ts';
import type { EarlierHead } from '../../model/change-report.ts';

export interface ChangeOptions {
  /** id of the edition of the earlier campaign; the newest of them where it is absent */
  against?: string | undefined;
}

/** @throws ParError usage-earlier-missing where there is none, usage-earlier-unknown where none is by that edition */
export function earlierResults({ earlier }: Pick<Results, 'earlier'>, { against }: ChangeOptions): Results {
  const [newest] = earlier;
  if (!newest) throw new ParError('usage-earlier-missing');
  if (against === undefined) return newest;
  const found = earlier.find(({ campaign }) => campaign.edition.id === against);
  if (found) return found;
  const known = earlier.map(({ campaign }) => campaign.edition.id);
  throw new ParError('usage-earlier-unknown', {}, { found: against, known });
}

export function earlierHead({ campaign, synthetic }: Results): EarlierHead {
  const { edition, asOf } = reportHead(campaign, synthetic);
  return { edition, asOf };
}
