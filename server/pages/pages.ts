/** All pages; the order of the navigation is in page.tsx. */

import { areaPage } from './areas/area-page.tsx';
import { areasPage } from './areas/areas-page.tsx';
import { changePage } from './change/change-page.tsx';
import { comparePage } from './compare/compare-page.tsx';
import { criteriaPage } from './criteria/criteria-page.tsx';
import { criterionPage } from './criteria/criterion-page.tsx';
import { gapsPage } from './gaps/gaps-page.tsx';
import { methodPage } from './method/method-page.tsx';
import { nearPage } from './near/near-page.tsx';
import { overviewPage } from './overview/overview-page.tsx';
import type { PageRoute } from './page-route.ts';
import { rankingPage } from './ranking/ranking-page.tsx';
import { reliabilityPage } from './reliability/reliability-page.tsx';
import { reviewPage } from './review/review-page.tsx';
import { robustnessPage } from './robustness/robustness-page.tsx';
import { seriesPage } from './series/series-page.tsx';
import { targetsPage } from './targets/targets-page.tsx';
import { tasksPage } from './tasks/tasks-page.tsx';
import { unitTasksPage } from './tasks/unit-tasks-page.tsx';
import { unitPage } from './units/unit-page.tsx';
import { unitsPage } from './units/units-page.tsx';
import { whatIfPage } from './what-if/what-if-page.tsx';

export const PAGES: readonly PageRoute[] = [
  overviewPage,
  rankingPage,
  areasPage,
  areaPage,
  criteriaPage,
  criterionPage,
  unitsPage,
  unitPage,
  whatIfPage,
  comparePage,
  gapsPage,
  reviewPage,
  targetsPage,
  nearPage,
  tasksPage,
  unitTasksPage,
  changePage,
  seriesPage,
  reliabilityPage,
  robustnessPage,
  methodPage,
];
