/** The files that campaigns of earlier years are read from, frozen as those of the announced one are. */
import type { Edition } from '../model/criteria-set.ts';
import type { EarlierInputs } from '../publish/frozen/publication.ts';
import { freezeInputs } from './freeze-inputs.ts';
import { readCampaignFolder } from './open-earlier.ts';
import type { Session } from './session.ts';

/** @throws ParError usage-campaign-missing, usage-path-missing, usage-not-readable, and every fault of campaign.yaml */
export async function freezeEarlier(
  session: Session,
  folders: readonly string[],
  { header }: Pick<Edition, 'header'>,
): Promise<EarlierInputs[]> {
  const years: EarlierInputs[] = [];
  for (const folder of folders) {
    const { edition, inputs: paths } = readCampaignFolder(folder);
    const { inputs } = await freezeInputs(session, paths, header.jurisdiction);
    years.push({ edition: { id: edition }, inputs });
  }
  return years;
}
