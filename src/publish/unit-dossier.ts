/** What the documents of one unit are written from, gathered once for all of them. */
import { explainUnit } from '../analyse/explain-unit.ts';
import type { UnitPlace } from '../analyse/unit-place.ts';
import type { UnitExplanation } from '../model/unit-explanation.ts';
import type { PublicationInput } from './publication-input.ts';

export interface UnitDossier {
  input: PublicationInput;
  place: UnitPlace;
  report: UnitExplanation;
  /** whose index is announced */
  year: number;
}

export function openDossier(input: PublicationInput, place: UnitPlace): UnitDossier {
  const { campaign, synthetic } = input.results;
  const { from } = campaign.edition.header.period;
  return {
    input,
    place,
    report: explainUnit(campaign, place, { synthetic }),
    year: input.announcement?.year ?? Number(from.slice(0, 4)),
  };
}
