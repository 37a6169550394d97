/** The strongest and the weakest area of a block, with who leads and who is last in them. */
import { decimal } from '../../exact/decimal.ts';
import type { BlockArea, BlockAreas } from '../../model/area-report.ts';
import { formatPercent } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

/** of units with an equal share; more are only counted */
const MOST_NAMES = 3;

/** The ends of a block's areas by their mean; none where fewer than two areas have one, or all are equal. */
export function areaSentences(block: BlockAreas, lang: Lang): string[] {
  const known = block.areas.filter(({ mean }) => mean !== null);
  const order = known.sort((a, b) => decimal(b.mean!).compare(decimal(a.mean!)));
  const [best, worst] = [order.at(0), order.at(-1)];
  if (!best || !worst || best.mean === worst.mean) return [];
  const isVietnamese = lang === 'vi';
  return [
    areaSentence(block, best, { lead: isVietnamese ? 'Cao nhất là lĩnh vực' : 'Highest:', lang }),
    areaSentence(block, worst, { lead: isVietnamese ? 'Thấp nhất là lĩnh vực' : 'Lowest:', lang }),
  ];
}

/** `Thấp nhất là lĩnh vực Cải cách thể chế, bình quân đạt 86,70%; dẫn đầu là ..., xếp cuối là ...` */
function areaSentence(
  block: BlockAreas,
  area: BlockArea,
  { lead, lang }: { lead: string; lang: Lang },
): string {
  const ends = areaEnds(block, area, lang);
  const mean = formatPercent(area.mean!, lang);
  const told = lang === 'vi' ? `bình quân đạt ${mean}` : `mean ${mean}`;
  return `${lead} ${inLang(area.label, lang)}, ${told}${ends === null ? '' : `; ${ends}`}.`;
}

/** Who leads and who is last in an area, by the places that the report of areas gives; null where nobody differs. */
function areaEnds(block: BlockAreas, area: BlockArea, lang: Lang): string | null {
  const at = block.areas.indexOf(area);
  const places = block.units.flatMap(({ unit, shares }) => {
    const { rank, percent } = shares[at]!;
    return rank === null || percent === null ? [] : [{ name: unit.name, rank, percent }];
  });
  const lastRank = Math.max(...places.map(({ rank }) => rank));
  if (places.length < 2 || lastRank === 1) return null;
  const first = places.filter(({ rank }) => rank === 1);
  const last = places.filter(({ rank }) => rank === lastRank);
  return lang === 'vi'
    ? `${shared(first, 'dẫn đầu', lang)}, ${shared(last, 'xếp cuối', lang)}`
    : `${shared(first, 'first', lang)}, ${shared(last, 'last', lang)}`;
}

/** `dẫn đầu là A (100,00%)`, `dẫn đầu là A và B (cùng đạt 100,00%)`, `có 43 đơn vị cùng dẫn đầu (100,00%)`. */
function shared(units: readonly { name: string; percent: string }[], place: string, lang: Lang): string {
  const value = formatPercent(units[0]!.percent, lang);
  const names = nameList(
    units.map(({ name }) => name),
    lang,
  );
  const isVietnamese = lang === 'vi';
  if (units.length > MOST_NAMES) {
    const count = unitCount(units.length, lang);
    return isVietnamese ? `có ${count} cùng ${place} (${value})` : `${place} ${count} (${value} each)`;
  }
  if (units.length === 1) return `${place}${isVietnamese ? ' là' : ''} ${names} (${value})`;
  return isVietnamese ? `${place} là ${names} (cùng đạt ${value})` : `${place} ${names} (${value} each)`;
}
