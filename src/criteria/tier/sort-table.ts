/**
 * The printing order of a table: areas by number, then bonus, then penalty; criteria by code, part by part as numbers
 * (3.9 before 3.10). The order of keys in a file means nothing.
 */
import type { MergedArea, MergedCriterion, Section } from '../inherit/merged-edition.ts';

const SECTIONS: readonly Section[] = ['area', 'bonus', 'penalty'];

export function sortTable(areas: readonly MergedArea[]): MergedArea[] {
  return areas
    .map((area) => ({ ...area, criteria: sortCriteria(area.criteria) }))
    .sort(
      (a, b) =>
        SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) ||
        compareCodes(a.number ?? '', b.number ?? '') ||
        compareTexts(a.id, b.id),
    );
}

function sortCriteria(criteria: readonly MergedCriterion[]): MergedCriterion[] {
  return criteria
    .map((criterion) => ({ ...criterion, parts: sortCriteria(criterion.parts) }))
    .sort((a, b) => compareCodes(a.keys.code, b.keys.code) || compareTexts(a.id, b.id));
}

/** @example ['3.10', '3.9'].sort(compareCodes) // ['3.9', '3.10'] */
function compareCodes(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareSteps(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function compareSteps(a: string, b: string): number {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  return numbers ? a.length - b.length || compareTexts(a, b) : compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
