/** What the documents of one unit are written from, gathered once for all of them. */

import type { ContestedLeaf } from '../../analyse/contested-leaves.ts';
import { explainUnit } from '../../analyse/explain-unit.ts';
import type { UnitPlace } from '../../analyse/unit-place.ts';
import type { NumberLocale } from '../../import/cells/read-number.ts';
import type { UnitExplanation } from '../../model/unit-explanation.ts';
import { indexOfYear } from '../../text/publish/decision-words.ts';
import { announced } from '../official/announced.ts';
import type { PublicationInput } from '../publication-input.ts';

export interface UnitDossier {
  input: PublicationInput;
  place: UnitPlace;
  report: UnitExplanation;
  /** of the points that the unit declared */
  locale: NumberLocale;
  /** `Chỉ số cải cách hành chính năm 2023 của Sở Y tế` */
  subject: string;
}

/** With the criteria refused or lowered, in the order of the table. */
export interface ContestedDossier extends UnitDossier {
  contested: readonly ContestedLeaf[];
}

export function openDossier(input: PublicationInput, place: UnitPlace): UnitDossier {
  const { results, announcement, lang, numberLocale = 'vi-VN' } = input;
  const report = explainUnit(results.campaign, place, { synthetic: results.synthetic });
  const { year } = announced(announcement, report, lang);
  const subject = indexOfYear(year, report.unit.name, lang);
  return { input, place, report, locale: numberLocale, subject };
}
