/**
 * The open data of an announcement: tables in plain machine CSV (commas, decimal points, no byte order mark) with ids
 * that join them, and the datapackage.json that describes them.
 */
import { tabulateCriteria } from '../../analyse/tabulate-criteria.ts';
import { reportTargets } from '../../analyse/targets.ts';
import { hashResults } from '../../campaign/hash-results.ts';
import { reportMethod } from '../../campaign/report-method.ts';
import { reportRanking } from '../../campaign/report-ranking.ts';
import { reportScores } from '../../campaign/report-scores.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { writeCsv } from '../../text/csv.ts';
import type { PublicationInput } from '../publication-input.ts';
import { criteriaTable } from './criteria-table.ts';
import { dataPackage, type OpenDataOptions, type WrittenTable } from './data-package.ts';
import type { DataTable } from './data-table.ts';
import { rankingTable } from './ranking-table.ts';
import { areaScoresTable, leafScoresTable } from './score-tables.ts';
import { targetsTable } from './targets-table.ts';
import { unitsTable } from './units-table.ts';

export interface OpenDataFile {
  /** inside the folder of the package */
  path: string;
  /** UTF-8 */
  content: string;
}

/** @returns the tables, and datapackage.json last */
export function openDataFiles(input: PublicationInput, options: OpenDataOptions): OpenDataFile[] {
  const { results, announcement, lang } = input;
  const written = tablesOf(input).map(writtenTable);
  const descriptor = dataPackage(written, {
    options,
    announcement,
    edition: results.campaign.edition,
    method: reportMethod(results),
    hash: hashResults(results),
    lang,
  });
  const tables = written.map(({ path, content }) => ({ path, content }));
  return [...tables, { path: 'datapackage.json', content: descriptor }];
}

function tablesOf({ results, lang }: PublicationInput): DataTable[] {
  const { campaign, synthetic, previous } = results;
  const everything = { ...EVERYTHING, synthetic };
  const scores = reportScores(campaign, everything);
  return [
    rankingTable(reportRanking(campaign, { ...everything, previous }), scores, lang),
    areaScoresTable(scores, lang),
    leafScoresTable(scores),
    criteriaTable(tabulateCriteria(campaign.edition, null, lang), lang),
    targetsTable(reportTargets(results)),
    unitsTable(campaign, lang),
  ];
}

function writtenTable(table: DataTable): WrittenTable {
  const headings = table.fields.map(({ name }) => name);
  const content = writeCsv([headings, ...table.rows], { locale: 'en-US', bom: false });
  return { table, path: `${table.name}.csv`, content };
}
