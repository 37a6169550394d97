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

/** The ends of a block's areas by their mean; null where fewer than two areas have one, or all are equal. */
export function areaSentences(block: BlockAreas, lang: Lang): string[] {
  const known = block.areas.filter(({ mean }) => mean !== null);
  const order = known.sort((a, b) => decimal(b.mean!).compare(decimal(a.mean!)));
  const [best, worst] = [order.at(0), order.at(-1)];
  if (!best || !worst || best.mean === worst.mean) return [];
  const [high, low] = [best, worst].map(
    (area) => `${inLang(area.label, lang)} (${formatPercent(area.mean!, lang)})`,
  );
  return [
    lang === 'vi'
      ? `Tỷ lệ điểm đạt bình quân cao nhất ở lĩnh vực ${high}, thấp nhất ở lĩnh vực ${low}.`
      : `The mean share is highest in ${high} and lowest in ${low}.`,
    ...[best, worst].flatMap((area) => endsSentence(block, area, lang)),
  ];
}

/** Who leads and who is last in an area, by the places that the report of areas gives. */
function endsSentence(block: BlockAreas, area: BlockArea, lang: Lang): string[] {
  const at = block.areas.indexOf(area);
  const places = block.units.flatMap(({ unit, shares }) => {
    const { rank, percent } = shares[at]!;
    return rank === null || percent === null ? [] : [{ name: unit.name, rank, percent }];
  });
  const lastRank = Math.max(...places.map(({ rank }) => rank));
  if (places.length < 2 || lastRank === 1) return [];
  const first = sharedShare(
    places.filter(({ rank }) => rank === 1),
    lang,
  );
  const last = sharedShare(
    places.filter(({ rank }) => rank === lastRank),
    lang,
  );
  const label = inLang(area.label, lang);
  return [
    lang === 'vi'
      ? `Ở lĩnh vực ${label}, dẫn đầu là ${first}, xếp cuối là ${last}.`
      : `In ${label} the first is ${first}, the last ${last}.`,
  ];
}

function sharedShare(units: readonly { name: string; percent: string }[], lang: Lang): string {
  const value = formatPercent(units[0]!.percent, lang);
  if (units.length === 1) return `${units[0]!.name} (${value})`;
  const names =
    units.length > MOST_NAMES
      ? unitCount(units.length, lang)
      : nameList(
          units.map(({ name }) => name),
          lang,
        );
  return lang === 'vi' ? `${names} (cùng đạt ${value})` : `${names} (${value} each)`;
}
