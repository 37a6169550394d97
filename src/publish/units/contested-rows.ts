/** The criteria that a unit may want to explain, as rows of its notice and of its form. */
import type { ContestedLeaf } from '../../analyse/contested-leaves.ts';
import { roundToUnits } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import { LeafState } from '../../model/score.ts';
import { numberText } from '../../text/explain/figure-words.ts';
import { formatExact } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { sheetPoints, signedPoints } from '../../text/pages/unit-words.ts';
import { leafReason } from '../../text/publish/leaf-reason.ts';
import type { ContestedCounts } from '../../text/publish/notice-words.ts';
import { sheetNumber } from '../../text/publish/score-sheet-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentRow } from '../document/document.ts';
import type { ContestedDossier } from './unit-dossier.ts';

/** Cells: number, criterion, maximum, points as reported, points appraised, reason, appraiser. */
export function contestedRows(dossier: ContestedDossier): DocumentRow[] {
  const { lang } = dossier.input;
  return explained(dossier).map(({ contested, explanation }) => {
    const [own, final] = bothPoints(contested, dossier);
    return {
      cells: [
        ...nameCells(explanation, lang),
        numberText(explanation.maxPoints, lang),
        own,
        final,
        leafReason(explanation, lang),
        appraiserOf(explanation),
      ],
    };
  });
}

/** Cells: number, criterion, points appraised, and two to be written in. */
export function formRows(dossier: ContestedDossier): DocumentRow[] {
  const { lang } = dossier.input;
  return explained(dossier).map(({ explanation }) => ({
    cells: [...nameCells(explanation, lang), sheetPoints(explanation, lang), '', ''],
  }));
}

export function countContested({ place, contested, report }: ContestedDossier): ContestedCounts {
  const { table } = place.tier;
  const isRefused = ({ leaf }: ContestedLeaf) =>
    table.states[place.row * table.columns + leaf.index] === LeafState.rejected;
  const refused = contested.filter(isRefused).length;
  const lost = Fraction.sum(
    contested.flatMap(({ own, final }) => (own && final ? [own.subtract(final).magnitude()] : [])),
  );
  const { decimals } = report.settings;
  return { refused, lowered: contested.length - refused, lost: lost.toString(), decimals };
}

function explained({ contested, report }: ContestedDossier) {
  const leaves = new Map(report.leaves.map((explanation) => [explanation.leaf.code, explanation]));
  return contested.map((each) => ({ contested: each, explanation: leaves.get(each.leaf.code)! }));
}

function nameCells({ leaf }: LeafExplanation, lang: Lang): string[] {
  return [leaf.printedNumber, inLang(leaf.label, lang)];
}

/** Own and final points; exactly where both would be printed alike. */
function bothPoints(
  { leaf, own, final }: ContestedLeaf,
  { report, input }: ContestedDossier,
): [string, string] {
  const { decimals } = report.settings;
  const isAlike = own && final && roundToUnits(own, decimals) === roundToUnits(final, decimals);
  const show = (points: Fraction | null) => {
    if (points === null) return NO_VALUE;
    const text = isAlike
      ? formatExact(points, EXACT_DECIMALS, input.lang)
      : sheetNumber(points.toString(), decimals, input.lang);
    return signedPoints(text, leaf.area.section);
  };
  return [show(own), show(final)];
}

const EXACT_DECIMALS = 4;

/** Who wrote the appraisal that counts, else who appraises the criterion. */
function appraiserOf({ statements, appraiser }: LeafExplanation): string {
  const written = statements.findLast(
    ({ input, standing }) => input === 'appraisals' && (standing === 'final' || standing === 'recognises'),
  );
  return written?.cells.appraiser ?? appraiser?.name ?? NO_VALUE;
}
