/** Benchmark (a): columns of the importer -> ranks and displayed strings, exact against plain doubles. */

import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Submission } from '../../src/model/submission.ts';
import type { Unit } from '../../src/model/unit.ts';
import { rankUnits } from '../../src/rank/rank-units.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import { tabulateFigures } from '../../src/score/tabulate-figures.ts';
import { formatUnits } from '../../src/text/format.ts';
import { unitsOf } from '../score/criteria-set-of.ts';
import { rankInDoubles } from './plain-doubles.ts';
import { measureRatio, printRatio } from './ratio.ts';
import { campaignRows, mixedSet, UNITS } from './score-campaign.ts';

function rankExactly(set: CriteriaSet, submission: Submission, units: readonly Unit[]) {
  const rows = [...units.keys()];
  const blocks = units.map(() => 'block');
  const scores = scoreUnits(tabulateFigures(set, { positions: rows, units, blocks }, [submission]).table);
  const ranking = rankUnits(scores, rows, []);
  return { ranking, displayed: ranking.ranked.map(({ indexUnits }) => formatUnits(indexUnits, 2, 'vi')) };
}

export async function benchScore(): Promise<void> {
  const set = mixedSet();
  const units = unitsOf(UNITS);
  for (const [name, ties] of [
    ['ordinary data', 0],
    ['5 % true ties', 0.05],
  ] as const) {
    const submission = campaignRows(set, ties);
    const { ranking } = rankExactly(set, submission, units);
    const tied = ranking.ranked.filter((unit) => unit.tied).length;
    const result = await measureRatio(
      () => rankExactly(set, submission, units),
      () => rankInDoubles(set, submission, UNITS),
    );
    printRatio(`(a) score and rank, ${name} (${tied} units tied)`, result, 'aim 1.5, at most 3');
  }
}
