/** Criteria where a unit declared more points than its own figures are worth: nobody lowered them, yet the sheet differs. */
import { parsePrinted } from '../../campaign/parse-printed.ts';
import { decimal, roundToUnits } from '../../exact/decimal.ts';
import { ownPoints, sheetPoints } from '../../text/pages/unit-words.ts';
import type { Overdeclared } from '../../text/publish/notice-words.ts';
import type { ContestedDossier } from './unit-dossier.ts';

/** Of the areas, without those that were refused or lowered, and without those that nobody reported a figure for. */
export function overdeclared({
  input: { lang },
  report,
  locale,
  contested,
}: ContestedDossier): Overdeclared[] {
  const { decimals } = report.settings;
  const named = new Set(contested.map(({ leaf }) => leaf.code));
  return report.leaves.flatMap((explanation) => {
    const { leaf, points, state } = explanation;
    if (points === null || state === 'notReported' || leaf.area.section !== 'area' || named.has(leaf.code))
      return [];
    const own = ownPoints(explanation);
    const declared = parsePrinted(own, locale);
    if (!declared || roundToUnits(declared.value, decimals) <= roundToUnits(decimal(points), decimals))
      return [];
    return [{ number: leaf.printedNumber, own, final: sheetPoints(explanation, lang) }];
  });
}
