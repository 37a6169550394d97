/** What a page declares: its address, the parameters that it takes, and how it is rendered. */
import type { HtmlEscapedString } from 'hono/utils/html';
import type { z } from 'zod';
import type { PageContext } from './page-context.ts';

export interface PageRoute<Params extends string = string> {
  /** as Hono writes it: `/don-vi/:id` */
  path: string;
  /** the parameters of the query; others are ignored, so that a link may carry what other programs add to it */
  query: z.ZodObject<Readonly<Record<string, z.ZodType<string | readonly string[] | undefined>>>>;
  /** @returns null where the address names something that is not there: the visitor gets a 404 */
  render(
    ctx: PageContext,
    params: Readonly<Record<Params, string>>,
  ): HtmlEscapedString | null | Promise<HtmlEscapedString | null>;
}
