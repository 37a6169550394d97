/** The explanation of a unit's index and rank as a page for the terminal. */
import { decimal } from '../../exact/decimal.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import type { ExtraExplanation, UnitExplanation } from '../../model/unit-explanation.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines, settingSentences } from '../results/report-head.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { exactNote, numberText } from './figure-words.ts';
import { pointsWords } from './leaf-facts.ts';
import { pointsText } from './points-words.ts';
import { type Field, field, type ListItem, section } from './sheet.ts';
import { stateSentence } from './state-sentence.ts';
import { areaTable, lostTable } from './unit-tables.ts';

const WORDS = {
  title: { vi: 'DIỄN GIẢI CHỈ SỐ CỦA ĐƠN VỊ', en: 'INDEX OF A UNIT EXPLAINED' },
  unit: HEADINGS.unit,
  block: { vi: 'Khối xếp hạng', en: 'Block' },
  index: HEADINGS.index,
  rank: HEADINGS.rank,
  points: HEADINGS.points,
  bonus: { vi: 'Điểm thưởng', en: 'Bonus' },
  penalty: { vi: 'Điểm trừ', en: 'Penalty' },
  areas: { vi: 'ĐIỂM THEO LĨNH VỰC', en: 'POINTS BY AREA' },
  lost: { vi: 'TIÊU CHÍ MẤT ĐIỂM (nhiều nhất trước)', en: 'POINTS LOST BY CRITERION' },
  excluded: { vi: 'TIÊU CHÍ KHÔNG TÍNH VÀO CHỈ SỐ', en: 'LEFT OUT' },
  notReported: {
    vi: 'CHƯA BÁO CÁO (0 điểm, vẫn tính điểm tối đa)',
    en: 'NOT REPORTED (0 points, the maximum applies)',
  },
  rejected: { vi: 'KHÔNG ĐƯỢC CÔNG NHẬN ĐIỂM', en: 'REFUSED' },
  extras: { vi: 'ĐIỂM THƯỞNG, ĐIỂM TRỪ', en: 'BONUS AND PENALTY' },
} as const satisfies Record<string, Record<Lang, string>>;

export function unitTitle(lang: Lang): string {
  return WORDS.title[lang];
}

export function unitText(report: UnitExplanation, lang: Lang): string {
  return [
    ...headLines(report, unitTitle(lang), lang),
    '',
    ...unitFields(report, lang).flatMap(([heading, text]) => field(heading, text)),
    '',
    WORDS.areas[lang],
    ...areaTable(report, lang),
    ...(report.lost.length === 0 ? [] : ['', WORDS.lost[lang], ...lostTable(report, lang)]),
    ...section(WORDS.excluded[lang], leafItems(report, report.excluded, lang)),
    ...section(
      WORDS.notReported[lang],
      leavesOf(report, report.notReported).map((leaf) => ({ text: leafWords(leaf, lang) })),
    ),
    ...section(WORDS.rejected[lang], leafItems(report, report.rejected, lang)),
    ...section(WORDS.extras[lang], extraItems(report, lang)),
    '',
    ...settingSentences(report, lang).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)),
  ].join('\n');
}

/** Who the unit is and how it stands. */
export function unitFields(report: UnitExplanation, lang: Lang): Field[] {
  const { unit, tier, block } = report;
  return [
    [WORDS.unit[lang], `${unit.name} — ${inLang(tier.label, lang)}`],
    [WORDS.block[lang], inLang(block.label, lang)],
    indexField(report, lang),
    [WORDS.rank[lang], rankWords(report, lang)],
    ...pointFields(report, lang),
  ];
}

/** The index, as printed and exactly. */
export function indexField(report: UnitExplanation, lang: Lang): Field {
  return [WORDS.index[lang], indexWords(report, lang)];
}

/** What the index follows from: points and maximum of the areas, bonus and penalty with their caps. */
export function pointFields(report: UnitExplanation, lang: Lang): Field[] {
  return [[WORDS.points[lang], sumWords(report, lang)], ...extraFields(report, lang)];
}

function indexWords({ index }: UnitExplanation, lang: Lang): string {
  if (index === null) return lang === 'vi' ? 'chưa xác định' : 'none';
  return `${localDecimal(index.rounded, lang)}${exactNote(index.exact, index.rounded, lang)}`;
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

function extraFields({ bonus, penalty }: UnitExplanation, lang: Lang): Field[] {
  return [...extraField(WORDS.bonus[lang], bonus, lang), ...extraField(WORDS.penalty[lang], penalty, lang)];
}

function extraField(heading: string, { points, cap, counted }: ExtraExplanation, lang: Lang): Field[] {
  if (cap === null && points === '0') return [];
  const text = pointsText(decimal(counted), lang);
  if (cap === null) return [[heading, text]];
  const limit = pointsText(decimal(cap), lang);
  const all = pointsText(decimal(points), lang);
  const isCapped = !decimal(points).equals(decimal(counted));
  const had = isCapped ? (lang === 'vi' ? `, đạt ${all}` : `, earned ${all}`) : '';
  return [[heading, lang === 'vi' ? `${text} (trần ${limit}${had})` : `${text} (cap ${limit}${had})`]];
}

function leafItems(report: UnitExplanation, codes: readonly string[], lang: Lang): ListItem[] {
  return leavesOf(report, codes).map((leaf) => ({
    text: `${leafWords(leaf, lang)}: ${stateSentence(leaf, lang)}`,
  }));
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
function extraItems({ leaves }: UnitExplanation, lang: Lang): ListItem[] {
  return leaves
    .filter(({ leaf, points }) => leaf.area.section !== 'area' && points !== null && points !== '0')
    .map((leaf) => ({ text: `${leafName(leaf, lang)}: ${pointsWords(leaf, lang)}` }));
}
