/** The area of a criterion, as a link to its page; bonus and penalty are no areas of the index and have none. */
import type { FC } from 'hono/jsx';
import { inLang, type TierCriterion } from '../../../src/index.ts';
import { areaLink, type PageContext } from '../page-context.ts';

export const AreaName: FC<{ ctx: PageContext; area: TierCriterion['area'] }> = ({ ctx, area }) => {
  const label = inLang(area.label, ctx.lang);
  if (!isIndexArea(ctx, area.id)) return <>{label}</>;
  return <a href={areaLink(ctx, area.id)}>{`${area.number}. ${label}`}</a>;
};

/** @param id of an area, a bonus or a penalty */
export function isIndexArea({ results }: PageContext, id: string): boolean {
  const sets = [...results.campaign.edition.sets.values()];
  return sets.some(({ areas }) => areas.some((area) => area.id === id && area.section === 'area'));
}
