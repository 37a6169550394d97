/**
 * What a chart is before it is drawn: a Vega-Lite spec that carries its data and names no URL, the sentence that says
 * what is to be seen, and the same figures as a table.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { CsvCell } from '../text/csv.ts';
import type { Lang } from '../text/lang.ts';

export interface Chart {
  /** above the picture, and the title of the file */
  title: string;
  /** one or two sentences: what the chart shows and what stands out in it; the picture's text for who cannot see it */
  description: string;
  spec: TopLevelSpec;
  table: ChartTable;
}

/** The alternative to the picture, and its CSV: headings, then one row a mark or group of marks. */
export interface ChartTable {
  headings: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

/** wide: a page, a projector, print. narrow: a phone of 390 px. */
export const CHART_FORMS = ['wide', 'narrow'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

export interface ChartOptions {
  form: ChartForm;
  lang: Lang;
}
