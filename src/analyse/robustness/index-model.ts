/**
 * The index of every ranked unit of a block under one choice, and the ranks: what a replication runs.
 *
 * points     100 x sum of weight x share / sum of weight over all criteria that apply: the edition's own index
 * areas      the same inside each area, then the mean of the areas that apply by their weights
 * geometric  the same inside each area, then the weighted geometric mean of the areas
 *
 * Bonus and penalty are added after that, and the index is kept within 0 and the cap, as the edition does it. With the
 * weights of the edition, `points` differs from the exact index by rounding of doubles only.
 */
import { createRanker, TIE_TOLERANCE } from '../../stats/ranker.ts';
import type { BlockFigures } from './block-figures.ts';
import { cellForm, roundDouble, roundShare, type ShareColumn } from './cell-form.ts';
import { type Choice, GEOMETRIC_FLOOR, type Rounding } from './choice.ts';

/** By area, then unit: sums of weight x share and of weight over the criteria that apply. */
interface AreaSums {
  earned: readonly Float64Array[];
  applied: readonly Float64Array[];
}

/** a grade begins here even where doubles stay a trifle below */
const GRADE_TOLERANCE = 1e-9;

export class IndexModel {
  /** by unit, after `rank`; NaN where nothing applied */
  readonly index: Float64Array;
  readonly figures: BlockFigures;
  /** what the edition decided */
  readonly nominal: Choice;
  readonly #ownWeights: Float64Array;
  readonly #forms = new Map<string, ShareColumn[]>();
  readonly #sums = new Map<string, AreaSums>();
  readonly #scratch: AreaSums;
  readonly #rankAll: ReturnType<typeof createRanker>;
  readonly #grades: Float64Array;

  constructor(figures: BlockFigures) {
    const { areas, leaves, areaOf, units, set, grades } = figures;
    this.figures = figures;
    this.index = new Float64Array(units.length);
    const areaWeights = new Float64Array(areas.length);
    for (const [leaf, { maxPoints }] of leaves.entries())
      areaWeights[areaOf[leaf]!] = areaWeights[areaOf[leaf]!]! + maxPoints.toNumber();
    this.#ownWeights = Float64Array.from(
      leaves,
      ({ maxPoints }, leaf) => maxPoints.toNumber() / areaWeights[areaOf[leaf]!]!,
    );
    const { roundEach, rankOn } = set.index;
    const rounding: Rounding = roundEach ? 'each' : rankOn === 'displayed' ? 'index' : 'none';
    this.nominal = { aggregation: 'points', rounding, noneArose: 'edition', areaWeights, leafWeights: null };
    this.#scratch = emptySums(areas.length, units.length);
    this.#rankAll = createRanker(Uint32Array.from(units.keys()), TIE_TOLERANCE);
    this.#grades = Float64Array.from(grades, ({ from }) => from.toNumber() - GRADE_TOLERANCE);
  }

  /**
   * @param ranks one a unit, to be written; 0 where nothing applies to it
   * @param survey by `figures.surveys`: shares drawn in place of those stated; null: as stated
   * @returns null, or why there are no ranks
   */
  rank(
    choice: Choice,
    ranks: Uint32Array,
    survey: Float64Array | null = null,
  ): 'nothing-left' | 'index-not-finite' | null {
    const { index } = this;
    combine(this.#areaSums(choice, survey), choice, index);
    this.#finish(choice.rounding);
    let some = false;
    let all = true;
    for (let unit = 0; unit < index.length; unit++) {
      if (Number.isNaN(index[unit])) all = false;
      else some = true;
    }
    if (!some && index.length > 0) return 'nothing-left';
    ranks.fill(0);
    const rank = all
      ? this.#rankAll
      : createRanker(
          Uint32Array.from(index.keys()).filter((unit) => !Number.isNaN(index[unit])),
          TIE_TOLERANCE,
        );
    if (!rank(index, ranks)) return 'index-not-finite';
    if (this.figures.set.index.ties === 'dense') closeGaps(ranks);
    return null;
  }

  /** @returns place among the grades of the block, their number where it lies below all of them */
  gradeOf(unit: number): number {
    const value = this.index[unit]!;
    let grade = 0;
    while (grade < this.#grades.length && value < this.#grades[grade]!) grade++;
    return grade;
  }

  #areaSums({ rounding, noneArose, leafWeights }: Choice, survey: Float64Array | null): AreaSums {
    const key = `${rounding === 'each'} ${noneArose}`;
    const known = leafWeights === null && survey === null ? this.#sums.get(key) : undefined;
    if (known) return known;
    let form = this.#forms.get(key);
    if (!form) {
      form = cellForm(this.figures, { rounding, noneArose });
      this.#forms.set(key, form);
    }
    if (survey) this.#placeSurveys(form, survey, rounding);
    if (leafWeights !== null || survey !== null) {
      sumAreas(
        form,
        { areaOf: this.figures.areaOf, weights: leafWeights ?? this.#ownWeights },
        this.#scratch,
      );
      return this.#scratch;
    }
    const sums = emptySums(this.figures.areas.length, this.index.length);
    sumAreas(form, { areaOf: this.figures.areaOf, weights: this.#ownWeights }, sums);
    this.#sums.set(key, sums);
    return sums;
  }

  /** A model draws surveys always or never, so nothing stated is lost that is asked for again. */
  #placeSurveys(form: readonly ShareColumn[], survey: Float64Array, rounding: Rounding): void {
    const round = rounding === 'each' ? roundShare(this.figures) : null;
    const cells = this.figures.surveys;
    for (let i = 0; i < cells.length; i++) {
      const { leaf, unit } = cells[i]!;
      form[leaf]!.values[unit] = round ? round(survey[i]!, leaf) : survey[i]!;
    }
  }

  #finish(rounding: Rounding): void {
    const { index, figures } = this;
    const { cap, decimals } = figures.set.index;
    const extra = rounding === 'each' ? figures.extraRounded : figures.extra;
    const most = cap.toNumber();
    for (let unit = 0; unit < index.length; unit++) {
      const within = Math.min(Math.max(index[unit]! + extra[unit]!, 0), most);
      index[unit] = rounding === 'none' ? within : roundDouble(within, decimals);
    }
  }
}

function emptySums(areas: number, units: number): AreaSums {
  const columns = () => Array.from({ length: areas }, () => new Float64Array(units));
  return { earned: columns(), applied: columns() };
}

function sumAreas(
  form: readonly ShareColumn[],
  { areaOf, weights }: { areaOf: Uint32Array; weights: Float64Array },
  { earned, applied }: AreaSums,
): void {
  const common = new Float64Array(earned.length);
  for (const sums of earned) sums.fill(0);
  for (const sums of applied) sums.fill(0);
  for (let leaf = 0; leaf < form.length; leaf++) {
    const { values, applies } = form[leaf]!;
    const weight = weights[leaf]!;
    if (weight === 0) continue;
    const area = areaOf[leaf]!;
    addScaled(earned[area]!, weight, values);
    if (applies) addScaled(applied[area]!, weight, applies);
    else common[area] = common[area]! + weight;
  }
  for (let area = 0; area < applied.length; area++) {
    const sums = applied[area]!;
    for (let unit = 0; unit < sums.length; unit++) sums[unit] = sums[unit]! + common[area]!;
  }
}

function addScaled(sums: Float64Array, weight: number, column: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + weight * column[i]!;
}

/** Writes 100 x the aggregate of each unit; NaN where nothing applies. */
function combine(
  { earned, applied }: AreaSums,
  { aggregation, areaWeights }: Choice,
  index: Float64Array,
): void {
  const { length } = earned;
  for (let unit = 0; unit < index.length; unit++) {
    let sum = 0;
    let weights = 0;
    for (let area = 0; area < length; area++) {
      const most = applied[area]![unit]!;
      const weight = areaWeights[area]!;
      if (!(most > 0) || weight === 0) continue;
      const points = earned[area]![unit]!;
      if (aggregation === 'points') {
        sum += weight * points;
        weights += weight * most;
      } else {
        const share = points / most;
        sum += weight * (aggregation === 'areas' ? share : Math.log(Math.max(share, GEOMETRIC_FLOOR)));
        weights += weight;
      }
    }
    const mean = weights > 0 ? sum / weights : Number.NaN;
    index[unit] = 100 * (aggregation === 'geometric' ? Math.exp(mean) : mean);
  }
}

/** 1, 2, 2, 4 -> 1, 2, 2, 3. */
function closeGaps(ranks: Uint32Array): void {
  const places = new Uint32Array(ranks.length + 1);
  for (let unit = 0; unit < ranks.length; unit++) places[ranks[unit]!] = 1;
  places[0] = 0;
  for (let rank = 1; rank < places.length; rank++) places[rank] = places[rank]! + places[rank - 1]!;
  for (let unit = 0; unit < ranks.length; unit++) ranks[unit] = places[ranks[unit]!]!;
}
