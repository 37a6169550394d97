/** The self-report of one unit, in the columns of the form. */
import { roundHalfUp } from '../../exact/decimal.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { CsvCell } from '../../text/csv.ts';
import { evidenceName, REPORT_COLUMNS, UNIT_REPLIES } from '../../text/vocabulary/example-words.ts';
import { VALUE_WORDS } from '../../text/vocabulary/import-words.ts';
import type { Registry } from '../../units/registry.ts';
import type { DrawnUnit } from './draw-campaign.ts';
import type { PartAnswer } from './drawn.ts';
import type { Outcome } from './outcome.ts';
import { answerCells, codeCell, type ExampleFile, partLabel, unitName, writeSheet } from './sheet.ts';

/** @returns null where the unit handed in nothing */
export function writeReport(
  set: CriteriaSet,
  registry: Registry,
  { unit, position, outcomes }: DrawnUnit,
): ExampleFile | null {
  const name = unitName(registry, position);
  let documents = 0;
  const rows = outcomes
    .filter(({ leaf }) => leaf.measure?.kind !== 'survey')
    .flatMap((outcome) => {
      const evidence = outcome.claim?.points?.sign === 1 ? evidenceName(++documents) : '';
      return reportRows(set, outcome, evidence).map((row) => [name, ...row]);
    });
  return rows.length === 0 ? null : writeSheet(`reports/${unit.id}.csv`, REPORT_COLUMNS, rows);
}

function reportRows(set: CriteriaSet, { leaf, claim }: Outcome, evidence: string): CsvCell[][] {
  const parts = claimedParts(set, leaf, claim);
  const points = claim?.points ? roundHalfUp(claim.points, set.index.decimals) : null;
  const support = claim?.hasEvidence === false ? ['', UNIT_REPLIES.withoutEvidence] : [evidence, ''];
  return parts.map(({ part, answer }, i) => [
    codeCell(leaf, part),
    partLabel(set, leaf, part),
    i === 0 ? leaf.maxPoints : null,
    ...answerCells(answer),
    // the points of a criterion stand once, beside its first row
    ...(i === 0 ? [points, ...support] : [null, '', '']),
    '',
  ]);
}

/** A unit that says "none arose" says it for every part. */
function claimedParts(
  { figures }: CriteriaSet,
  leaf: Outcome['leaf'],
  claim: Outcome['claim'],
): readonly PartAnswer[] {
  if (claim?.drawn) return claim.drawn.parts;
  const parts = figures.flatMap((figure) =>
    figure?.leaf === leaf && figure.part !== null ? [figure.part] : [],
  );
  const value = claim ? VALUE_WORDS.noneArose[0] : null;
  const answer = { kind: 'value', value } as const;
  return parts.length === 0 ? [{ part: null, answer }] : parts.map((part) => ({ part, answer }));
}
