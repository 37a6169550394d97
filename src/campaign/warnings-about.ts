/** Of the warnings of a whole campaign, those at a row of one unit: the others are no answer to a question about it. */
import type { Issue } from '../model/issue.ts';
import type { Results } from './results.ts';
import type { TierResult } from './run-campaign.ts';

export function warningsAbout(
  { campaign, warnings }: Results,
  { tier, row }: { tier: TierResult; row: number },
): Issue[] {
  const unit = tier.positions[row];
  const lines = new Set<string>();
  for (const { file, rows } of campaign.submissions) {
    for (let i = 0; i < rows.length; i++) if (rows.unitAt(i) === unit) lines.add(`${file}:${rows.lineAt(i)}`);
  }
  return warnings.filter(({ file, line }) => lines.has(`${file}:${line}`));
}
