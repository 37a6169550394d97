/** `parindex explain`: why a unit has its index, or its points for one criterion. */
import { explainLeaf } from '../analyse/explain-leaf.ts';
import { explainUnit } from '../analyse/explain-unit.ts';
import type { UnitPlace } from '../analyse/unit-place.ts';
import type { Results } from '../campaign/results.ts';
import { warningsAbout } from '../campaign/warnings-about.ts';
import { nearestNames } from '../criteria/nearest-names.ts';
import { ParError } from '../errors.ts';
import { criterionLookup } from '../import/header/criterion-lookup.ts';
import type { Leaf } from '../model/criteria-set.ts';
import { leafText } from '../text/explain/explain-leaf.ts';
import { unitText, unitTitle } from '../text/explain/explain-unit.ts';
import { leafTitle } from '../text/explain/leaf-facts.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { placeNamed } from './place-named.ts';
import { printReport } from './print-report.ts';
import type { Session } from './session.ts';

export interface Question {
  /** id or name */
  unit: string;
  /** code or id of a leaf, null for the whole unit */
  criterion: string | null;
}

export async function explain(
  session: Session,
  options: CampaignOptions,
  { unit, criterion }: Question,
): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const place = placeNamed(opened, unit);
  const about = { ...opened, warnings: warningsAbout(opened, place) };
  tellWarnings(session, about.warnings);
  if (criterion === null) await explainWhole(session, about, place);
  else await explainOne(session, about, { place, leaf: leafNamed(opened, place, criterion) });
  return 0;
}

/** @throws ParError usage-criterion-unknown, usage-criterion-group */
function leafNamed({ campaign }: Results, { tier }: UnitPlace, found: string): Leaf {
  const position = criterionLookup(campaign.edition).find(found);
  const figure = position === null ? undefined : tier.set.figures[position];
  if (figure) return figure.leaf;
  const codes = tier.set.leaves.map(({ code }) => code);
  const group = `${found.replace(/^tc\s*/i, '')}.`;
  const parts = codes.filter((code) => code.startsWith(group));
  if (parts.length > 0) throw new ParError('usage-criterion-group', {}, { found, known: parts });
  const near = nearestNames(found, codes);
  throw new ParError('usage-criterion-unknown', {}, { found, near });
}

async function explainWhole(
  session: Session,
  { campaign, synthetic, warnings }: Results,
  place: UnitPlace,
): Promise<void> {
  const report = explainUnit(campaign, place, { synthetic });
  await printReport(session, report, {
    warnings,
    title: unitTitle,
    text: unitText,
    rows: async () => (await import('../text/explain/unit-rows.ts')).unitRows,
  });
}

async function explainOne(
  session: Session,
  { campaign, synthetic, warnings }: Results,
  { place, leaf }: { place: UnitPlace; leaf: Leaf },
): Promise<void> {
  const report = explainLeaf(campaign, place, { leaf, synthetic });
  await printReport(session, report, {
    warnings,
    title: leafTitle,
    text: leafText,
    rows: async () => (await import('../text/explain/leaf-rows.ts')).leafRows,
  });
}
