/** Next year's work of a unit, on sheets of its own behind the score sheet: what was missing and what earns all points. */
import { reportTasks } from '../../analyse/priorities/tasks.ts';
import { decimal } from '../../exact/decimal.ts';
import type { Task, UnitTasks } from '../../model/tasks-report.ts';
import { ANALYSIS_HEADINGS } from '../../text/analyse/report-titles.ts';
import { tasksSummary, TASK_WORDS as WORDS } from '../../text/analyse/task-words.ts';
import { capitalised } from '../../text/capitalised.ts';
import { formatRounded, localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { SCORE_SHEET_WORDS } from '../../text/publish/score-sheet-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import type { DocumentSection, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import type { UnitDossier } from './unit-dossier.ts';

/** @returns nothing for a unit that lost no points */
export function tasksSection({ input, report, subject }: UnitDossier): DocumentSection[] {
  const { results, lang } = input;
  const scope = { tier: report.tier.id, block: report.block.id, unit: report.unit.id };
  const { units, settings } = reportTasks(results, scope);
  const [unit] = units;
  if (!unit || unit.tasks.length === 0) return [];
  return [
    {
      orientation: 'landscape',
      blocks: [
        paragraph('annexTitle', SCORE_SHEET_WORDS.tasks[lang]),
        paragraph('subject', capitalised(subject)),
        ...taskBlocks(unit, settings.decimals, lang),
      ],
    },
  ];
}

/** Who handed in nothing is not told every criterion of the table again. */
function taskBlocks(unit: UnitTasks, decimals: number, lang: Lang) {
  if (!unit.hasFigure) return [paragraph('body', WORDS.noFigure[lang])];
  return [
    paragraph('body', `${tasksSummary(unit, decimals, lang)}.`),
    taskTable(unit.tasks, decimals, lang),
    paragraph('note', SCORE_SHEET_WORDS.tasksNote[lang]),
  ];
}

function taskTable(tasks: readonly Task[], decimals: number, lang: Lang): DocumentTable {
  const words = (heading: string, width: number) => ({ heading, align: 'left' as const, width });
  const number = (heading: string, width: number) => ({ heading, align: 'right' as const, width });
  return {
    kind: 'table',
    columns: [
      { heading: WORDS.number[lang], align: 'center', width: 7 },
      words(HEADINGS.criterion[lang], 30),
      words(WORDS.missing[lang], 28),
      words(WORDS.distance[lang], 28),
      number(ANALYSIS_HEADINGS.lost[lang], 9),
      number(WORDS.indexLost[lang], 10),
      words(WORDS.owner[lang], 16),
    ],
    rows: tasks.map((task, at) => ({
      cells: [
        String(at + 1),
        `${task.code}. ${inLang(task.label, lang)}`,
        capitalised(task.missing[lang]),
        capitalised(task.distance?.[lang] ?? NO_VALUE),
        formatRounded(decimal(task.lost), decimals, lang),
        task.indexLost === null ? NO_VALUE : localDecimal(task.indexLost, lang),
        task.owner?.name ?? NO_VALUE,
      ],
    })),
  };
}
