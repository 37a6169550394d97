/** A unit's name as a link to its page; isolated, so that marks of writing direction in it turn nothing else around. */
import type { FC } from 'hono/jsx';
import { leafLink, type PageContext, unitLink } from '../page-context.ts';

interface UnitNameProps {
  ctx: PageContext;
  unit: { id: string; name: string };
  /** criterion on the unit's page */
  criterion?: string;
}

export const UnitName: FC<UnitNameProps> = ({ ctx, unit, criterion }) => (
  <a href={criterion === undefined ? unitLink(ctx, unit.id) : leafLink(ctx, unit.id, criterion)}>
    <bdi lang={ctx.lang === 'vi' ? undefined : 'vi'}>{unit.name}</bdi>
  </a>
);
