/** Figures that others than the unit measure: the province's systems, and surveys of people. One file an area. */
import type { Edition } from '../../model/criteria-set.ts';
import type { CsvCell } from '../../text/csv.ts';
import { SURVEY_COLUMNS, SYSTEM_COLUMNS, SYSTEM_NOTE } from '../../text/vocabulary/example-words.ts';
import { VALUE_WORDS } from '../../text/vocabulary/import-words.ts';
import type { Registry } from '../../units/registry.ts';
import type { DrawnCampaign } from './draw-campaign.ts';
import type { PartAnswer, SurveyAnswer } from './drawn.ts';
import type { Outcome } from './outcome.ts';
import {
  answerCells,
  areaSheet,
  codeCell,
  collectSheets,
  type ExampleFile,
  unitName,
  writeSheet,
} from './sheet.ts';

export function writeSystem(registry: Registry, { units }: DrawnCampaign): ExampleFile[] {
  const rows = units.flatMap(({ position, outcomes }) =>
    outcomes
      .filter(({ leaf }) => leaf.measure?.kind !== 'survey')
      .flatMap(({ leaf, measured }) =>
        measuredParts(measured).map(({ part, answer }): [string, CsvCell[]] => [
          areaSheet('system', leaf.area),
          [unitName(registry, position), codeCell(leaf, part), ...answerCells(answer), SYSTEM_NOTE],
        ]),
      ),
  );
  return [...collectSheets(rows)].map(([path, sheet]) => writeSheet(path, SYSTEM_COLUMNS, sheet));
}

function measuredParts(measured: Outcome['measured']): readonly PartAnswer[] {
  if (measured === null) return [];
  if (measured !== 'none') return measured.parts;
  return [{ part: null, answer: { kind: 'value', value: VALUE_WORDS.noneArose[0] } }];
}

/** Surveys of an area share their columns: one for each option that any of them has. */
export function writeSurveys(edition: Edition, registry: Registry, { units }: DrawnCampaign): ExampleFile[] {
  const options = optionLabels(edition);
  const rows = units.flatMap(({ position, outcomes }) =>
    outcomes.flatMap(({ leaf, measured }): [string, CsvCell[]][] => {
      const answer = measured !== null && measured !== 'none' ? measured.parts[0]?.answer : null;
      if (answer?.kind !== 'survey') return [];
      const names =
        leaf.measure?.kind === 'survey' ? (leaf.measure.options ?? []).map(({ label }) => label.vi) : [];
      const counts = options.map((name) => answer.answers?.[names.indexOf(name)] ?? null);
      const start = [unitName(registry, position), codeCell(leaf, null)];
      return [[areaSheet('surveys', leaf.area), [...start, ...sampleCells(answer), ...counts]]];
    }),
  );
  return [...collectSheets(rows)].map(([path, sheet]) =>
    writeSheet(path, [...SURVEY_COLUMNS, ...options], sheet),
  );
}

/** Sheets issued, returned, valid, and the percentage where no answers are counted. */
function sampleCells({ issued, returned, valid, answers, percentage }: SurveyAnswer): CsvCell[] {
  return [issued, returned, valid, answers ? null : percentage];
}

function optionLabels({ sets }: Edition): string[] {
  const measures = [...sets.values()].flatMap(({ leaves }) => leaves.map(({ measure }) => measure));
  const labels = measures.flatMap((measure) =>
    measure?.kind === 'survey' ? (measure.options ?? []).map(({ label }) => label.vi) : [],
  );
  return [...new Set(labels)];
}
