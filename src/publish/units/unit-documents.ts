/** The documents of all units, one at a time: what they share is made once, and each unit is explained once. */
import { ownTables } from '../../analyse/own-tables.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { noticeOf } from './notice.ts';
import { scoreSheetOf } from './score-sheet.ts';
import { openDossier } from './unit-dossier.ts';

/** Score sheet and notice of every unit, in the order of the edition's tiers and of the registry. */
export function* unitDocuments(input: PublicationInput): Generator<NamedDocument, void, undefined> {
  const { campaign } = input.results;
  const own = ownTables(campaign);
  for (const tier of campaign.tiers) {
    for (let row = 0; row < tier.units.length; row++) {
      const dossier = openDossier(input, { tier, row });
      yield scoreSheetOf(dossier);
      yield noticeOf(dossier, own(tier));
    }
  }
}
