/** Nobody appraises itself: a warning where an appraisal names as its appraiser the very unit that is appraised. */
import type { Issue } from '../model/issue.ts';
import type { Submission } from '../model/submission.ts';
import type { Registry } from '../units/registry.ts';

export function checkAppraisers(registry: Registry, submissions: readonly Submission[]): readonly Issue[] {
  const appraisals = submissions.filter(({ kind }) => kind === 'appraisals');
  return appraisals.flatMap(({ rows, file }) => {
    const issues: Issue[] = [];
    for (let row = 0; row < rows.length; row++) {
      const appraiser = rows.textAt(row, 'appraiser');
      if (appraiser === '') continue;
      const match = registry.find(appraiser);
      if (match.kind !== 'found' || match.unit !== rows.unitAt(row)) continue;
      const params = { unit: registry.units[match.unit]!.name };
      issues.push({
        kind: 'self_appraisal',
        severity: 'warning',
        file,
        line: rows.lineAt(row),
        column: null,
        cell: appraiser,
        params,
      });
    }
    return issues;
  });
}
