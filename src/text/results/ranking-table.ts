/** A ranking as a table for the terminal and as rows of a spreadsheet: one table a block. */
import { decimal } from '../../exact/decimal.ts';
import type { BlockReport, ChangeReport, RankedReport, RankingReport } from '../../model/campaign-report.ts';
import type { CsvCell } from '../csv.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { layoutTable, type TableColumn, wrapText } from '../table.ts';
import { headLines, settingSentences } from './report-head.ts';

const WIDTH = 100;
const NONE = '–';

const WORDS = {
  title: { vi: 'KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', en: 'PAR INDEX RANKING' },
  block: { vi: 'Khối', en: 'Block' },
  rank: { vi: 'Xếp hạng', en: 'Rank' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  grade: { vi: 'Xếp loại', en: 'Grade' },
  places: { vi: 'Tăng/giảm (bậc)', en: 'Change (places)' },
  change: { vi: 'Tăng/giảm Chỉ số', en: 'Change of index' },
  note: { vi: 'Ghi chú', en: 'Note' },
  tied: { vi: 'đồng hạng', en: 'tied' },
  mean: { vi: 'Giá trị trung bình', en: 'Mean' },
  unranked: { vi: 'Không xếp hạng', en: 'Not ranked' },
  empty: { vi: 'Chưa có đơn vị nào có số liệu', en: 'No unit has any figure' },
} as const satisfies Record<string, Record<Lang, string>>;

export function rankingTitle(lang: Lang): string {
  return WORDS.title[lang];
}

export function rankingText(report: RankingReport, lang: Lang): string {
  const blocks = report.blocks.flatMap((block) => ['', ...blockLines(block, report, lang)]);
  const notes = [...settingSentences(report, lang), ...previousNote(report, lang)];
  return [
    ...headLines(report, rankingTitle(lang), lang),
    ...blocks,
    '',
    ...notes.flatMap((note) => wrapText(note, WIDTH)),
  ].join('\n');
}

function blockLines(block: BlockReport, report: RankingReport, lang: Lang): string[] {
  const size = block.ranked.length + block.unranked.length;
  const units = lang === 'vi' ? `${size} đơn vị` : `${size} units`;
  const title = `${inLang(block.label, lang)} (${units})`;
  if (block.ranked.length === 0 && block.unranked.every(({ reason }) => reason === 'noFigure')) {
    return [title, WORDS.empty[lang]];
  }
  return [title, ...tableLines(block, report, lang), ...unrankedLines(block, lang)];
}

function tableLines(block: BlockReport, { previous, settings }: RankingReport, lang: Lang): string[] {
  const { decimals } = settings;
  const numbers = (heading: string): TableColumn => ({ heading, align: 'right' });
  const words = (heading: string): TableColumn => ({ heading, align: 'left' });
  const columns = [
    numbers(WORDS.rank[lang]),
    words(WORDS.unit[lang]),
    numbers(WORDS.index[lang]),
    words(WORDS.grade[lang]),
    ...(previous === null ? [] : [numbers(WORDS.places[lang]), numbers(WORDS.change[lang])]),
    words(''),
  ];
  const rows = block.ranked.map((place) => [
    String(place.rank),
    place.unit.name,
    localDecimal(place.index, lang),
    place.grade ? inLang(place.grade.label, lang) : NONE,
    ...changeCells(place, decimals, lang),
    place.tied ? WORDS.tied[lang] : '',
  ]);
  const mean = block.mean === null ? [] : [['', WORDS.mean[lang], localDecimal(block.mean, lang)]];
  return layoutTable(columns, [...rows, ...mean]);
}

/** No cells where no table of last year was given. */
function changeCells({ change }: RankedReport, decimals: number, lang: Lang): string[] {
  if (change === undefined) return [];
  const { places = null, index = null } = change ?? {};
  return [
    places === null ? NONE : signed(String(places)),
    index === null ? NONE : signed(formatRounded(decimal(index), decimals, lang)),
  ];
}

function signed(number: string): string {
  return number.startsWith('-') || /^[0,.]+$/.test(number) ? number : `+${number}`;
}

function unrankedLines({ unranked }: BlockReport, lang: Lang): string[] {
  const reasons = [...new Set(unranked.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const names = unranked.filter((item) => item.reason === reason).map(({ unit }) => unit.name);
    const head = `${WORDS.unranked[lang]} (${UNRANKED_WORDS[reason][lang]}): `;
    return wrapText(`${head}${names.join('; ')}`, WIDTH, '  ');
  });
}

function previousNote({ previous }: RankingReport, lang: Lang): string[] {
  if (previous === null) return [];
  return lang === 'vi'
    ? [
        `Tăng/giảm so với bảng của năm trước do người dùng đưa vào (${previous}); hai năm có thể dùng bộ tiêu chí khác nhau.`,
      ]
    : [`Changes are against the table of last year that was given (${previous}); its rules may be others.`];
}

/** One row a unit, for a spreadsheet; the headings are the first row. */
export function rankingRows(report: RankingReport, lang: Lang): CsvCell[][] {
  const compared = report.previous === null ? [] : [WORDS.places[lang], WORDS.change[lang]];
  const { block, rank, unit, index, grade, note } = WORDS;
  const headings = [
    ...[block, rank, unit, index, grade].map((words) => words[lang]),
    ...compared,
    note[lang],
  ];
  return [headings, ...report.blocks.flatMap((each) => blockRows(each, compared.length, lang))];
}

function blockRows(block: BlockReport, compared: number, lang: Lang): CsvCell[][] {
  const label = inLang(block.label, lang);
  const blank = Array.from({ length: compared }, () => null);
  const ranked = block.ranked.map((place) => [
    label,
    place.rank,
    place.unit.name,
    decimal(place.index),
    place.grade ? inLang(place.grade.label, lang) : '',
    ...changeNumbers(place.change),
    place.tied ? WORDS.tied[lang] : '',
  ]);
  const mean =
    block.mean === null ? [] : [[label, null, WORDS.mean[lang], decimal(block.mean), null, ...blank, null]];
  const unranked = block.unranked.map(({ unit, reason }) => [
    label,
    null,
    unit.name,
    null,
    null,
    ...blank,
    `${WORDS.unranked[lang]}: ${UNRANKED_WORDS[reason][lang]}`,
  ]);
  return [...ranked, ...mean, ...unranked];
}

function changeNumbers(change: ChangeReport | null | undefined): CsvCell[] {
  if (change === undefined) return [];
  return [change?.places ?? null, change?.index ? decimal(change.index) : null];
}
