/** What stands in a PDF: the text as a reader copies it, by the tool of poppler, and pages and fonts from the bytes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

/** poppler is a system package: where it is absent, what is read by it is skipped, and that is said. */
export const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPdfToText)
  console.warn('SKIPPED: pdftotext (poppler-utils) is absent; the text of PDF files is not read');

/** Each page as lines, laid out as on paper. */
export function pagesOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Width and height of each page, in points. */
export function mediaBoxes(pdf: Uint8Array): [number, number][] {
  const boxes = latin1(pdf).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)]);
}

export interface FontFacts {
  /** without the tag of the subset */
  names: string[];
  descriptors: number;
  embedded: number;
}

export function fontsOf(pdf: Uint8Array): FontFacts {
  const text = latin1(pdf);
  const names = [...text.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name!);
  return {
    names: [...new Set(names)].sort(),
    descriptors: text.match(/\/Type \/FontDescriptor/g)?.length ?? 0,
    embedded: text.match(/\/FontFile[23]? /g)?.length ?? 0,
  };
}

/** Alternative texts, which stand in the drawing of a page. */
export function alternativesOf(pdf: Uint8Array): string[] {
  const found = drawings(pdf).flatMap((drawing) => [...drawing.matchAll(/\/Alt <([0-9A-F]+)>/g)]);
  return found.map(([, hex]) => Buffer.from(hex!, 'hex').toString('utf8'));
}

function drawings(pdf: Uint8Array): string[] {
  const text = latin1(pdf);
  const streams = [...text.matchAll(/\/Filter \/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  return streams.map(([, stream]) => latin1(inflateSync(Buffer.from(stream!, 'latin1'))));
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
