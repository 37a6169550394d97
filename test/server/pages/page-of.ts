/** A page as the app would send it, for given results; and what tests look for in it. */
import type { PageContext } from '../../../server/pages/page-context.ts';
import type { PageRoute } from '../../../server/pages/page-route.ts';
import { type Campaign, hashResults, type Results } from '../../../src/index.ts';

export interface Asked extends Partial<Pick<PageContext, 'lang' | 'isPresented' | 'isStatic' | 'query'>> {
  params?: Readonly<Record<string, string>>;
}

export function resultsOf(campaign: Campaign, previous: Results['previous'] = null): Results {
  return { campaign, synthetic: true, previous, warnings: campaign.issues, earlier: [] };
}

/** @returns null where the page says that there is no such thing */
export async function pageOf(
  results: Results,
  page: PageRoute,
  { params = {}, query = {}, ...asked }: Asked = {},
): Promise<string | null> {
  const ctx: PageContext = {
    results,
    hash: hashResults(results),
    lang: 'vi',
    mainLang: 'vi',
    path: page.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    query: page.query.parse(query),
    isPresented: false,
    isStatic: false,
    assets: '/tai-nguyen/test',
    ...asked,
  };
  const html = await page.render(ctx, params);
  return html === null ? null : String(await html.toString());
}

/** Contents of all elements of a name, with their tags taken out and the few escapes of JSX undone. */
export function textsOf(html: string, element: string): string[] {
  const found = html.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'));
  return [...found].map(([, content = '']) => textOf(content));
}

/** What a reader sees of HTML. */
export function textOf(html: string): string {
  const escapes: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => escapes[name]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Values of an attribute, escapes undone. */
export function attributesOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => textOf(value));
}
