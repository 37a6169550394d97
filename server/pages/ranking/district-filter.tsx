/** The choice of a district, also a former one, in the ranking of a block: a list and a button, no script is needed. */
import type { FC } from 'hono/jsx';
import {
  type BlockDistricts,
  districtName,
  type RankInside,
  DISTRICT_WORDS as WORDS,
} from '../../../src/index.ts';
import { asked, type LinkParams, type PageContext } from '../page-context.ts';
import { StateFields } from '../parts/state-fields.tsx';

interface DistrictFilterProps {
  ctx: PageContext;
  districts: BlockDistricts;
  /** other parameters of the page */
  keep: LinkParams;
}

export const DistrictFilter: FC<DistrictFilterProps> = ({ ctx, districts, keep }) => {
  const { lang, path } = ctx;
  const chosen = asked(ctx, 'huyen');
  return (
    <form class="inline" method="get" action={path} aria-label={WORDS.filter[lang]}>
      <label>
        {WORDS.filter[lang]}
        <select name="huyen">
          <option value="">{WORDS.every[lang]}</option>
          {districts.districts.map((each) => (
            <option value={each.district.id} selected={each.district.id === chosen}>
              {`${districtName(each, lang)} (${each.ranked.length})`}
            </option>
          ))}
        </select>
      </label>
      <StateFields ctx={ctx} keep={keep} />
      <button type="submit">{WORDS.show[lang]}</button>
    </form>
  );
};

export interface PlaceInside {
  district: string;
  name: string;
  inside: RankInside;
  of: number;
}

/** Unit -> its place inside its district. */
export function placesInside(ctx: PageContext, { districts }: BlockDistricts): Map<string, PlaceInside> {
  return new Map(
    districts.flatMap((each) =>
      each.ranked.map((inside) => [
        inside.unit.id,
        {
          district: each.district.id,
          name: districtName(each, ctx.lang),
          inside,
          of: each.ranked.length,
        },
      ]),
    ),
  );
}
