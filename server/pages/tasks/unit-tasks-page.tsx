/** The tasks of one unit, as a list to be printed and handed out. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  ANALYSIS_HEADINGS,
  decimal,
  findUnit,
  formatRounded,
  HEADINGS,
  inLang,
  localDecimal,
  NO_VALUE,
  PAGE_TITLES,
  reportTasks,
  STATE_WORDS,
  TASK_WORDS as TASKS,
  type Task,
  tasksSummary,
  type UnitTasks,
  PRIORITIES_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { leafLink, link, type PageContext, unitLink } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

export const unitTasksPage: PageRoute<'id'> = {
  path: '/nhiem-vu/:id',
  query: z.object({ trang: z.string().optional() }),
  render(ctx, { id }) {
    const { lang, results } = ctx;
    if (!findUnit(results.campaign, id)) return null;
    const { units, settings } = reportTasks(results, { tier: null, block: null, unit: id });
    const found = units[0]!;
    const title = `${PAGE_TITLES.tasks[lang]}: ${found.unit.name}`;
    return (
      <Page ctx={ctx} page="tasks" title={title}>
        <nav class="choice" aria-label={WORDS.tasks[lang]}>
          <ul>
            <li>
              <a href={unitLink(ctx, id)}>{WORDS.unitPage[lang]}</a>
            </li>
            <li>
              <a href={link(ctx, '/nhiem-vu', { khoi: found.block.id })}>{WORDS.allTasks[lang]}</a>
            </li>
          </ul>
        </nav>
        {found.hasFigure ? null : <p class="notice">{TASKS.noFigure[lang]}</p>}
        {found.tasks.length === 0 ? (
          <p>{TASKS.none[lang]}</p>
        ) : (
          <>
            <p>{tasksSummary(found, settings.decimals, lang)}</p>
            <TaskTable ctx={ctx} unit={found} decimals={settings.decimals} />
          </>
        )}
        <DataFiles ctx={ctx} path="tasks" params={{ unit: id }} title={title} />
      </Page>
    );
  },
};

interface TaskTableProps {
  ctx: PageContext;
  unit: UnitTasks;
  decimals: number;
}

const TaskTable: FC<TaskTableProps> = ({ ctx, unit, decimals }) => {
  const { lang } = ctx;
  const part = presentedPart(
    ctx,
    unit.tasks.map((task, at) => ({ task, number: at + 1 })),
  );
  return (
    <>
      <ScrollTable caption={WORDS.tasks[lang]}>
        <thead>
          <tr>
            <th scope="col" class="number">
              {TASKS.number[lang]}
            </th>
            <th scope="col">{HEADINGS.criterion[lang]}</th>
            <th scope="col">{TASKS.missing[lang]}</th>
            <th scope="col">{HEADINGS.target[lang]}</th>
            <th scope="col">{TASKS.distance[lang]}</th>
            <th scope="col" class="number">
              {ANALYSIS_HEADINGS.lost[lang]}
            </th>
            <th scope="col" class="number optional">
              {TASKS.indexLost[lang]}
            </th>
            <th scope="col" class="optional">
              {TASKS.evidence[lang]}
            </th>
            <th scope="col" class="optional">
              {TASKS.owner[lang]}
            </th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ task, number }) => (
            <TaskRow ctx={ctx} unit={unit.unit.id} task={task} number={number} decimals={decimals} />
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{}} />
    </>
  );
};

interface TaskRowProps {
  ctx: PageContext;
  /** id */
  unit: string;
  task: Task;
  number: number;
  decimals: number;
}

const TaskRow: FC<TaskRowProps> = ({ ctx, unit, task, number, decimals }) => {
  const { lang } = ctx;
  const { code, label, state, missing, target, distance, lost, indexLost, evidence, owner } = task;
  const isRefused = state === 'notReported' || state === 'rejected';
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">
        <a href={leafLink(ctx, unit, code)}>{code}</a> {inLang(label, lang)}
      </th>
      <td>{isRefused ? <strong>{missing[lang] || STATE_WORDS[state][lang]}</strong> : missing[lang]}</td>
      <td>{target?.[lang] ?? NO_VALUE}</td>
      <td>{distance?.[lang] ?? NO_VALUE}</td>
      <td class="number">{formatRounded(decimal(lost), decimals, lang)}</td>
      <td class="number optional">{indexLost === null ? NO_VALUE : localDecimal(indexLost, lang)}</td>
      <td class="optional">{evidence ? inLang(evidence, lang) : NO_VALUE}</td>
      <td class="optional">{owner?.name ?? NO_VALUE}</td>
    </tr>
  );
};
