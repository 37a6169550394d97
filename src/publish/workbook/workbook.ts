/**
 * The workbook of an announcement (sổ số liệu, XLSX): rankings, points by criterion, points lost, everything that was
 * handed in and the criteria, as tables of real numbers that a spreadsheet can filter, sort and add up.
 */
import { reportLost } from '../../analyse/lost-points.ts';
import { tabulateCriteria } from '../../analyse/tabulate-criteria.ts';
import { traceInputs } from '../../analyse/trace-inputs.ts';
import { unitLosses } from '../../analyse/unit-losses.ts';
import { hashResults } from '../../campaign/hash-results.ts';
import { reportAnnex } from '../../campaign/report-annex.ts';
import { reportMethod } from '../../campaign/report-method.ts';
import { comparedWith } from '../../campaign/report-ranking.ts';
import { reportScores } from '../../campaign/report-scores.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { inLang } from '../../text/in-lang.ts';
import { markTexts } from '../../text/marks.ts';
import { criteriaSheet } from '../../text/publish/criteria-sheet.ts';
import { inputsSheet } from '../../text/publish/inputs-sheet.ts';
import { introSheet } from '../../text/publish/intro-sheet.ts';
import { lostSheet, unitLossSheet } from '../../text/publish/loss-sheets.ts';
import { matrixSheet } from '../../text/publish/matrix-sheet.ts';
import { rankingSheets } from '../../text/publish/ranking-sheets.ts';
import type { WorkbookSheet } from '../../text/publish/workbook-sheet.ts';
import { WORKBOOK_WORDS } from '../../text/publish/workbook-words.ts';
import type { PublicationInput } from '../publication-input.ts';
import { sheetNames } from './sheet-names.ts';
import { writeWorkbook } from './write-workbook.ts';

/** @returns the bytes of the XLSX file; the same inputs give the same bytes */
export async function workbookFile(input: PublicationInput): Promise<Uint8Array> {
  const { results, announcement, lang } = input;
  const method = reportMethod(results);
  const sheets = tableSheets(input);
  const [intro = '', ...names] = sheetNames([WORKBOOK_WORDS.intro[lang], ...sheets.map(({ name }) => name)]);
  const named = sheets.map((sheet, at) => ({ ...sheet, name: names[at]! }));
  const first = introSheet({
    method,
    hash: hashResults(results),
    compared: comparedWith(results.previous),
    sheets: named,
    lang,
  });
  return writeWorkbook([{ ...first, name: intro }, ...named], {
    title: `${WORKBOOK_WORDS.title[lang]} - ${inLang(method.edition.label, lang)}`,
    ...(announcement && { creator: announcement.issuer.name }),
    marks: markTexts(method.marks, lang),
    day: announcement?.decision?.date ?? method.asOf,
  });
}

function tableSheets({ results, lang }: PublicationInput): WorkbookSheet[] {
  const { campaign, synthetic } = results;
  const scores = reportScores(campaign, { ...EVERYTHING, synthetic });
  const look = { decimals: scores.settings.decimals, lang };
  const leavesOf = new Map(campaign.tiers.map(({ set }) => [set.tier, set.leaves]));
  return [
    ...rankingSheets(reportAnnex(results), lang),
    ...scores.tiers.map((tier) => matrixSheet(tier, leavesOf.get(tier.tier)!, look)),
    lostSheet(reportLost(results, EVERYTHING), lang),
    unitLossSheet(unitLosses(campaign), look),
    inputsSheet(traceInputs(campaign), look),
    criteriaSheet(tabulateCriteria(campaign.edition, null, lang).tiers, lang),
  ];
}
