/** What a page is made from: the results, and how the visitor asked for it. */
import type { Lang, Results } from '../../src/index.ts';

export interface PageContext {
  results: Results;
  /** of the results, in hex */
  hash: string;
  lang: Lang;
  /** of pages whose address names none */
  mainLang: Lang;
  /** of the page itself, without its query: `/don-vi/so-tu-phap` */
  path: string;
  /** the page's own parameters as they were asked for, without language and presentation */
  query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** larger type and at most 20 rows, for a projector */
  isPresented: boolean;
  /** written to a file: nothing on the page may need a server */
  isStatic: boolean;
  /** folder of style sheet, script and fonts: `/tai-nguyen/<hash>` */
  assets: string;
}

/** What links hand on from page to page. */
export type Visitor = Pick<PageContext, 'lang' | 'mainLang' | 'isPresented' | 'isStatic'>;

export type LinkParams = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** Rows of a table or chart that a projector can show at once. */
export const PRESENTED_ROWS = 20;

/**
 * What a hall looks at. In static form only these pages are written for a projector too: all others would double
 * thousands of files.
 */
const FOR_THE_HALL: ReadonlySet<string> = new Set([
  '/',
  '/xep-hang',
  '/linh-vuc',
  '/doi-chieu',
  '/chi-tieu',
  '/so-voi-nam-truoc',
  '/qua-cac-nam',
]);

export function canPresent({ isStatic }: Pick<PageContext, 'isStatic'>, path: string): boolean {
  return !isStatic || FOR_THE_HALL.has(path);
}

/**
 * A link to another page in the visitor's language and mode. Parameters that are null are left out.
 * @example link(ctx, '/xep-hang', { khoi: 'districts' }) // '/xep-hang?khoi=districts'
 */
export function link(ctx: Visitor, path: string, params: LinkParams = {}): string {
  const [page = '', fragment] = path.split('#');
  const search = new URLSearchParams();
  const all = {
    ...params,
    ...(ctx.lang !== ctx.mainLang && { lang: ctx.lang }),
    ...(ctx.isPresented && canPresent(ctx, page) && { 'trinh-chieu': '1' }),
  };
  for (const [name, value] of Object.entries(all)) {
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) search.append(name, each);
  }
  const query = search.size === 0 ? '' : `?${search}`;
  return `${page}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A link to data or a picture of the API, which knows the language but no presentation mode. */
export function apiLink(ctx: PageContext, path: string, params: LinkParams = {}): string {
  return link({ ...ctx, isPresented: false }, `/api/${path}`, params);
}

/** One parameter of the page as it was asked for; null where it is absent or blank. */
export function asked({ query }: PageContext, name: string): string | null {
  const value = query[name];
  return (typeof value === 'string' ? value : value?.[0]) || null;
}

/** All values of a parameter that may stand several times, without blanks and repetitions. */
export function allAsked({ query }: PageContext, name: string): string[] {
  const found = query[name] ?? [];
  const values = typeof found === 'string' ? [found] : found;
  return [...new Set(values.filter((value) => value !== ''))];
}

export function unitLink(ctx: PageContext, unit: string): string {
  return link(ctx, `/don-vi/${encodeURIComponent(unit)}`);
}

/** A criterion on the page of a unit. The presentation leaves the score sheet out, so this link leaves the presentation. */
export function leafLink(ctx: Visitor, unit: string, code: string): string {
  return link({ ...ctx, isPresented: false }, `/don-vi/${encodeURIComponent(unit)}#tc-${code}`);
}

export function areaLink(ctx: PageContext, area: string, params: LinkParams = {}): string {
  return link(ctx, `/linh-vuc/${encodeURIComponent(area)}`, params);
}

export function criterionLink(ctx: PageContext, code: string, params: LinkParams = {}): string {
  return link(ctx, `/tieu-chi/${encodeURIComponent(code)}`, params);
}

/** @param units ids, two to four */
export function compareLink(ctx: PageContext, units: readonly string[]): string {
  return link(ctx, '/so-sanh', { 'don-vi': units });
}
