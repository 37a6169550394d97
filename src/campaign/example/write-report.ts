/** The self-report of one unit, in the columns of the form. */
import { roundHalfUp } from '../../exact/decimal.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';
import { applies } from '../../score/settle-table.ts';
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
      return reportRows(set, { unit, outcome, evidence }).map((row) => [name, ...row]);
    });
  return rows.length === 0 ? null : writeSheet(`reports/${unit.id}.csv`, REPORT_COLUMNS, rows);
}

interface Reported {
  unit: Unit;
  outcome: Outcome;
  evidence: string;
}

function reportRows(set: CriteriaSet, { unit, outcome, evidence }: Reported): CsvCell[][] {
  const { leaf, claim } = outcome;
  const parts = claimedParts(set, unit, outcome);
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

/** A unit that says "none arose" says it for every part that concerns it. */
function claimedParts({ figures }: CriteriaSet, unit: Unit, { leaf, claim }: Outcome): readonly PartAnswer[] {
  if (claim?.drawn) return claim.drawn.parts;
  const parts = figures.flatMap((figure) =>
    figure?.leaf === leaf && figure.part !== null && applies(leaf, unit, figure.part) ? [figure.part] : [],
  );
  const value = claim ? VALUE_WORDS.noneArose[0] : null;
  const answer = { kind: 'value', value } as const;
  return parts.length === 0 ? [{ part: null, answer }] : parts.map((part) => ({ part, answer }));
}
