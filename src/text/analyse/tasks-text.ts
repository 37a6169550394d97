/** Next year's work as a page for the terminal, unit by unit. */
import { decimal } from '../../exact/decimal.ts';
import type { Task, TasksReport, UnitTasks } from '../../model/tasks-report.ts';
import { item } from '../explain/sheet.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_TITLES } from './report-titles.ts';
import { tasksSummary, TASK_WORDS as WORDS } from './task-words.ts';

export function tasksText(report: TasksReport, lang: Lang): string {
  const { decimals } = report.settings;
  return [
    ...headLines(report, ANALYSIS_TITLES.tasks[lang], lang),
    ...report.units.flatMap((unit) => unitLines(unit, decimals, lang)),
  ].join('\n');
}

function unitLines(unit: UnitTasks, decimals: number, lang: Lang): string[] {
  const { tasks, hasFigure } = unit;
  return [
    '',
    `${unit.unit.name} (${inLang(unit.block.label, lang)}): ${tasksSummary(unit, decimals, lang)}`,
    ...(hasFigure ? [] : [WORDS.noFigure[lang]]),
    ...(tasks.length === 0 ? [WORDS.none[lang]] : tasks.flatMap((task) => taskLines(task, decimals, lang))),
  ];
}

function taskLines(task: Task, decimals: number, lang: Lang): string[] {
  const lost = formatRounded(decimal(task.lost), decimals, lang);
  const { target, distance, evidence, owner } = task;
  const facts: readonly (readonly [string, string | null])[] = [
    [WORDS.missing[lang], task.missing[lang]],
    [HEADINGS.target[lang], target?.[lang] ?? null],
    [WORDS.distance[lang], distance?.[lang] ?? null],
    [WORDS.evidence[lang], evidence && inLang(evidence, lang)],
    [WORDS.owner[lang], owner?.name ?? null],
  ];
  return [
    ...item(`${task.code} ${inLang(task.label, lang)} (−${lost})`),
    ...facts.flatMap(([heading, text]) => (text === null ? [] : item(`${heading}: ${text}`, { level: 1 }))),
  ];
}
