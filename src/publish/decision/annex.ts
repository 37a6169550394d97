/** One annex of the decision: the ranking table of a block, its mean and the notes that explain it. */
import { decimal } from '../../exact/decimal.ts';
import type { AnnexPoints, AnnexReport, AnnexRow, BlockAnnex } from '../../model/annex-report.ts';
import { formatRounded, localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import {
  annexNotes,
  annexNumber,
  annexReference,
  annexTitles,
  excludedNote,
  ANNEX_WORDS as WORDS,
} from '../../text/publish/annex-words.ts';
import { longDate } from '../../text/publish/official-words.ts';
import { placesCell } from '../../text/results/change-words.ts';
import { NOT_COMPARED } from '../../text/results/refused-lines.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentRow, DocumentSection, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import type { Announced } from '../official/announced.ts';
import { romanNumeral } from '../official/roman-numeral.ts';

export interface AnnexOptions {
  /** counted from 1 */
  number: number;
  decision: Announced;
  /** units that the settings leave out of this block */
  excluded: readonly { unit: string; reason: string }[];
  lang: Lang;
}

type Column = DocumentTable['columns'][number] & {
  of(row: AnnexRow): string;
  mean(mean: NonNullable<BlockAnnex['mean']>): string;
};

export function annex(report: AnnexReport, block: BlockAnnex, options: AnnexOptions): DocumentSection {
  const { decision, lang } = options;
  const { number, date, authority } = decision;
  const columns = columnsOf(report, block, lang);
  const titles = annexTitles(decision.year, inLang(block.block.label, lang), lang);
  const notes = [
    ...annexNotes(report, block, lang),
    ...options.excluded.map((unit) => excludedNote(unit, lang)),
  ];
  return {
    orientation: 'portrait',
    blocks: [
      paragraph('annexNumber', annexNumber(romanNumeral(options.number), lang)),
      ...titles.map((title) => paragraph('annexTitle', title)),
      paragraph('annexReference', annexReference(number, longDate(date, lang), authority, lang)),
      block.ranked.length === 0 ? paragraph('body', WORDS.empty[lang]) : tableOf(block, columns),
      paragraph('note', { text: WORDS.notes[lang], bold: true }),
      ...notes.map((note, at) => paragraph('note', `${at + 1}. ${note}`)),
    ],
  };
}

function tableOf({ ranked, mean }: BlockAnnex, columns: readonly Column[]): DocumentTable {
  const rows: DocumentRow[] = ranked.map((row) => ({ cells: columns.map((column) => column.of(row)) }));
  const last = mean && { cells: columns.map((column) => column.mean(mean)), isBold: true };
  return {
    kind: 'table',
    columns: columns.map(({ heading, align, width }) => ({ heading, align, width })),
    rows: last ? [...rows, last] : rows,
  };
}

function columnsOf(report: AnnexReport, block: BlockAnnex, lang: Lang): Column[] {
  const isCompared = report.compared && !isRefused(block);
  const points = (part: 'appraised' | 'survey' | 'points' | 'applied', width: number): Column => {
    const text = (of: AnnexPoints) => pointsText(of[part], report.settings.decimals, lang);
    return {
      ...{ heading: WORDS[part][lang], align: 'right', width },
      of: (row) => text(row.points),
      mean: (mean) => text(mean.points),
    };
  };
  return [
    { ...text('rank', 12.5, 'center', lang), of: ({ place }) => String(place.rank), mean: () => '' },
    { ...text('unit', 33, 'left', lang), of: ({ place }) => place.unit.name, mean: () => WORDS.mean[lang] },
    points('appraised', 15),
    points('survey', 15),
    points('points', 15),
    points('applied', 15),
    {
      ...text('index', 15, 'right', lang),
      of: ({ place }) => localDecimal(place.index, lang),
      mean: ({ index }) => localDecimal(index, lang),
    },
    { ...text('grade', 17.5, 'center', lang), of: (row) => gradeText(row, lang), mean: () => '' },
    ...(isCompared ? [{ ...text('places', 23, 'center', lang), of: placesText(lang), mean: () => '' }] : []),
  ];
}

function text(word: keyof typeof WORDS, width: number, align: Column['align'], lang: Lang) {
  return { heading: WORDS[word][lang], align, width };
}

function pointsText(exact: string | null, decimals: number, lang: Lang): string {
  return exact === null ? NO_VALUE : formatRounded(decimal(exact), decimals, lang);
}

function gradeText({ place: { grade } }: AnnexRow, lang: Lang): string {
  return grade === null ? NO_VALUE : inLang(grade.label, lang);
}

function placesText(lang: Lang) {
  return ({ place: { change, refusal } }: AnnexRow): string =>
    refusal ? NOT_COMPARED[lang] : placesCell(change?.places ?? null);
}

/** Whether nobody of the block can be compared: a note says so, a column would only repeat it. */
function isRefused({ ranked }: BlockAnnex): boolean {
  return ranked.every(({ place }) => place.refusal !== undefined);
}
