/**
 * Every file of a publication, one after the other: nothing is kept once it was handed over, so that hundreds of
 * documents take the memory of one. A new kind of document is one more maker in the list.
 */
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Replaced } from '../model/publication.ts';
import { rankingRows } from '../text/results/ranking-rows.ts';
import { rankingTitle } from '../text/results/ranking-words.ts';
import { reportCsv } from '../text/results/report-csv.ts';
import type { PublicationInput } from './publication-input.ts';

export interface PublicationFile {
  /** inside the folder, with `/` */
  path: string;
  content: Uint8Array | string;
}

/** What files are made from. */
export interface PublicationSource extends PublicationInput {
  /** null where no older publication is replaced */
  replaces: Replaced | null;
}

export type FileMaker = (
  source: PublicationSource,
) => Iterable<PublicationFile> | AsyncIterable<PublicationFile>;

/** In the order in which they are written. */
export const FILE_MAKERS: readonly FileMaker[] = [rankingTable];

export async function* publicationFiles(
  source: PublicationSource,
  makers: readonly FileMaker[] = FILE_MAKERS,
): AsyncGenerator<PublicationFile> {
  for (const make of makers) yield* make(source);
}

function* rankingTable({ results, lang }: PublicationSource): Generator<PublicationFile> {
  const { campaign, synthetic, previous } = results;
  const report = reportRanking(campaign, { synthetic, previous, tier: null, block: null });
  const rows = rankingRows(report, lang);
  const locale = lang === 'vi' ? 'vi-VN' : 'en-US';
  yield {
    path: 'xep-hang.csv',
    content: reportCsv(report, { title: rankingTitle(lang), rows, lang, locale }),
  };
}
