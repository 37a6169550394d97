/**
 * The ranked units of one block as numbers that can be aggregated over and over: shares of the maximum by criterion,
 * what stands outside the areas, and the ranks of the campaign.
 *
 * Exact points are turned into doubles once. Nothing here decides a rank of the campaign; what is ranked from these
 * numbers are replications.
 */
import type { BlockInScope } from '../../campaign/scope.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { UnitName } from '../../model/campaign-report.ts';
import type { Area, CriteriaSet, Leaf } from '../../model/criteria-set.ts';
import type { EditionFile, Grade } from '../../model/edition-file.ts';
import { gradesOf } from '../../model/grades-of.ts';
import type { RankedUnit } from '../../model/ranking.ts';
import { LeafState, type ScoringTable } from '../../model/score.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import { type SurveyCell, surveyCells } from './survey-cells.ts';

export interface BlockFigures {
  set: CriteriaSet;
  units: readonly UnitName[];
  /** what the campaign says of each unit, in the same order: from the first rank to the last */
  ranked: readonly RankedUnit[];
  ranks: Uint32Array;
  /** from high to low */
  grades: readonly Grade[];
  /** areas of the index that have criteria */
  areas: readonly Area[];
  /** criteria of these areas */
  leaves: readonly Leaf[];
  /** by leaf: place of its area in `areas` */
  areaOf: Uint32Array;
  /** by leaf, then unit: points / maximum without any rounding; NaN where the leaf left both sums */
  shares: readonly Float64Array[];
  /** the same with the points of each criterion rounded, exactly, to the decimals of the index */
  roundedShares: readonly Float64Array[];
  /** by leaf, then unit: 1 where its cases did not arise */
  noneArose: readonly Uint8Array[];
  /** by unit: bonus less penalty, each within its cap, with the points of each criterion as they are and rounded */
  extra: Float64Array;
  extraRounded: Float64Array;
  surveys: readonly SurveyCell[];
}

/** @param header of the edition: where the grades of the block stand */
export function blockFigures({ tier, block }: BlockInScope, header: EditionFile): BlockFigures {
  const { set, table, units } = tier;
  const { ranked } = block.ranking;
  const rows = ranked.map(({ row }) => row);
  const leaves = set.leaves.filter(({ area, maxPoints }) => area.section === 'area' && maxPoints.sign > 0);
  const areas = set.areas.filter((area) => leaves.some((leaf) => leaf.area === area));
  const plain = roundingEach(table, false);
  const rounded = roundingEach(table, true);
  return {
    set,
    units: rows.map((row) => ({ id: units[row]!.id, name: units[row]!.name })),
    ranked,
    ranks: Uint32Array.from(ranked, ({ rank }) => rank),
    grades: gradesOf(header, block.block.id),
    areas,
    leaves,
    areaOf: Uint32Array.from(leaves, ({ area }) => areas.indexOf(area)),
    shares: leaves.map((leaf) => sharesOf(plain, rows, leaf)),
    roundedShares: leaves.map((leaf) => sharesOf(rounded, rows, leaf)),
    noneArose: leaves.map((leaf) =>
      Uint8Array.from(rows, (row) =>
        Number(table.states[row * table.columns + leaf.index] === LeafState.noneArose),
      ),
    ),
    extra: Float64Array.from(rows, (row) => outside(plain, row)),
    extraRounded: Float64Array.from(rows, (row) => outside(rounded, row)),
    surveys: surveyCells(tier, { rows, leaves }),
  };
}

function sharesOf(table: ScoringTable, rows: readonly number[], leaf: Leaf): Float64Array {
  return Float64Array.from(rows, (row) => {
    const { points } = scoreLeaf(table, row, leaf);
    return points === null ? Number.NaN : points.divide(leaf.maxPoints).toNumber();
  });
}

function roundingEach(table: ScoringTable, roundEach: boolean): ScoringTable {
  return { ...table, set: { ...table.set, index: { ...table.set.index, roundEach } } };
}

/** Bonus less penalty of a unit, each within its cap. */
function outside(table: ScoringTable, row: number): number {
  const { set } = table;
  const sum = (section: 'bonus' | 'penalty', cap: Fraction | null) => {
    const own = set.leaves.filter(({ area }) => area.section === section);
    const total = Fraction.sum(own.map((leaf) => scoreLeaf(table, row, leaf).points ?? Fraction.ZERO));
    return cap === null ? total : Fraction.min(total, cap);
  };
  return sum('bonus', set.bonusCap).subtract(sum('penalty', set.penaltyCap)).toNumber();
}
