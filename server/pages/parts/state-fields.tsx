/** What a form has to hand on beside its own fields: other parameters of the page, language and presentation. */
import type { FC } from 'hono/jsx';
import { type LinkParams, link, type PageContext } from '../page-context.ts';

export const StateFields: FC<{ ctx: PageContext; keep?: LinkParams }> = ({ ctx, keep = {} }) => {
  const { searchParams } = new URL(link(ctx, '/', keep), 'http://localhost');
  return (
    <>
      {[...searchParams].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
};
