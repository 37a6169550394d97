/** The explanation of a unit's index and rank as a page for the terminal. */
import { decimal } from '../exact/decimal.ts';
import type { LeafExplanation } from '../model/leaf-explanation.ts';
import type { AreaExplanation, ExtraExplanation, UnitExplanation } from '../model/unit-explanation.ts';
import { pointsWords } from './explain-leaf.ts';
import { numberText } from './figure-words.ts';
import { formatRounded, localDecimal } from './format.ts';
import { inLang } from './in-lang.ts';
import type { Lang } from './lang.ts';
import { pointsText } from './points-words.ts';
import { headLines, settingSentences } from './report-head.ts';
import { field, PAGE_WIDTH, section } from './sheet.ts';
import { stateSentence } from './state-sentence.ts';
import { UNRANKED_WORDS } from './states.ts';
import { layoutTable, type TableColumn, wrapText } from './table.ts';

const WORDS = {
  title: { vi: 'DIỄN GIẢI CHỈ SỐ CỦA ĐƠN VỊ', en: 'INDEX OF A UNIT EXPLAINED' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  block: { vi: 'Khối xếp hạng', en: 'Block' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  rank: { vi: 'Xếp hạng', en: 'Rank' },
  points: { vi: 'Điểm', en: 'Points' },
  bonus: { vi: 'Điểm thưởng', en: 'Bonus' },
  penalty: { vi: 'Điểm trừ', en: 'Penalty' },
  areas: { vi: 'ĐIỂM THEO LĨNH VỰC', en: 'POINTS BY AREA' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  applied: { vi: 'Tối đa áp dụng', en: 'Applied' },
  percent: { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
  lost: { vi: 'TIÊU CHÍ MẤT ĐIỂM (nhiều nhất trước)', en: 'POINTS LOST BY CRITERION' },
  lostPoints: { vi: 'Mất', en: 'Lost' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  excluded: { vi: 'TIÊU CHÍ KHÔNG TÍNH VÀO CHỈ SỐ', en: 'LEFT OUT' },
  notReported: {
    vi: 'CHƯA BÁO CÁO (0 điểm, vẫn tính điểm tối đa)',
    en: 'NOT REPORTED (0 points, the maximum applies)',
  },
  rejected: { vi: 'KHÔNG ĐƯỢC CÔNG NHẬN ĐIỂM', en: 'REFUSED' },
  extras: { vi: 'ĐIỂM THƯỞNG, ĐIỂM TRỪ', en: 'BONUS AND PENALTY' },
} as const satisfies Record<string, Record<Lang, string>>;

export function unitText(report: UnitExplanation, lang: Lang): string {
  const { unit, tier, block } = report;
  return [
    ...headLines(report, WORDS.title[lang], lang),
    '',
    ...field(WORDS.unit[lang], `${unit.name} — ${inLang(tier.label, lang)}`),
    ...field(WORDS.block[lang], inLang(block.label, lang)),
    ...field(WORDS.index[lang], indexWords(report, lang)),
    ...field(WORDS.rank[lang], rankWords(report, lang)),
    ...field(WORDS.points[lang], sumWords(report, lang)),
    ...extraFields(report, lang),
    '',
    WORDS.areas[lang],
    ...areaTable(report, lang),
    ...lostTable(report, lang),
    ...section(WORDS.excluded[lang], leafItems(report, report.excluded, lang)),
    ...section(
      WORDS.notReported[lang],
      leavesOf(report, report.notReported).map((leaf) => leafWords(leaf, lang)),
    ),
    ...section(WORDS.rejected[lang], leafItems(report, report.rejected, lang)),
    ...section(WORDS.extras[lang], extraItems(report, lang)),
    '',
    ...settingSentences(report, lang).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)),
  ].join('\n');
}

function indexWords({ index }: UnitExplanation, lang: Lang): string {
  if (index === null) return lang === 'vi' ? 'chưa xác định' : 'none';
  const exact = index.exact.replace('.', lang === 'vi' ? ',' : '.');
  const hidden = decimal(index.exact).equals(decimal(index.rounded)) ? '' : exact;
  const note = hidden && (lang === 'vi' ? ` (giá trị chính xác: ${hidden})` : ` (exactly ${hidden})`);
  return `${localDecimal(index.rounded, lang)}${note}`;
}

function rankWords({ place, unranked, block }: UnitExplanation, lang: Lang): string {
  if (place === null) {
    const reason = unranked ? UNRANKED_WORDS[unranked][lang] : '';
    return lang === 'vi' ? `không xếp hạng: ${reason}` : `not ranked: ${reason}`;
  }
  const rank =
    lang === 'vi' ? `${place.rank} trên ${block.ranked} đơn vị` : `${place.rank} of ${block.ranked}`;
  const tied = place.tied ? (lang === 'vi' ? ', đồng hạng' : ', tied') : '';
  if (!place.grade) return `${rank}${tied}`;
  const grade = inLang(place.grade, lang);
  return `${rank}${tied}; ${lang === 'vi' ? 'xếp loại' : 'grade'} ${grade}`;
}

/** The sum as the index takes it: points of the areas over the maximum that applied. */
function sumWords({ points, maxApplied, settings }: UnitExplanation, lang: Lang): string {
  const sum = formatRounded(decimal(points), settings.decimals, lang);
  const max = numberText(maxApplied, lang);
  return lang === 'vi'
    ? `${sum} trên ${max} điểm tối đa áp dụng`
    : `${sum} of the ${max} points that applied`;
}

function extraFields({ bonus, penalty }: UnitExplanation, lang: Lang): string[] {
  return [...extraField(WORDS.bonus[lang], bonus, lang), ...extraField(WORDS.penalty[lang], penalty, lang)];
}

function extraField(heading: string, { points, cap, counted }: ExtraExplanation, lang: Lang): string[] {
  if (cap === null && points === '0') return [];
  const text = pointsText(decimal(counted), lang);
  if (cap === null) return field(heading, text);
  const limit = pointsText(decimal(cap), lang);
  const all = pointsText(decimal(points), lang);
  const isCapped = !decimal(points).equals(decimal(counted));
  const had = isCapped ? (lang === 'vi' ? `, đạt ${all}` : `, earned ${all}`) : '';
  return field(heading, lang === 'vi' ? `${text} (trần ${limit}${had})` : `${text} (cap ${limit}${had})`);
}

const number = (heading: string): TableColumn => ({ heading, align: 'right' });
const words = (heading: string): TableColumn => ({ heading, align: 'left' });

function areaTable({ areas, settings }: UnitExplanation, lang: Lang): string[] {
  const columns = [
    words(WORDS.area[lang]),
    number(WORDS.points[lang]),
    number(WORDS.applied[lang]),
    number(WORDS.maximum[lang]),
    number(WORDS.percent[lang]),
  ];
  const rows = areas
    .filter(({ section: kind }) => kind === 'area')
    .flatMap((area) => areaRows(area, settings.decimals, lang));
  return layoutTable(columns, rows).map((line) => `  ${line}`);
}

function areaRows(area: AreaExplanation, decimals: number, lang: Lang): string[][] {
  const isOut = area.maxApplied === '0';
  const [name = '', ...rest] = wrapText(`${area.number}. ${inLang(area.label, lang)}`, AREA_WIDTH, '   ');
  const figures = [
    isOut ? '–' : formatRounded(decimal(area.points), decimals, lang),
    numberText(area.maxApplied, lang),
    numberText(area.maxPoints, lang),
    area.percent === null ? '–' : localDecimal(area.percent, lang),
  ];
  return [[name, ...figures], ...rest.map((line) => [line])];
}

const AREA_WIDTH = 52;
const LABEL_WIDTH = 72;

function lostTable({ lost, settings }: UnitExplanation, lang: Lang): string[] {
  if (lost.length === 0) return [];
  const columns = [
    number(WORDS.lostPoints[lang]),
    number(WORDS.points[lang]),
    number(WORDS.maximum[lang]),
    words(WORDS.criterion[lang]),
  ];
  const show = (text: string) => formatRounded(decimal(text), settings.decimals, lang);
  const rows = lost.flatMap(({ code, label, lost: gone, points, maxPoints }) => {
    const [first, ...rest] = wrapText(`${code} ${inLang(label, lang)}`, LABEL_WIDTH);
    const figures = [show(gone), show(points), numberText(maxPoints, lang)];
    return [[...figures, first ?? ''], ...rest.map((line) => ['', '', '', line])];
  });
  return ['', WORDS.lost[lang], ...layoutTable(columns, rows).map((line) => `  ${line}`)];
}

function leafItems(report: UnitExplanation, codes: readonly string[], lang: Lang): string[] {
  return leavesOf(report, codes).map((leaf) => `${leafWords(leaf, lang)}: ${stateSentence(leaf, lang)}`);
}

function leavesOf({ leaves }: UnitExplanation, codes: readonly string[]): LeafExplanation[] {
  return leaves.filter(({ leaf }) => codes.includes(leaf.code));
}

/** With its maximum. */
function leafWords(leaf: LeafExplanation, lang: Lang): string {
  return `${leafName(leaf, lang)} (${numberText(leaf.maxPoints, lang)})`;
}

function leafName({ leaf }: LeafExplanation, lang: Lang): string {
  return `${leaf.code} ${inLang(leaf.label, lang)}`;
}

/** Leaves of bonus and penalty that have points. */
function extraItems({ leaves }: UnitExplanation, lang: Lang): string[] {
  return leaves
    .filter(({ leaf, points }) => leaf.area.section !== 'area' && points !== null && points !== '0')
    .map((leaf) => `${leafName(leaf, lang)}: ${pointsWords(leaf, lang)}`);
}
