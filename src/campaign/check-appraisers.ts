/** Nobody appraises itself: a warning where an appraisal names as its appraiser the very unit that is appraised. */

import type { Issue } from '../model/issue.ts';
import { rowPlace } from '../model/row-place.ts';
import type { Submission } from '../model/submission.ts';
import type { Registry } from '../units/registry.ts';

export function checkAppraisers(registry: Registry, submissions: readonly Submission[]): readonly Issue[] {
  const appraisals = submissions.filter(({ kind }) => kind === 'appraisals');
  // a few people appraise thousands of leaves
  const units = new Map<string, number | null>();
  const unitNamed = (text: string): number | null => {
    const known = units.get(text);
    if (known !== undefined) return known;
    const match = registry.find(text);
    const unit = match.kind === 'found' ? match.unit : null;
    units.set(text, unit);
    return unit;
  };
  return appraisals.flatMap(({ rows, file }) => {
    const issues: Issue[] = [];
    for (let row = 0; row < rows.length; row++) {
      const appraiser = rows.textAt(row, 'appraiser');
      if (appraiser === '') continue;
      const unit = unitNamed(appraiser);
      if (unit === null || unit !== rows.unitAt(row)) continue;
      const params = { unit: registry.units[unit]!.name };
      issues.push({
        kind: 'self_appraisal',
        severity: 'warning',
        ...rowPlace({ file, rows }, row),
        column: null,
        cell: appraiser,
        params,
      });
    }
    return issues;
  });
}
