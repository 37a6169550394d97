/**
 * Every file of a publication, one after the other: nothing is kept once it was handed over, so that hundreds of
 * documents take the memory of one. A new kind of document is one more maker in the list.
 */
import type { Replaced } from '../model/publication.ts';
import type { NamedDocument, PublicationInput } from './publication-input.ts';

export interface PublicationFile {
  /** inside the folder, with `/` */
  path: string;
  content: Uint8Array | string;
}

/** What files are made from. */
export interface PublicationSource extends PublicationInput {
  /** null where no older publication is replaced */
  replaces: Replaced | null;
  /** whether the decision and the report are made as PDF too */
  withPdf: boolean;
}

export type FileMaker = (source: PublicationSource) => AsyncIterable<PublicationFile>;

/** In the order in which they are written. Each loads its own part of the program. */
export const FILE_MAKERS: readonly FileMaker[] = [decision, changes, proposal, minutes, workbook];

export async function* publicationFiles(
  source: PublicationSource,
  makers: readonly FileMaker[] = FILE_MAKERS,
): AsyncGenerator<PublicationFile> {
  for (const make of makers) yield* make(source);
}

async function* decision(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { decisionDocument } = await import('./decision.ts');
  yield* wordAndPdf(decisionDocument(source), source);
}

async function* changes(source: PublicationSource): AsyncGenerator<PublicationFile> {
  if (source.replaces === null) return;
  const { changesDocument } = await import('./changes.ts');
  yield word(changesDocument(source.replaces, source));
}

async function* proposal(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { proposalDocument } = await import('./proposal.ts');
  yield word(proposalDocument(source));
}

async function* minutes(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { minutesDocument } = await import('./minutes.ts');
  yield word(minutesDocument(source));
}

async function* workbook(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { workbookFile } = await import('./workbook.ts');
  yield { path: 'so-lieu.xlsx', content: await workbookFile(source) };
}

async function* wordAndPdf(
  named: NamedDocument,
  { withPdf }: PublicationSource,
): AsyncGenerator<PublicationFile> {
  yield await word(named);
  if (!withPdf) return;
  const { renderPdf } = await import('./render-pdf.ts');
  yield { path: `${named.name}.pdf`, content: await renderPdf(named.document) };
}

async function word({ name, document }: NamedDocument): Promise<PublicationFile> {
  const { renderDocx } = await import('./render-docx.ts');
  return { path: `${name}.docx`, content: await renderDocx(document) };
}
