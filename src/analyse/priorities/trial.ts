/**
 * Trials: what a unit would have, and where it would stand in its block, if some of its figures were others.
 *
 * Nothing is worked out by a formula: every trial encodes the figures, scores and ranks the whole block again by the
 * functions that made the results. The points of one criterion are scored on the unit's row alone, unless the
 * criterion compares with the best of the block.
 */
import { blockOfRow } from '../../campaign/block-of-row.ts';
import type { Campaign } from '../../campaign/run-campaign.ts';
import { unitsOfTier } from '../../campaign/suppose-figures.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { Grade } from '../../model/edition-file.ts';
import { FigureRows, FigureState } from '../../model/figure-rows.ts';
import { gradesOf } from '../../model/grades-of.ts';
import type { RankedUnit } from '../../model/ranking.ts';
import type { ScoringTable } from '../../model/score.ts';
import type { Submission } from '../../model/submission.ts';
import { rankUnits } from '../../rank/rank-units.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import { retabulate, takeRows } from '../../score/retabulate.ts';
import { type Scores, scoreUnits } from '../../score/score-units.ts';
import type { TabulatedFigures, TierUnits } from '../../score/tabulate-figures.ts';
import type { UnitPlace } from '../unit-place.ts';

/** A figure that the unit would report: as `FigureRows` stores it. */
export interface SupposedFigure {
  /** position in `CriteriaSet.figures` */
  position: number;
  numerator: bigint;
  denominator: bigint;
  /** whether numerator and denominator are counts of their own */
  isFraction: boolean;
}

/** How the unit would stand. */
export interface Outcome {
  /** exact; null for a unit without an index */
  index: Fraction | null;
  /** in units of 10^-decimals */
  indexUnits: number | null;
  /** null for a unit that is not ranked */
  ranked: RankedUnit | null;
}

interface Bench {
  tabulated: TabulatedFigures;
  scores: Scores;
  tierUnits: TierUnits;
  /** row of the unit */
  row: number;
}

export class Trial {
  readonly place: UnitPlace;
  readonly grades: readonly Grade[];
  /** how the unit stands */
  readonly now: Outcome;
  readonly #block: Bench;
  readonly #alone: Bench;

  constructor({ edition }: Pick<Campaign, 'edition'>, place: UnitPlace) {
    const { block, rows } = blockOfRow(place.tier, place.row);
    this.place = place;
    this.grades = gradesOf(edition.header, block.id);
    this.#block = benchOf(place, rows);
    this.#alone = benchOf(place, [place.row]);
    this.now = this.suppose([]);
  }

  /** Scores and ranks the block. @throws ParError unit-lacks-date */
  suppose(figures: readonly SupposedFigure[]): Outcome {
    const { row, tierUnits } = this.#block;
    const scores = this.#scoresWith(figures);
    const { ranked } = rankUnits(scores, [...tierUnits.positions.keys()], this.grades);
    return outcomeOf(scores, row, ranked.find((place) => place.row === row) ?? null);
  }

  /** Points of one criterion; null where it leaves the sums. @throws ParError unit-lacks-date */
  pointsOf(leaf: Leaf, figures: readonly SupposedFigure[]): Fraction | null {
    const bench = this.#isRelative(leaf) ? this.#block : this.#alone;
    return scoreLeaf(tableWith(bench, figures), bench.row, leaf).points;
  }

  /** Of the block; where nothing compares with its best, the other rows keep the scores that they have. */
  #scoresWith(figures: readonly SupposedFigure[]): Scores {
    const { scores, row } = this.#block;
    if (figures.length === 0) return scores;
    const { set } = this.place.tier;
    const isRelative = figures.some(({ position }) => this.#isRelative(set.figures[position]!.leaf));
    if (isRelative) return scoreUnits(tableWith(this.#block, figures));
    return scores.withRow(row, scoreUnits(tableWith(this.#alone, figures)));
  }

  #isRelative(leaf: Leaf): boolean {
    const { columns } = this.place.tier.set;
    return columns.some((column) => column.leaf === leaf && column.simple?.encoder.kind === 'best');
  }
}

function tableWith({ tabulated, tierUnits, row }: Bench, figures: readonly SupposedFigure[]): ScoringTable {
  if (figures.length === 0) return tabulated.table;
  const supposed = supposedSubmission(tierUnits.positions[row]!, figures);
  return retabulate(tabulated, tierUnits, supposed).table;
}

function benchOf({ tier, row }: UnitPlace, rows: readonly number[]): Bench {
  const { positions, units, blocks } = unitsOfTier(tier);
  const tabulated = takeRows(tier, rows);
  return {
    tabulated,
    scores: scoreUnits(tabulated.table),
    tierUnits: {
      positions: rows.map((at) => positions[at]!),
      units: rows.map((at) => units[at]!),
      blocks: rows.map((at) => blocks[at]!),
    },
    row: rows.indexOf(row),
  };
}

function outcomeOf(scores: Scores, row: number, ranked: RankedUnit | null): Outcome {
  if (!scores.hasIndex(row)) return { index: null, indexUnits: null, ranked };
  const { numerator, denominator } = scores.exact(row);
  return { index: Fraction.of(numerator, denominator), indexUnits: scores.roundedUnits(row), ranked };
}

/**
 * Figures of one unit as a hypothesis.
 * @param unit registry position
 */
export function supposedSubmission(unit: number, figures: readonly SupposedFigure[]): Submission {
  const rows = new FigureRows();
  for (const { position, numerator, denominator, isFraction } of figures) {
    const row = rows.push(unit, position, FigureState.reported, 1, 1);
    rows.setExact(row, numerator, denominator, isFraction);
  }
  return { kind: 'appraisals', file: '', rows, published: [], hypothetical: true };
}
