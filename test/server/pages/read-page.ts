/** A page of the app as a reader has it: its words without tags, its links, the rows of its tables. */
import { createApp } from '../../../server/app.ts';
import { memoryStore } from '../../../server/campaign-store.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { shelf } from '../example-app.ts';

export interface ReadPage {
  status: number;
  html: string;
  /** without tags; neighbouring words are parted by one space */
  text: string;
  links: readonly string[];
  /** texts of the cells, one list a row, heads and feet of tables too */
  rows: readonly (readonly string[])[];
}

/** @returns what answers an address of the dashboard over these results */
export function pageReader(results: Results, { isStatic = false } = {}): (path: string) => Promise<ReadPage> {
  const app = createApp({ store: memoryStore(results), editions: shelf, version: 'test', isStatic });
  return async (path) => {
    const response = await app.request(path, { headers: { Accept: 'text/html' } });
    const html = await response.text();
    return {
      status: response.status,
      html,
      text: words(html),
      links: [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, href]) => decoded(href!)),
      rows: [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
        [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => words(cell!)),
      ),
    };
  };
}

function words(html: string): string {
  const bare = html.replace(/<svg.*?<\/svg>/gs, ' ').replace(/<[^>]*>/g, ' ');
  return decoded(bare).replace(/\s+/g, ' ').trim();
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
