/** What a notebook is called: in the tab of the browser and in lists. */
import type { NotebookRun } from './run-notebook.ts';

/** The first heading of a notebook's prose, or its file name. */
export function titleOf({ name, cells }: Pick<NotebookRun, 'name' | 'cells'>): string {
  const prose = cells.filter(({ kind }) => kind === 'markdown').map(({ text }) => text);
  return /^# (.+)$/m.exec(prose.join('\n'))?.[1]?.trim() ?? name;
}
