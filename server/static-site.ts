/**
 * The pages as files: follows every link from the first page, as a visitor could, and makes all of them relative, so
 * that the folder works on a portal, from a disk or a USB stick.
 *
 * It asks the app itself, so a page is rendered by one piece of code wherever it is read.
 */
import { ParError } from '../src/index.ts';

export interface SiteFile {
  /** inside the folder, with slashes: `don-vi/so-tu-phap.html` */
  path: string;
  content: Uint8Array;
}

/** What answers a path as the app does. */
export type Answer = (path: string) => Response | Promise<Response>;

/** An attribute of our own pages that names an address of ours. Quotes inside texts are escaped, so this is no text. */
const ADDRESS = /\b(href|src)="(\/[^"]*)"/g;
const STYLE_ADDRESS = /url\(([\w.-]+)\)/g;

/**
 * Yields every file of the site, each once, pages before what they link to.
 * @param start where a visitor begins; becomes `index.html`
 * @throws ParError site-answer where a link of a page leads nowhere, site-name where two addresses want one file
 */
export async function* staticSite(answer: Answer, start = '/'): AsyncGenerator<SiteFile> {
  const addresses = new Map<string, string>();
  const waiting: string[] = [];
  const nameOf = (address: string): string => {
    const name = fileName(address);
    const known = addresses.get(name);
    if (known === address) return name;
    if (known !== undefined) throw new ParError('site-name', {}, { file: name, found: [known, address] });
    addresses.set(name, address);
    waiting.push(address);
    return name;
  };
  nameOf(start);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const response = await answer(address);
    if (response.status !== 200) {
      throw new ParError('site-answer', {}, { found: address, status: response.status });
    }
    const path = nameOf(address);
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/html')) {
      const html = relativeLinks(await response.text(), path, nameOf);
      yield { path, content: new TextEncoder().encode(html) };
    } else {
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (type.startsWith('text/css'))
        for (const file of stylesheetFiles(bytes)) nameOf(beside(address, file));
      yield { path, content: bytes };
    }
  }
}

/**
 * @example fileName('/don-vi/so-tu-phap') // 'don-vi/so-tu-phap.html'
 * @example fileName('/xep-hang?khoi=a&trinh-chieu=1') // 'xep-hang~khoi-a~trinh-chieu-1.html'
 * @example fileName('/api/charts/ranking.svg?block=a') // 'api/charts/ranking~block-a.svg'
 */
export function fileName(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site');
  const path = pathname === '/' ? 'index' : pathname.slice(1);
  const extension = /\.(vl\.json|json|svg|png|csv|css|js|woff2|html)$/.exec(path)?.[0];
  const stem = extension === undefined ? path : path.slice(0, -extension.length);
  const query = [...searchParams].map(([name, value]) => `~${name}-${value}`).join('');
  const safe = `${stem}${query}`.replace(
    /[^\w./~-]/g,
    (character) => `_${character.codePointAt(0)!.toString(16)}`,
  );
  return `${safe}${extension ?? '.html'}`;
}

/** Makes the addresses of a page relative to its file. */
function relativeLinks(html: string, from: string, nameOf: (address: string) => string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return html.replaceAll(ADDRESS, (_, attribute: string, found: string) => {
    const [address = '', fragment] = found.replaceAll('&amp;', '&').split('#');
    const target = `${up}${nameOf(address)}`;
    return `${attribute}="${target}${fragment === undefined ? '' : `#${fragment}`}"`;
  });
}

function stylesheetFiles(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return [...text.matchAll(STYLE_ADDRESS)].map(([, file]) => file!);
}

function beside(address: string, file: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1) + file;
}
