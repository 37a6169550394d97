/** A year without a point: what every kind of year begins from. */
import type { YearPoint } from '../../model/series-report.ts';

export const NO_POINT: YearPoint = {
  name: null,
  index: null,
  exact: null,
  rank: null,
  of: null,
  block: null,
  grade: null,
  reason: null,
  predecessors: [],
  joined: null,
};
