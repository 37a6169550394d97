/**
 * Phiếu điểm: every criterion of a unit with its maximum, the points that the unit declared, the points appraised, why,
 * and by what evidence; how the index follows from the sums; and room for the signatures.
 */
import type { UnitPlace } from '../../analyse/unit-place.ts';
import { capitalised } from '../../text/capitalised.ts';
import { unitFields } from '../../text/explain/explain-unit.ts';
import type { Lang } from '../../text/lang.ts';
import { markTexts } from '../../text/marks.ts';
import { indexFormula, SCORE_SHEET_WORDS as WORDS } from '../../text/publish/score-sheet-words.ts';
import type { Columns, Document, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { blankSignature } from './blank-signature.ts';
import { fieldParagraph } from './field-paragraph.ts';
import { scoreSheetRows } from './score-sheet-rows.ts';
import { openDossier, type UnitDossier } from './unit-dossier.ts';
import { tasksSection } from './unit-tasks.ts';

/** @param place of the unit, as `findUnit` returns it */
export function scoreSheetDocument(input: PublicationInput, place: UnitPlace): NamedDocument {
  return scoreSheetOf(openDossier(input, place));
}

export function scoreSheetOf(dossier: UnitDossier): NamedDocument {
  const { input, report } = dossier;
  const { lang } = input;
  const subject = capitalised(dossier.subject);
  const formula = indexFormula(report, lang);
  const document: Document = {
    title: `${WORDS.title[lang]}: ${subject}`,
    lang,
    marks: markTexts(report.marks, lang),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          paragraph('documentType', WORDS.title[lang]),
          paragraph('subject', subject),
          ...unitFields(report, lang).map((field) => fieldParagraph('body', field)),
          sheetTable(dossier),
          ...(formula === null ? [] : [paragraph('body', { text: formula, bold: true })]),
          ...notes(dossier).map((note) => paragraph('note', note)),
          signatures(lang),
        ],
      },
      ...tasksSection(dossier),
    ],
  };
  return { name: `don-vi/${report.unit.id}/phieu-diem`, document };
}

function sheetTable({ input: { lang }, place, report, locale }: UnitDossier): DocumentTable {
  return {
    kind: 'table',
    columns: [
      { heading: WORDS.number[lang], align: 'left', width: 7 },
      { heading: WORDS.criterion[lang], align: 'left', width: 34 },
      { heading: WORDS.maximum[lang], align: 'right', width: 9 },
      { heading: WORDS.own[lang], align: 'right', width: 9 },
      { heading: WORDS.appraised[lang], align: 'right', width: 9 },
      { heading: WORDS.reason[lang], align: 'left', width: 34 },
      { heading: WORDS.evidence[lang], align: 'left', width: 17 },
    ],
    rows: scoreSheetRows(place.tier.set, report, { lang, locale }),
  };
}

/** Sums of points that were rounded one by one need no word about rounding. */
function notes({ input: { lang }, report }: UnitDossier): string[] {
  const hasShading = report.leaves.some(({ points }) => points === null);
  return [
    ...(hasShading ? [WORDS.shading[lang]] : []),
    WORDS.ownNote[lang],
    ...(report.settings.roundEach ? [] : [WORDS.rounding[lang]]),
  ];
}

function signatures(lang: Lang): Columns {
  return {
    kind: 'columns',
    left: blankSignature(WORDS.unitHead[lang], lang),
    right: blankSignature(WORDS.appraiser[lang], lang),
    leftShare: 0.5,
  };
}
