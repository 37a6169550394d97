/** The pages of results as files, see static-site.ts. */
import type { Lang, Results } from '../src/index.ts';
import { createApp } from './app.ts';
import { memoryStore } from './campaign-store.ts';
import type { EditionShelf } from './edition-shelf.ts';
import { type SiteFile, staticSite } from './static-site.ts';

export interface SiteSettings {
  lang: Lang;
  /** of the program */
  version: string;
  editions: EditionShelf;
}

/** Yields every file of the site. The same results give the same bytes. */
export function createSite(results: Results, settings: SiteSettings): AsyncGenerator<SiteFile> {
  const app = createApp({ ...settings, store: memoryStore(results), isStatic: true });
  return staticSite((path) => app.request(path));
}
