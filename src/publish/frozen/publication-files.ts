/**
 * Every file of a publication, one after the other: nothing is kept once it was handed over, so that hundreds of
 * documents take the memory of one. A new kind of document is one more maker in the list.
 */
import type { Replaced } from '../../model/publication.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';

export interface PublicationFile {
  /** inside the folder, with `/` */
  path: string;
  content: Uint8Array | string;
}

/** What files are made from. */
export interface PublicationSource extends PublicationInput {
  /** null where no older publication is replaced */
  replaces: Replaced | null;
  /** of the publication; null where none was given */
  date: string | null;
  /** whether the decision and the report are made as PDF too */
  withPdf: boolean;
}

export type FileMaker = (source: PublicationSource) => AsyncIterable<PublicationFile>;

const OPEN_DATA_FOLDER = 'du-lieu-mo';
/** what the name of the data package begins with */
const OPEN_DATA_NAME = 'par-index';

/** In the order in which they are written. Each loads its own part of the program. */
export const FILE_MAKERS: readonly FileMaker[] = [
  decision,
  changes,
  proposal,
  minutes,
  report,
  summary,
  units,
  workbook,
  openData,
];

export async function* publicationFiles(
  source: PublicationSource,
  makers: readonly FileMaker[] = FILE_MAKERS,
): AsyncGenerator<PublicationFile> {
  for (const make of makers) yield* make(source);
}

async function* decision(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { decisionDocument } = await import('../decision/decision.ts');
  yield* wordAndPdf(decisionDocument(source), source);
}

async function* changes(source: PublicationSource): AsyncGenerator<PublicationFile> {
  if (source.replaces === null) return;
  const { changesDocument } = await import('./changes.ts');
  yield word(changesDocument(source.replaces, source));
}

async function* proposal(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { proposalDocument } = await import('../decision/proposal.ts');
  yield word(proposalDocument(source));
}

async function* minutes(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { minutesDocument } = await import('../decision/minutes.ts');
  yield word(minutesDocument(source));
}

async function* report(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { reportDocument } = await import('../report/report.ts');
  yield* wordAndPdf(await reportDocument(source), source);
}

async function* summary(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { summaryDocument } = await import('../report/summary.ts');
  yield* wordAndPdf(await summaryDocument(source), source);
}

async function* units(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { unitDocuments } = await import('../units/unit-documents.ts');
  for (const named of unitDocuments(source)) yield word(named);
}

async function* workbook(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { workbookFile } = await import('../workbook/workbook.ts');
  yield { path: 'so-lieu.xlsx', content: await workbookFile(source) };
}

async function* openData(source: PublicationSource): AsyncGenerator<PublicationFile> {
  const { openDataFiles } = await import('../open-data/open-data.ts');
  const { date, results } = source;
  const name = `${OPEN_DATA_NAME}-${results.campaign.edition.id.replaceAll('/', '-')}`;
  const files = openDataFiles(source, { name, ...(date !== null && { created: date }) });
  for (const { path, content } of files) yield { path: `${OPEN_DATA_FOLDER}/${path}`, content };
}

async function* wordAndPdf(
  named: NamedDocument,
  { withPdf }: PublicationSource,
): AsyncGenerator<PublicationFile> {
  yield await word(named);
  if (!withPdf) return;
  const { renderPdf } = await import('../document/render-pdf.ts');
  yield { path: `${named.name}.pdf`, content: await renderPdf(named.document) };
}

async function word({ name, document }: NamedDocument): Promise<PublicationFile> {
  const { renderDocx } = await import('../document/render-docx.ts');
  return { path: `${name}.docx`, content: await renderDocx(document) };
}
