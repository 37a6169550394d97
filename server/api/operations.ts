/** All operations of the API, in the order of its document. */
import type { EditionShelf } from '../edition-shelf.ts';
import { ANALYSIS_OPERATIONS } from './analyses.ts';
import { CHANGE_OPERATIONS } from './changes.ts';
import { CHART_OPERATIONS } from './charts.ts';
import { checkOperation } from './check.ts';
import { criteriaOperations } from './criteria.ts';
import { DISTRICT_OPERATION } from './districts.ts';
import { NEXT_YEAR_OPERATIONS } from './next-year.ts';
import type { Operation } from './operation.ts';
import { OVERVIEW_OPERATION } from './overview.ts';
import { PROBLEM_OPERATION } from './problem.ts';
import { RESULT_OPERATIONS } from './results.ts';
import { ROBUSTNESS_OPERATIONS } from './robustness.ts';
import { SERIES_OPERATION } from './series.ts';

export function apiOperations(editions: EditionShelf): readonly Operation[] {
  return [
    OVERVIEW_OPERATION,
    ...RESULT_OPERATIONS,
    ...ANALYSIS_OPERATIONS,
    ...ROBUSTNESS_OPERATIONS,
    ...NEXT_YEAR_OPERATIONS,
    ...CHANGE_OPERATIONS,
    SERIES_OPERATION,
    DISTRICT_OPERATION,
    ...criteriaOperations(editions),
    ...CHART_OPERATIONS,
    checkOperation(editions),
    PROBLEM_OPERATION,
  ];
}
