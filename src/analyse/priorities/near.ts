/**
 * Units close to a threshold: the exact distance of their index from the next and the previous grade, and from the
 * units above and below.
 *
 * What is compared is what ranks and grades compare: the exact index, or the rounded one where the edition says so. A
 * threshold of a grade belongs to the grade, so a unit exactly on one is at no distance from falling below it.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import { formatFixed, roundHalfUp } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import { gradesOf } from '../../model/grades-of.ts';
import type { EdgeKind, NearBlock, NearEdge, NearReport, NearUnit } from '../../model/near-report.ts';
import type { FigureChange } from '../../model/priorities-report.ts';
import type { RankedUnit } from '../../model/ranking.ts';
import { describeChange } from './describe-change.ts';
import { leversOf } from './lever.ts';
import { type Goal, goalsOf, reachAlone } from './reach-goal.ts';
import { Trial } from './trial.ts';
import { unitStanding } from './unit-standing.ts';

export interface NearOptions {
  /** greatest distance, in points of the index; half a point unless given */
  within?: Fraction;
  /** whether the least change that reaches the next grade is sought: it takes a tenth of a second a unit */
  tips?: boolean;
}

const HALF_POINT = Fraction.of(1, 2);
const HUNDRED = Fraction.of(100);

export function reportNear(
  { campaign, synthetic }: Results,
  scope: Scope,
  { within = HALF_POINT, tips = true }: NearOptions = {},
): NearReport {
  const context = { campaign, within, tips };
  return {
    ...reportHead(campaign, synthetic),
    within: within.toString(),
    blocks: blocksInScope(campaign, scope).map((part) => nearBlock(part, context)),
  };
}

interface NearContext {
  campaign: Campaign;
  within: Fraction;
  tips: boolean;
}

function nearBlock({ tier, block }: BlockInScope, context: NearContext): NearBlock {
  const { ranked } = block.ranking;
  const { header } = context.campaign.edition;
  const grades = gradesOf(header, block.block.id).map(({ id, from, label }) => ({ id, from, label }));
  const around = {
    tier,
    ranked,
    grades,
    values: new Map(ranked.map(({ row }) => [row, comparedIndex(tier, row)])),
  };
  return {
    block: { id: block.block.id, label: block.block.label },
    tier: { id: tier.set.tier, label: tier.set.tierLabel },
    ranked: ranked.length,
    units: ranked.flatMap((place) => nearUnit(place, around, context)),
  };
}

/** What ranks and grades compare. */
function comparedIndex({ scores, set }: TierResult, row: number): Fraction {
  const { numerator, denominator } = scores.exact(row);
  const { rankOn, decimals } = set.index;
  const exact = Fraction.of(numerator, denominator);
  return rankOn === 'exact' ? exact : roundHalfUp(exact, decimals);
}

interface Around {
  tier: TierResult;
  ranked: readonly RankedUnit[];
  grades: readonly { id: string; from: Fraction; label: RankedUnitLabel }[];
  /** row -> the value that is compared */
  values: ReadonlyMap<number, Fraction>;
}
type RankedUnitLabel = NonNullable<RankedUnit['grade']>['label'];

function nearUnit(place: RankedUnit, around: Around, context: NearContext): NearUnit[] {
  const { tier } = around;
  const { row } = place;
  const edges = [...gradeEdges(place, around), ...rankEdges(place, around)]
    .filter(({ distance }) => distance.compare(context.within) <= 0)
    .sort((a, b) => a.distance.compare(b.distance));
  if (edges.length === 0) return [];
  const { id, name } = tier.units[row]!;
  return [
    {
      unit: { id, name },
      now: unitStanding({ tier, row }),
      applied: tier.scores.applied(row).toString(),
      edges: edges.map((edge) => reportEdge(edge, { tier, row }, context)),
    },
  ];
}

interface Edge {
  kind: EdgeKind;
  grade: NearEdge['grade'];
  rows: readonly number[];
  at: Fraction;
  distance: Fraction;
}

function gradeEdges({ row, grade }: RankedUnit, { grades, values }: Around): Edge[] {
  const own = grade ? grades.findIndex(({ id }) => id === grade.id) : grades.length;
  const value = values.get(row)!;
  const [above, here, below] = [grades[own - 1], grades[own], grades[own + 1]];
  const named = (found: typeof above) => (found ? { id: found.id, label: found.label } : null);
  const edges: Edge[] = [];
  if (above) {
    const distance = above.from.subtract(value);
    edges.push({ kind: 'gradeUp', grade: named(above), rows: [], at: above.from, distance });
  }
  // below the lowest grade that begins at nothing there is nothing to fall to
  if (here && here.from.sign > 0) {
    const distance = value.subtract(here.from);
    edges.push({ kind: 'gradeDown', grade: named(below), rows: [], at: here.from, distance });
  }
  return edges;
}

/** The nearest units with another rank. */
function rankEdges({ row, rank }: RankedUnit, { ranked, values }: Around): Edge[] {
  const value = values.get(row)!;
  const edge = (kind: EdgeKind, neighbour: RankedUnit | undefined): Edge[] => {
    if (!neighbour) return [];
    const at = values.get(neighbour.row)!;
    const rows = ranked.filter((each) => each.rank === neighbour.rank).map((each) => each.row);
    return [{ kind, grade: null, rows, at, distance: at.subtract(value).magnitude() }];
  };
  return [
    ...edge('rankUp', ranked.filter((each) => each.rank < rank).at(-1)),
    ...edge(
      'rankDown',
      ranked.find((each) => each.rank > rank),
    ),
  ];
}

function reportEdge(
  { kind, grade, rows, at, distance }: Edge,
  place: { tier: TierResult; row: number },
  { campaign, tips }: NearContext,
): NearEdge {
  const { set, scores, units } = place.tier;
  return {
    kind,
    grade,
    units: rows.map((row) => ({ id: units[row]!.id, name: units[row]!.name })),
    at: at.toString(),
    distance: distance.toString(),
    distanceRounded: formatFixed(distance, set.index.decimals),
    points: distance.multiply(scores.applied(place.row)).divide(HUNDRED).toString(),
    tip: tips && kind === 'gradeUp' ? nextGradeTip(new Trial(campaign, place)) : null,
  };
}

function nextGradeTip(trial: Trial): FigureChange | null {
  const goal = goalsOf(trial, null).find(({ kind }) => kind === 'grade');
  return goal ? leastChange(trial, goal) : null;
}

function leastChange(trial: Trial, goal: Goal): FigureChange | null {
  const found = trial.place.tier.set.leaves.flatMap((leaf) => {
    const levers = leversOf(trial, leaf);
    return Array.isArray(levers) ? levers.flatMap((lever) => reachAlone(trial, goal, lever)) : [];
  });
  const [least] = found.sort((a, b) => a.cost.compare(b.cost));
  return least ? describeChange(trial, least.lever, least.position) : null;
}
