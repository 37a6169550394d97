/** What a unit can do next as rows of a spreadsheet: every step of every criterion, then what reaches the goals. */

import { decimal } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type {
  ChangeResult,
  FigureChange,
  PrioritiesReport,
  PriorityCriterion,
  PriorityGoal,
} from '../../model/priorities-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { FIXED_WORDS, goalTitle, movesWords, PRIORITY_WORDS as WORDS } from './priority-words.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

const STEP = { vi: 'Bước tăng điểm', en: 'Step' };
const TOGETHER = { vi: 'cùng lúc', en: 'together' };
const DECIMALS = 2;

/** The headings are the first row. */
export function prioritiesRows(report: PrioritiesReport, lang: Lang): CsvCell[][] {
  const { unit, criteria, goals, now } = report;
  const headings = [
    ...[HEADINGS.unit, WORDS.kind, ANALYSIS_HEADINGS.code, HEADINGS.criterion, WORDS.step],
    ...[HEADINGS.points, ANALYSIS_HEADINGS.maximum, WORDS.pointsGain, WORDS.relative, WORDS.indexGain],
    ...[WORDS.indexAfter, WORDS.rankAfter, WORDS.gradeAfter, RANKING_WORDS.note],
  ];
  const rows = [
    ...criteria.flatMap((each) => criterionRows(each, lang)),
    ...goals.flatMap((goal) => goalRows(goal, criteria, lang)),
  ];
  const before: CsvCell[] = [
    ...[RANKING_WORDS.index[lang], null, null, null, null, null, null, null, null],
    ...[printedCell(now.index), now.rank, now.grade && inLang(now.grade.label, lang), null],
  ];
  return [headings.map((words) => words[lang]), ...[before, ...rows].map((row) => [unit.name, ...row])];
}

function criterionRows(criterion: PriorityCriterion, lang: Lang): CsvCell[][] {
  const { fixed, steps } = criterion;
  const blanks = [null, null, null, null, null, null];
  if (fixed !== null) {
    return [
      [
        STEP[lang],
        ...namesOf(criterion, lang),
        null,
        ...pointsOf(criterion),
        ...blanks,
        FIXED_WORDS[fixed][lang],
      ],
    ];
  }
  return steps.map((step) => [
    STEP[lang],
    ...changeCells(step, criterion, lang),
    ...resultCells(step, lang),
    null,
  ]);
}

function goalRows(goal: PriorityGoal, criteria: readonly PriorityCriterion[], lang: Lang): CsvCell[][] {
  const title = goalTitle(goal, lang);
  const criterionOf = ({ code }: FigureChange) => criteria.find((each) => each.code === code)!;
  const { single, combination } = goal;
  const together = combination?.changes.map((change) => [
    ...[title, ...changeCells(change, criterionOf(change), lang)],
    ...[...resultCells(combination, lang), TOGETHER[lang]],
  ]);
  return [
    ...single.map((change) => [
      ...[title, ...changeCells(change, criterionOf(change), lang)],
      ...[...resultCells(change, lang), null],
    ]),
    ...(together ?? []),
    ...(single.length === 0 && !combination
      ? [[title, null, null, null, null, null, null, null, null, null, null, null, WORDS.unreachable[lang]]]
      : []),
  ];
}

function namesOf({ code, label }: PriorityCriterion, lang: Lang): CsvCell[] {
  return [`TC ${code}`, inLang(label, lang)];
}

function pointsOf({ points, maxPoints }: PriorityCriterion): CsvCell[] {
  return [roundedCell(points, DECIMALS), decimal(maxPoints)];
}

function changeCells(change: FigureChange, criterion: PriorityCriterion, lang: Lang): CsvCell[] {
  const relative = decimal(change.relative).multiply(Fraction.of(100)).toString();
  return [
    ...namesOf(criterion, lang),
    movesWords(change, lang),
    ...pointsOf(criterion),
    roundedCell(change.pointsGain, DECIMALS),
    roundedCell(relative, DECIMALS),
  ];
}

function resultCells({ after, gainRounded }: ChangeResult, lang: Lang): CsvCell[] {
  return [
    printedCell(gainRounded),
    printedCell(after.index),
    after.rank,
    after.grade && inLang(after.grade.label, lang),
  ];
}
