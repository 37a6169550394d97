/** What a block's ranking says, as sentences: how many are ranked, the mean, the ends. */
import type { BlockSummary } from '../../model/block-summary.ts';
import type { BlockReport, RankedReport } from '../../model/campaign-report.ts';
import { formatPercent, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { gradeName } from './grade-scale.ts';

/** of units that share a place; more are only counted */
const MOST_NAMES = 4;
/** a block with fewer units names only its first and its last */
const LONG_BLOCK = 6;

/** The paragraph of a block: how many are ranked, the mean, first and last. */
export function rankingSentences(block: BlockReport, summary: BlockSummary, lang: Lang): string[] {
  const { ranked, mean } = block;
  const [only] = ranked;
  if (!only || mean === null)
    return [lang === 'vi' ? 'Khối chưa có đơn vị nào được xếp hạng.' : 'No unit of the block is ranked yet.'];
  if (ranked.length === 1) return [onlyUnitSentence(only, block, lang)];
  return [
    countSentence(block, lang),
    meanSentence(mean, summary.aboveMean, lang),
    ...endSentences(ranked, summary, lang),
  ];
}

function onlyUnitSentence(
  { unit, index, grade }: RankedReport,
  { unranked }: BlockReport,
  lang: Lang,
): string {
  const label = grade && inLang(grade.label, lang);
  const value = formatPercent(index, lang);
  if (lang === 'vi') {
    const where = unranked.length === 0 ? 'Khối chỉ có 1 đơn vị là' : 'Khối chỉ có 1 đơn vị được xếp hạng là';
    return `${where} ${unit.name}, Chỉ số đạt ${value}${label === null ? '' : `, xếp loại ${gradeName(label)}`}.`;
  }
  return `The only unit ranked is ${unit.name} with an index of ${value}${label === null ? '' : `, graded ${label}`}.`;
}

function countSentence({ ranked, unranked }: BlockReport, lang: Lang): string {
  const all = ranked.length + unranked.length;
  if (unranked.length === 0)
    return lang === 'vi'
      ? `Cả ${unitCount(all, lang)} của khối đều được xếp hạng.`
      : `${all === 2 ? 'Both units' : `All ${unitCount(all, lang)}`} of the block are ranked.`;
  return lang === 'vi'
    ? `Khối có ${unitCount(all, lang)}, trong đó ${unitCount(ranked.length, lang)} được xếp hạng.`
    : `${ranked.length} of the ${unitCount(all, lang)} of the block are ranked.`;
}

function meanSentence(mean: string, above: number, lang: Lang): string {
  const value = formatPercent(mean, lang);
  if (above === 0) return lang === 'vi' ? `Chỉ số trung bình đạt ${value}.` : `The mean index is ${value}.`;
  return lang === 'vi'
    ? `Chỉ số trung bình đạt ${value}; ${unitCount(above, lang)} cao hơn mức trung bình.`
    : `The mean index is ${value}; ${unitCount(above, lang)} ${above === 1 ? 'lies' : 'lie'} above it.`;
}

function endSentences(ranked: readonly RankedReport[], { spread }: BlockSummary, lang: Lang): string[] {
  const first = ranked.filter(({ rank }) => rank === ranked[0]!.rank);
  const last = ranked.filter(({ rank }) => rank === ranked.at(-1)!.rank);
  if (first.length === ranked.length)
    return [lang === 'vi' ? 'Các đơn vị có kết quả bằng nhau và đồng hạng.' : 'All of them are equal.'];
  const distance = spread === null || /^[0.]+$/.test(spread) ? null : localDecimal(spread, lang);
  if (ranked.length === 2) return [twoUnitsSentence(ranked, distance, lang)];
  const next = nextUnits(ranked).map((place) => withIndex(place, lang));
  if (lang === 'vi') {
    const after = next.length === 0 ? '' : `, tiếp theo là ${nameList(next, lang)}`;
    return [
      `Dẫn đầu là ${sharing(first, lang)}${after}; xếp cuối là ${sharing(last, lang)}.`,
      ...(distance === null
        ? []
        : [`Khoảng cách giữa đơn vị dẫn đầu và đơn vị xếp cuối là ${distance} điểm phần trăm.`]),
    ];
  }
  const after = next.length === 0 ? '' : `, then ${nameList(next, lang)}`;
  return [
    `First: ${sharing(first, lang)}${after}; last: ${sharing(last, lang)}.`,
    ...(distance === null ? [] : [`First and last are ${distance} percentage points apart.`]),
  ];
}

function twoUnitsSentence(
  [first, last]: readonly RankedReport[],
  distance: string | null,
  lang: Lang,
): string {
  const [above, below] = [first!, last!].map((place) => withIndex(place, lang));
  if (lang === 'vi') {
    const apart = distance === null ? '' : `, cách nhau ${distance} điểm phần trăm`;
    return `${above} xếp trên ${below}${apart}.`;
  }
  return `${above} ranks above ${below}${distance === null ? '' : `, ${distance} percentage points apart`}.`;
}

/** The mean of each block, before the blocks are told one by one. */
export function meansSentence(blocks: readonly BlockReport[], lang: Lang): string {
  const means = blocks.flatMap(({ label, mean }) =>
    mean === null ? [] : [`${inLang(label, lang)} ${formatPercent(mean, lang)}`],
  );
  return lang === 'vi'
    ? `Chỉ số trung bình của các khối: ${means.join('; ')}.`
    : `Mean index of the blocks: ${means.join('; ')}.`;
}

/** The second and the third where each has its place alone. */
function nextUnits(ranked: readonly RankedReport[]): RankedReport[] {
  const head = ranked.slice(0, 4);
  const isClear = head.slice(1).every(({ rank }, at) => rank !== head[at]!.rank);
  return ranked.length >= LONG_BLOCK && isClear ? head.slice(1, 3) : [];
}

function withIndex({ unit, index }: RankedReport, lang: Lang): string {
  return `${unit.name} (${formatPercent(index, lang)})`;
}

/** Units of one place: `A (94,95%)`, `A và B (đồng hạng, 94,95%)`, `12 đơn vị (đồng hạng, 94,95%)`. */
function sharing(units: readonly RankedReport[], lang: Lang): string {
  const [first] = units;
  if (first && units.length === 1) return withIndex(first, lang);
  const value = formatPercent(first!.index, lang);
  const names = someNames(units, lang);
  return lang === 'vi' ? `${names} (đồng hạng, ${value})` : `${names} (tied, ${value})`;
}

/** Their names, or only how many they are where they are many. */
export function someNames(units: readonly Pick<RankedReport, 'unit'>[], lang: Lang): string {
  if (units.length > MOST_NAMES) return unitCount(units.length, lang);
  return nameList(
    units.map(({ unit }) => unit.name),
    lang,
  );
}
