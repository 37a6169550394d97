/** `parindex analyse tasks`: the points lost as next year's work, of all units or of one. */
import { reportTasks } from '../../analyse/priorities/tasks.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { taskRows } from '../../text/analyse/task-rows.ts';
import { tasksText } from '../../text/analyse/tasks-text.ts';
import { placeNamed } from '../place-named.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

export interface TasksOptions extends AnalysisOptions {
  unit?: string;
}

export async function analyseTasks(session: Session, options: TasksOptions): Promise<number> {
  return printAnalysis(session, options, {
    report: (results, scope) => reportTasks(results, { ...scope, unit: unitOf(results, options.unit) }),
    title: analysisTitle('tasks'),
    rows: taskRows,
    text: tasksText,
  });
}

function unitOf(results: Parameters<typeof placeNamed>[0], found: string | undefined): string | null {
  if (found === undefined) return null;
  const { tier, row } = placeNamed(results, found);
  return tier.units[row]!.id;
}
