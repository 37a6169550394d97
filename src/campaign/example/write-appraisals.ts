/** The rulings of the appraisers: one file an area, or one a superior where units are appraised by their own superior. */
import { roundHalfUp } from '../../exact/decimal.ts';
import type { Edition } from '../../model/criteria-set.ts';
import { dayNumber, isoDay } from '../../model/day.ts';
import type { CsvCell } from '../../text/csv.ts';
import { formatDay } from '../../text/format.ts';
import { APPRAISAL_COLUMNS, COUNCIL_NAME } from '../../text/vocabulary/example-words.ts';
import { DECISION_WORDS } from '../../text/vocabulary/import-words.ts';
import { appraiserOf } from '../../units/appraiser-of.ts';
import type { Registry } from '../../units/registry.ts';
import type { DrawnCampaign, DrawnUnit } from './draw-campaign.ts';
import type { Outcome, Ruling } from './outcome.ts';
import {
  answerCells,
  areaSheet,
  codeCell,
  collectSheets,
  type ExampleFile,
  unitName,
  writeSheet,
} from './sheet.ts';
import { workdayAfter } from './workday.ts';

/** days after the end of the period on which a round is decided; a few areas a day */
const ROUND_DAYS = { 1: 22, 2: 43 };
const DAYS_OF_ROUND = 9;

export function writeAppraisals(
  edition: Edition,
  registry: Registry,
  { units }: DrawnCampaign,
): ExampleFile[] {
  const rows = units.flatMap((drawn) =>
    drawn.outcomes.flatMap((outcome) =>
      outcome.rulings.map((ruling) => rulingRow({ edition, registry, drawn }, outcome, ruling)),
    ),
  );
  return [...collectSheets(rows)].map(([path, sheet]) => writeSheet(path, APPRAISAL_COLUMNS, sheet));
}

interface Place {
  edition: Edition;
  registry: Registry;
  drawn: DrawnUnit;
}

function rulingRow(
  { edition, registry, drawn: { unit, position } }: Place,
  { leaf }: Outcome,
  ruling: Ruling,
): [string, CsvCell[]] {
  const { id, role } = appraiserOf(edition, leaf.area, unit);
  const appraiser = id === null ? undefined : registry.positionOf(id);
  const path =
    role === 'superior' && id !== null ? `appraisals/${id}.csv` : areaSheet('appraisals', leaf.area);
  return [
    path,
    [
      unitName(registry, position),
      codeCell(leaf, null),
      ruling.round,
      DECISION_WORDS[ruling.decision][0],
      ...figureCells(leaf, ruling),
      ruling.reason,
      appraiser === undefined ? COUNCIL_NAME : unitName(registry, appraiser),
      rulingDay(edition, ruling.round, position + leaf.index),
      ruling.reply,
    ],
  ];
}

/** Points, value, numerator, denominator. A criterion of several parts, or scored by points, is adjusted by points. */
function figureCells(leaf: Outcome['leaf'], { drawn }: Ruling): CsvCell[] {
  if (!drawn) return [null, null, null, null];
  const [first] = drawn.parts;
  const isWhole = drawn.parts.length === 1 && first?.part === null && leaf.measure?.kind !== 'points';
  return isWhole ? [null, ...answerCells(first.answer)] : [roundHalfUp(drawn.points, 2), null, null, null];
}

function rulingDay({ header }: Edition, round: 1 | 2, spread: number): string {
  const end = dayNumber(header.period.to)!;
  return formatDay(isoDay(workdayAfter(end + ROUND_DAYS[round] + (spread % DAYS_OF_ROUND))));
}
