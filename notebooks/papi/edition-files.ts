/**
 * PAPI as criteria files in memory: one edition a year, each inheriting the one before and saying only what is new and
 * what is gone. A sub-dimension is a leaf whose points are published as such (`points`); a dimension is an area.
 */
import { decimal } from '../../src/index.ts';
import { DIMENSIONS, SUB_DIMENSIONS } from './names.ts';

/**
 * The ceiling of a sub-dimension. Nearly all are at most 3.33; two of 2018 are above (3.47), so the ceiling is 3.5 for
 * all. Every ranked province has figures for every leaf, so no rank depends on it.
 */
export const MAX_POINTS = '3.5';

/** Bands of a chart's colours, in percent of the ceiling; PAPI itself has no grades. */
const BANDS = [60, 50, 40, 30, 0];

const SOURCES =
  'sources: [{ for: [measure, maxPoints, scoring, noneArose], assumption: "PAPI công bố sẵn điểm của từng nội dung thành phần" }]';

export interface PapiYear {
  /** id of the edition */
  id: string;
  year: string;
  /** columns of the table that hold figures */
  leaves: readonly string[];
}

/** SC24 is criterion 2.4 */
export const codeOf = (variable: string): string => [...variable.slice(2)].join('.');
const areaOf = (variable: string): string => `C0${variable[2]}`;
const idOf = (variable: string): string => variable.toLowerCase();

/** @returns path -> text, for `memorySource`; years in order, each inheriting the one before */
export function papiEditionFiles(years: readonly PapiYear[]): Record<string, string> {
  const files = years.flatMap((year, i) => {
    const before = years[i - 1];
    const added = year.leaves.filter((leaf) => !before?.leaves.includes(leaf));
    const removed = before?.leaves.filter((leaf) => !year.leaves.includes(leaf)) ?? [];
    const areas = Object.keys(DIMENSIONS)
      .map((area) => ({ area, added: added.filter(isOf(area)), removed: removed.filter(isOf(area)) }))
      .filter((change) => change.added.length + change.removed.length > 0)
      .map((change) => [`${year.id}/${change.area.slice(1)}.yaml`, areaFile(change)] as const);
    return [[`${year.id}/edition.yaml`, header(year, before)] as const, ...areas];
  });
  return Object.fromEntries(files);
}

function isOf(area: string): (leaf: string) => boolean {
  return (leaf) => areaOf(leaf) === area;
}

interface AreaChange {
  area: string;
  added: readonly string[];
  removed: readonly string[];
}

function areaFile({ area, added, removed }: AreaChange): string {
  const lines = added.map(
    (leaf) =>
      `  ${idOf(leaf)}: { code: "${codeOf(leaf)}", label: { vi: "${SUB_DIMENSIONS[leaf]}" }, measure: { kind: points }, maxPoints: ${MAX_POINTS}, scoring: { kind: points }, noneArose: { effect: exclude } }`,
  );
  return [
    'schema: par-criteria/1',
    `area: { id: ${area.toLowerCase()}, number: "${Number(area.slice(1))}", label: { vi: "${DIMENSIONS[area]}" } }`,
    ...(lines.length > 0 ? [SOURCES, 'add:', ...lines] : []),
    ...(removed.length > 0 ? [`remove: [${removed.map(idOf).join(', ')}]`] : []),
  ].join('\n');
}

function header({ id, year, leaves }: PapiYear, before: PapiYear | undefined): string {
  const scale = leaves.reduce((sum) => sum.add(decimal(MAX_POINTS)), decimal('0'));
  return `schema: par-criteria/1
edition: ${id}
jurisdiction: ${id.split('/')[0]}
extends: ${before?.id ?? 'null'}
decision: null
period: { from: ${year}-01-01, to: ${year}-12-31 }
status: illustrative
label: { vi: "PAPI ${year} dưới dạng bộ tiêu chí" }
tiers: { whole: { label: { vi: "Tỉnh, thành phố trực thuộc Trung ương" } } }
blocks: [{ id: all, tier: whole, label: { vi: "63 tỉnh, thành phố" } }]
grades: [${BANDS.map((from) => `{ id: from-${from}, from: ${from}, label: { vi: "Khoảng từ ${from}%" } }`).join(', ')}]
index: { scale: ${scale}, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 100, cap: 100 }
`;
}
