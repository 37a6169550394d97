/**
 * Precedence: of all statements about a unit's figure, which one is final.
 *
 * The last appraisal round; else the input that the leaf's `assessedBy` names; else the self-report. A blank
 * ("not reported") is no statement. Where the appraiser recognises a figure, the unit's own one is final.
 */
import type { AssessedBy } from '../model/criteria-set.ts';
import type { InputKind } from '../model/submission.ts';

const SELF = 1;
const NAMED = 2;
const APPRAISED = 3;

const INPUT_OF: Readonly<Record<AssessedBy, InputKind>> = {
  self: 'reports',
  appraisal: 'appraisals',
  survey: 'surveys',
  system: 'system',
};

/** Precedence of an input for a leaf: the greatest wins, 0 counts for nothing. Appraisals add their round. */
export function precedence(kind: InputKind, assessedBy: AssessedBy): number {
  if (kind === 'appraisals') return APPRAISED;
  if (kind === INPUT_OF[assessedBy]) return NAMED;
  return kind === 'reports' ? SELF : 0;
}
