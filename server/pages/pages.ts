/** All pages; the navigation's order is in page.tsx. */
import type { PageRoute } from './page-route.ts';

export const PAGES: readonly PageRoute[] = [];
