/**
 * A document as PDF, without a word processor: the looks of the DOCX, fonts embedded, pictures as lines and letters.
 * The file has no date, so the same document gives the same bytes.
 */
import { ParError } from '../../errors.ts';
import type { Document } from './document.ts';
import { typstCompiler } from './typst/compiler.ts';
import { documentData } from './typst/document-data.ts';
import { TEMPLATE } from './typst/template.ts';

/**
 * @throws {ParError} `pdf-unavailable`: the compiler, an optional package, is not installed; `pdf-failed`: it refused
 *   the document
 */
export async function renderPdf(document: Document): Promise<Uint8Array> {
  const compiler = await typstCompiler();
  const compiled = compiler.compile({
    mainFileContent: TEMPLATE,
    inputs: { document: documentData(document) },
  });
  if (compiled.result === null) {
    const faults: readonly { message: string }[] = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    const found = faults.map(({ message }) => message);
    throw new ParError('pdf-failed', {}, { title: document.title, found });
  }
  try {
    return compiler.pdf(compiled.result);
  } finally {
    // a run makes hundreds of documents that have nothing in common but the fonts
    compiler.evictCache(0);
  }
}
