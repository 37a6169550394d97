/**
 * Survey figures with what is known of their sample: the numbers of answers by option, or the percentage and the number
 * of answers. Sampling error is drawn for these; below the least sample a survey did not arise and nothing is drawn.
 */
import type { TierResult } from '../../campaign/run-campaign.ts';
import type { PiecewiseLinear } from '../../exact/piecewise-linear.ts';
import { positionsByName } from '../../import/cells/option-position.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import { LeafState } from '../../model/score.ts';
import type { Statement } from '../../score/statement.ts';
import { foldName } from '../../text/fold.ts';
import { finalStatement } from '../final-statement.ts';

export interface SurveyCell {
  /** place in `BlockFigures.leaves` and `.units` */
  leaf: number;
  unit: number;
  /** name of the draw: hangs on unit and criterion, not on their places */
  name: string;
  /** valid answers */
  sample: number;
  /** share of each option among the answers, sums to 1; where answers are not told apart: 100 and 0 percent */
  shares: readonly number[];
  /** what an answer of each option is worth, 0 to 100 */
  worth: readonly number[];
}

export function surveyCells(
  tier: TierResult,
  { rows, leaves }: { rows: readonly number[]; leaves: readonly Leaf[] },
): SurveyCell[] {
  const { table, units } = tier;
  return leaves.flatMap((leaf, place) => {
    if (leaf.rule.simple?.encoder.kind !== 'survey') return [];
    return rows.flatMap((row, unit): SurveyCell[] => {
      if (table.states[row * table.columns + leaf.index] !== LeafState.scored) return [];
      const statement = finalStatement({ tier, row }, leaf);
      const sample = statement?.rows.sampleAt(statement.row) ?? 0;
      if (!statement || sample === 0) return [];
      const name = `${units[row]!.id} ${leaf.id}`;
      return [{ leaf: place, unit, name, sample, ...answersOf(statement, leaf.measure, sample) }];
    });
  });
}

type Answers = Pick<SurveyCell, 'shares' | 'worth'>;

/**
 * The answers by option where they are stated and make the figure; else as if all answers were worth 100 or 0, which
 * has the greatest variance of all answers with this mean: the sampling error is then rather too wide than too narrow.
 */
function answersOf({ rows, row }: Statement, measure: Measure | null, sample: number): Answers {
  const figure = rows.valueAt(row).toNumber();
  const options = measure?.kind === 'survey' ? (measure.options ?? []) : [];
  const counts = countsByOption(rows.textAt(row, 'answers'), options);
  const worth = options.map(({ weight }) => weight.toNumber());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, i) => sum + count * worth[i]!, 0) / (100 * total);
  if (total === sample && Math.abs(mean - figure) < 1e-9)
    return { shares: counts.map((count) => count / total), worth };
  return { shares: [figure, 1 - figure], worth: [100, 0] };
}

/** `Hài lòng: 30; Bình thường: 5` -> 30, 5, 0, 0. */
function countsByOption(text: string, options: Parameters<typeof positionsByName>[0]): number[] {
  const counts = options.map(() => 0);
  if (text === '') return counts;
  const positions = positionsByName(options);
  for (const part of text.split('; ')) {
    const [, name = '', count = ''] = /^(.*): (\d+)$/.exec(part) ?? [];
    const position = positions.get(foldName(name));
    if (position !== undefined) counts[position] = Number(count);
  }
  return counts;
}

/** A rule in doubles. Values within 10^-9 of the end of a piece count as that end. */
export function pointsOf(pieces: PiecewiseLinear): (value: number) => number {
  const ends = pieces.map(({ to }) => to?.toNumber() ?? Number.POSITIVE_INFINITY);
  const slopes = pieces.map(({ slope }) => slope.toNumber());
  const intercepts = pieces.map(({ intercept }) => intercept.toNumber());
  return (value) => {
    let piece = 0;
    while (piece < pieces.length - 1) {
      const gap = value - ends[piece]!;
      if (gap < -1e-9 || (gap <= 1e-9 && pieces[piece]!.closed)) break;
      piece++;
    }
    return intercepts[piece]! + slopes[piece]! * value;
  };
}
