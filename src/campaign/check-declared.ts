/**
 * What files declare beside their figures, compared with the result: self points (Điểm tự chấm), and the total and
 * rank of a published table. Import cannot know these: the result is needed.
 */

import { formatFixed, roundToUnits } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { NumberLocale } from '../import/cells/read-number.ts';
import type { Leaf } from '../model/criteria-set.ts';
import type { Issue } from '../model/issue.ts';
import { rowPlace } from '../model/row-place.ts';
import type { Submission } from '../model/submission.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import { checkPublished } from './check-published.ts';
import { checkReasons } from './check-reasons.ts';
import { isPrintedAs, parsePrinted } from './parse-printed.ts';
import type { Campaign, TierResult } from './run-campaign.ts';
import { tabulateInputs } from './tabulate-inputs.ts';

/**
 * Warnings where a unit's declared points differ from those that its own figures earn, errors where an appraiser
 * overrides a figure without a reason, and the faults of published totals and ranks.
 */
export function checkDeclared(campaign: Campaign, locale: NumberLocale): readonly Issue[] {
  const reports = campaign.submissions.filter(({ kind }) => kind === 'reports');
  return [
    ...campaign.tiers.flatMap((tier) => [
      ...checkSelfPoints(tier, reports, locale),
      ...campaign.submissions.flatMap((submission) =>
        submission.published.flatMap((check) => checkPublished(submission, check, { tier, locale })),
      ),
    ]),
    ...checkReasons(campaign.tiers, campaign.submissions),
  ];
}

/** decimals that units declare points with */
const DECIMALS = 2;

function checkSelfPoints(tier: TierResult, reports: readonly Submission[], locale: NumberLocale): Issue[] {
  const { table: own } = tabulateInputs(tier, reports);
  const issues: Issue[] = [];
  for (const { rows, file } of reports) {
    for (let row = 0; row < rows.length; row++) {
      const unitRow = tier.rowOf.get(rows.unitAt(row));
      const figure = tier.set.figures[rows.figureAt(row)];
      if (unitRow === undefined || !figure) continue;
      const text = rows.textAt(row, 'selfPoints');
      if (text === '') continue;
      const computed = scoreLeaf(own, unitRow, figure.leaf).points ?? Fraction.ZERO;
      const printed = isPrintedAs(text, computed, locale) ? null : parsePrinted(text, locale);
      if (printed === null) continue;
      const declared = asPoints(printed.value, figure.leaf);
      if (roundToUnits(declared, DECIMALS) === roundToUnits(computed, DECIMALS)) continue;
      issues.push({
        kind: 'self_points_differ',
        severity: 'warning',
        ...rowPlace({ file, rows }, row),
        column: null,
        params: {
          criterion: figure.key,
          declared: declared.toString(),
          computed: formatFixed(computed, DECIMALS),
        },
      });
    }
  }
  return issues;
}

/** Points of a penalty count upward from 0; a unit may write them with the minus that they have in the sum. */
function asPoints(declared: Fraction, { area }: Leaf): Fraction {
  return area.section === 'penalty' ? declared.magnitude() : declared;
}
