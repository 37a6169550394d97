/** Next year's work as rows of a spreadsheet, a task a row. */
import type { Task, TasksReport, UnitTasks } from '../../model/tasks-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { ASSESSED_BY_WORDS, STATE_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';
import { TASK_WORDS as WORDS } from './task-words.ts';

/** The headings are the first row. */
export function taskRows({ units, settings }: TasksReport, lang: Lang): CsvCell[][] {
  const headings = [
    ...[
      HEADINGS.block,
      HEADINGS.unit,
      WORDS.number,
      HEADINGS.area,
      ANALYSIS_HEADINGS.code,
      HEADINGS.criterion,
    ],
    ...[WORDS.missing, HEADINGS.target, WORDS.distance, ANALYSIS_HEADINGS.lost, WORDS.indexLost],
    ...[HEADINGS.points, ANALYSIS_HEADINGS.maximum, ANALYSIS_HEADINGS.state, WORDS.evidence],
    ...[HEADINGS.assessedBy, WORDS.owner],
  ];
  return [
    headings.map((words) => words[lang]),
    ...units.flatMap((unit) => unitRows(unit, settings.decimals, lang)),
  ];
}

function unitRows({ unit, block, tasks }: UnitTasks, decimals: number, lang: Lang): CsvCell[][] {
  return tasks.map((task, at) => [
    inLang(block.label, lang),
    unit.name,
    at + 1,
    ...taskCells(task, decimals, lang),
  ]);
}

function taskCells(task: Task, decimals: number, lang: Lang): CsvCell[] {
  const { area, evidence, target, distance, owner } = task;
  return [
    ...[`${area.number}. ${inLang(area.label, lang)}`, `TC ${task.code}`, inLang(task.label, lang)],
    ...[task.missing[lang], target?.[lang] ?? null, distance?.[lang] ?? null],
    ...[roundedCell(task.lost, decimals), printedCell(task.indexLost)],
    ...[roundedCell(task.points, decimals), roundedCell(task.maxPoints, decimals)],
    ...[STATE_WORDS[task.state][lang], evidence && inLang(evidence, lang)],
    ...[ASSESSED_BY_WORDS[task.assessedBy][lang], owner?.name ?? null],
  ];
}
