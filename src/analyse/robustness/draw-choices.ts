/**
 * The choices of each replication. Every source draws from a stream of its own, so what one draws does not hang on which
 * others are asked for, and replication 5 is the same whether 10 or 10,000 follow.
 */
import type { Composite } from '../../model/composite.ts';
import type { UncertaintySource } from '../../model/robustness-options.ts';
import type { FailureReason } from '../../model/uncertainty-report.ts';
import { namedSeed } from '../../stats/named-seed.ts';
import { seededRandom } from '../../stats/seeded-random.ts';
import { createComposite } from '../composite/create-composite.ts';
import { dirichletWeights, noisyWeights } from '../composite/weight-samplers.ts';
import type { BlockFigures } from './block-figures.ts';
import { AGGREGATIONS, type Choice, NONE_AROSE_CHOICES, ROUNDINGS } from './choice.ts';
import { surveyDraws } from './draw-surveys.ts';

export interface DrawOptions {
  sources: ReadonlySet<UncertaintySource>;
  seed: number;
  /** greatest change of a weight as a share of itself, 0 to 1 */
  spread: number;
  /** of the Dirichlet divisions: greater is nearer to the weights of the edition */
  concentration: number;
}

export interface DrawnChoice {
  choice: Choice;
  /** by `figures.surveys`; null where surveys are as stated */
  survey: Float64Array | null;
}

/**
 * Weights by noise, by Dirichlet, or, where both are asked for, by one of the two in each replication with equal right;
 * aggregation, rounding and what did not arise: each of the three with equal right; left out: none, an area or a
 * criterion, each of all these with equal right.
 * @param replication 0, 1, 2 ... in turn
 * @returns the choice of this replication, in buffers that the next one writes again; a reason where it has none
 */
export function choiceDraws(
  figures: BlockFigures,
  nominal: Choice,
  options: DrawOptions,
): (replication: number) => DrawnChoice | FailureReason {
  const { sources, seed } = options;
  const pick = <T>(source: UncertaintySource, among: readonly T[], own: T): (() => T) => {
    if (!sources.has(source)) return () => own;
    const random = seededRandom(namedSeed(seed, source));
    return () => among[Math.floor(random() * among.length)]!;
  };
  const aggregation = pick('aggregation', AGGREGATIONS, nominal.aggregation);
  const rounding = pick('rounding', ROUNDINGS, nominal.rounding);
  const noneArose = pick('none-arose', NONE_AROSE_CHOICES, nominal.noneArose);
  const elements = Array.from({ length: figures.areas.length + figures.leaves.length }, (_, i) => i);
  const leftOut = pick<number | null>('leave-out', [null, ...elements], null);
  const weights = weightDraws(figures, options);
  const drawSurveys = sources.has('surveys') ? surveyDraws(figures, namedSeed(seed, 'surveys')) : null;
  const survey = drawSurveys && new Float64Array(figures.surveys.length);
  const own = ownWeights(figures);
  return (replication) => {
    if (drawSurveys && survey) drawSurveys(survey);
    const drawn = weights?.(replication);
    const choice: Choice = {
      aggregation: aggregation(),
      rounding: rounding(),
      noneArose: noneArose(),
      areaWeights: drawn?.areaWeights ?? nominal.areaWeights,
      leafWeights: drawn?.leafWeights ?? null,
    };
    const element = leftOut();
    if (drawn === null) return 'no-weights';
    return { choice: element === null ? choice : withoutElement(choice, element, own), survey };
  };
}

/**
 * @param element place of an area, or the number of areas + the place of a criterion
 * @param own weights of the criteria in their areas, by the edition
 */
export function withoutElement(choice: Choice, element: number, own: Float64Array): Choice {
  const areaWeights = choice.areaWeights.slice();
  if (element < areaWeights.length) {
    areaWeights[element] = 0;
    return { ...choice, areaWeights };
  }
  const leafWeights = (choice.leafWeights ?? own).slice();
  leafWeights[element - areaWeights.length] = 0;
  return { ...choice, leafWeights };
}

/** By criterion: its share of the maximum of its area. */
export function ownWeights({ leaves, areaOf, areas }: BlockFigures): Float64Array {
  const maxima = Float64Array.from(leaves, ({ maxPoints }) => maxPoints.toNumber());
  return normalised(maxima, areaOf, areas.length);
}

type DrawnWeights = Required<Pick<Choice, 'areaWeights'>> & { leafWeights: Float64Array };

/** @returns null where no weights are drawn; the draw gives null where there are none in this replication */
function weightDraws(
  figures: BlockFigures,
  { sources, seed, spread, concentration }: DrawOptions,
): ((replication: number) => DrawnWeights | null) | null {
  const [noise, dirichlet] = [sources.has('weights'), sources.has('dirichlet')];
  if (!noise && !dirichlet) return null;
  const { areas, areaOf } = figures;
  const composite = compositeOf(figures);
  const buffers = [composite.weights.slice(), composite.weights.slice()] as const;
  const drawNoise = noisyWeights(composite, { spread, seed: namedSeed(seed, 'weights') });
  const drawDirichlet = dirichletWeights(composite, { concentration, seed: namedSeed(seed, 'dirichlet') });
  const random = seededRandom(namedSeed(seed, 'weights or dirichlet'));
  return (replication) => {
    if (noise) drawNoise(buffers[0], replication);
    const hasDivision = !dirichlet || drawDirichlet(buffers[1], replication) !== false;
    const isNoise = random() < 0.5;
    const takesNoise = noise && (isNoise || !dirichlet);
    if (!takesNoise && !hasDivision) return null;
    const weights = buffers[takesNoise ? 0 : 1];
    return {
      areaWeights: weights.slice(0, areas.length),
      leafWeights: normalised(
        weights.subarray(areas.length, areas.length + areaOf.length),
        areaOf,
        areas.length,
      ),
    };
  };
}

/** Areas first, then criteria, then the index. */
function compositeOf({ areas, leaves, areaOf }: BlockFigures): Composite {
  const maxima = new Float64Array(areas.length);
  for (const [leaf, { maxPoints }] of leaves.entries())
    maxima[areaOf[leaf]!] = maxima[areaOf[leaf]!]! + maxPoints.toNumber();
  const areaCode = (area: number) => `area ${areas[area]!.id}`;
  return createComposite([
    ...areas.map(({ id }, area) => ({
      ...{ code: areaCode(area), name: id, level: 2, parent: 'index' },
      weight: maxima[area]!,
    })),
    ...leaves.map(({ id, maxPoints }, leaf) => ({
      ...{ code: `criterion ${id}`, name: id, level: 1, parent: areaCode(areaOf[leaf]!) },
      weight: maxPoints.toNumber(),
    })),
    { code: 'index', name: 'index', level: 3, parent: null, weight: 1 },
  ]);
}

/** Weights that sum to 1 in each area; all 0 in an area whose weights are. */
function normalised(weights: Float64Array, areaOf: Uint32Array, areas: number): Float64Array {
  const sums = new Float64Array(areas);
  for (let leaf = 0; leaf < weights.length; leaf++)
    sums[areaOf[leaf]!] = sums[areaOf[leaf]!]! + weights[leaf]!;
  return weights.map((weight, leaf) => {
    const sum = sums[areaOf[leaf]!]!;
    return sum > 0 ? weight / sum : 0;
  });
}
