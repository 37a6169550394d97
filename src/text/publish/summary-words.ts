/** The sentences of the one page for the leaders. */

import { decimal } from '../../exact/decimal.ts';
import { blockSize } from '../../model/block-size.ts';
import type { BlockReport, RankedReport } from '../../model/campaign-report.ts';
import type { LostReport } from '../../model/lost-report.ts';
import type { BlockOverview, OverviewReport } from '../../model/overview-report.ts';
import { formatPercent, formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { isTelling } from './grade-scale.ts';
import { criterionName } from './report-losses.ts';

/** blocks that a sentence names: more do not fit the page */
const MOST_BLOCKS = 4;

/** How many are ranked, and between what the means of the blocks lie. */
export function rankedSummary(blocks: readonly BlockReport[], lang: Lang): string {
  const count = (number: number) => localDecimal(String(number), lang);
  const ranked = blocks.reduce((sum, block) => sum + block.ranked.length, 0);
  const all = blocks.reduce((sum, block) => sum + blockSize(block), 0);
  const told = ranked === all ? unitCount(all, lang) : `${count(ranked)}/${unitCount(all, lang)}`;
  const means = blocks
    .filter(({ mean }) => mean !== null)
    .sort((a, b) => decimal(a.mean!).compare(decimal(b.mean!)));
  const [low, high] = [means.at(0), means.at(-1)];
  const isVietnamese = lang === 'vi';
  if (!low || !high)
    return isVietnamese
      ? `Chưa có đơn vị nào trong ${unitCount(all, lang)} được xếp hạng.`
      : `None of the ${unitCount(all, lang)} is ranked yet.`;
  if (low === high)
    return isVietnamese
      ? `Xếp hạng ${told}; Chỉ số trung bình đạt ${formatPercent(low.mean!, lang)}.`
      : `${told} ranked; the mean index is ${formatPercent(low.mean!, lang)}.`;
  const [lowest, highest] = [low, high].map(
    ({ label, mean }) => `${formatPercent(mean!, lang)} (${inLang(label, lang)})`,
  );
  return isVietnamese
    ? `Xếp hạng ${told} trong ${blocks.length} khối; Chỉ số trung bình của các khối từ ${lowest} đến ${highest}.`
    : `${told} ranked in ${blocks.length} blocks; the means of the blocks lie between ${lowest} and ${highest}.`;
}

/** Who leads and who is last in the blocks where anybody can; null where no block has two units ranked apart. */
export function endsSummary(
  blocks: readonly BlockReport[],
  end: 'first' | 'last',
  lang: Lang,
): string | null {
  const told = blocks
    .filter(({ ranked }) => ranked.length > 1 && ranked[0]!.rank !== ranked.at(-1)!.rank)
    .slice(0, MOST_BLOCKS)
    .map(({ ranked }) => {
      const rank = ranked.at(end === 'first' ? 0 : -1)!.rank;
      return sharing(
        ranked.filter((place) => place.rank === rank),
        lang,
      );
    });
  if (told.length === 0) return null;
  const [lead, leads] = END_WORDS[end][lang];
  return `${told.length === 1 ? lead : leads}: ${told.join('; ')}.`;
}

/** For one block, for several. */
const END_WORDS = {
  first: { vi: ['Dẫn đầu', 'Dẫn đầu các khối'], en: ['First', 'First of the blocks'] },
  last: { vi: ['Xếp cuối', 'Xếp cuối các khối'], en: ['Last', 'Last of the blocks'] },
} as const;

function sharing(units: readonly RankedReport[], lang: Lang): string {
  const { unit, index } = units[0]!;
  const name = units.length === 1 ? unit.name : unitCount(units.length, lang);
  return `${name} (${formatPercent(index, lang)})`;
}

/** Grades of all blocks by their names; null without any. */
export function gradesSummary(
  blocks: readonly Pick<BlockOverview, 'grades' | 'ungraded'>[],
  lang: Lang,
): string | null {
  const counts = new Map<string, number>();
  for (const { label, units } of blocks.filter(isTelling).flatMap(({ grades }) => grades)) {
    const name = inLang(label, lang);
    counts.set(name, (counts.get(name) ?? 0) + units);
  }
  const given = [...counts].filter(([, units]) => units > 0);
  if (given.length === 0) return null;
  const told = given.map(([name, units]) => `${name} ${unitCount(units, lang)}`).join(', ');
  return lang === 'vi' ? `Xếp loại: ${told}.` : `Grades: ${told}.`;
}

/** Units up and down since last year; null where nothing is compared. */
export function movesSummary(
  moves: readonly { risen: number; fallen: number; kept: number; refused: number }[],
  lang: Lang,
): string | null {
  const sum = (key: 'risen' | 'fallen' | 'kept' | 'refused') =>
    moves.reduce((total, move) => total + move[key], 0);
  const words = [
    { units: sum('risen'), vi: 'tăng hạng', en: 'up' },
    { units: sum('fallen'), vi: 'giảm hạng', en: 'down' },
    { units: sum('kept'), vi: 'giữ nguyên', en: 'unchanged' },
    { units: sum('refused'), vi: 'không đủ điều kiện so sánh', en: 'not comparable' },
  ].filter(({ units }) => units > 0);
  if (words.length === 0) return null;
  const told = words.map(({ units, vi, en }) => `${unitCount(units, lang)} ${lang === 'vi' ? vi : en}`);
  return lang === 'vi'
    ? `So với năm trước: ${nameList(told, lang)}.`
    : `Since last year: ${nameList(told, lang)}.`;
}

/** The criterion that lost most; null where none did. */
export function lossSummary({ criteria, settings }: LostReport, lang: Lang): string | null {
  const [first] = criteria;
  if (!first) return null;
  const points = formatRounded(decimal(first.lost), settings.decimals, lang);
  const share = `${first.unitsLosing}/${unitCount(first.unitsApplied, lang)}`;
  return lang === 'vi'
    ? `Mất nhiều điểm nhất ở tiêu chí ${criterionName(first, lang)} (${points} điểm, ${share}).`
    : `Most points were lost in criterion ${criterionName(first, lang)} (${points}, ${share}).`;
}

/** Targets met and missed, counted tier by tier; null without targets. */
export function targetSummary(
  { met, missed, unknown }: OverviewReport['targets'],
  lang: Lang,
): string | null {
  const words = [
    { count: met, vi: 'lượt đạt', en: 'met' },
    { count: missed, vi: 'lượt chưa đạt', en: 'missed' },
    { count: unknown, vi: 'lượt chưa tính được', en: 'not computed' },
  ].filter(({ count }) => count > 0);
  if (words.length === 0) return null;
  const told = words.map(({ count, vi, en }) => `${count} ${lang === 'vi' ? vi : en}`);
  return lang === 'vi'
    ? `Chỉ tiêu kế hoạch, tính riêng từng cấp: ${nameList(told, lang)}.`
    : `Targets of the plan, counted by tier: ${nameList(told, lang)}.`;
}

/** Under the charts: the third is there where targets were missed. */
export function summaryCaption(hasTargets: boolean, lang: Lang): string {
  const [targets, none] = CAPTIONS;
  return (hasTargets ? targets : none)[lang];
}

const CAPTIONS = [
  {
    vi: 'Kết quả theo khối, tiêu chí mất nhiều điểm và chỉ tiêu còn thiếu',
    en: 'Results by block, criteria by points lost and targets missed',
  },
  { vi: 'Kết quả theo khối và tiêu chí mất nhiều điểm', en: 'Results by block and criteria by points lost' },
] as const satisfies readonly Record<Lang, string>[];
