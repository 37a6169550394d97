/** All pages; the order of the navigation is in page.tsx. */
import { areaPage } from './area-page.tsx';
import { areasPage } from './areas-page.tsx';
import { comparePage } from './compare-page.tsx';
import { criteriaPage } from './criteria-page.tsx';
import { criterionPage } from './criterion-page.tsx';
import { gapsPage } from './gaps-page.tsx';
import { methodPage } from './method-page.tsx';
import { overviewPage } from './overview-page.tsx';
import type { PageRoute } from './page-route.ts';
import { rankingPage } from './ranking-page.tsx';
import { targetsPage } from './targets-page.tsx';
import { unitPage } from './unit-page.tsx';
import { unitsPage } from './units-page.tsx';

export const PAGES: readonly PageRoute[] = [
  overviewPage,
  rankingPage,
  areasPage,
  areaPage,
  criteriaPage,
  criterionPage,
  unitsPage,
  unitPage,
  comparePage,
  gapsPage,
  targetsPage,
  methodPage,
];
