/** Every unit of an edition with what was stated about it, before it is written to files. */
import type { Block, CriteriaSet, Edition } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';
import { seededRandom } from '../../stats/seeded-random.ts';
import { blockOf } from '../../units/block-of.ts';
import type { Registry } from '../../units/registry.ts';
import { drawUnit } from './draw-unit.ts';
import type { Outcome } from './outcome.ts';
import { twinOutcomes } from './twin-outcomes.ts';
import { drawTargets, shuffle } from './unit-levels.ts';

/** A unit of the campaign; without outcomes where it handed in nothing. */
export interface DrawnUnit {
  unit: Unit;
  /** in the registry */
  position: number;
  outcomes: readonly Outcome[];
}

export interface DrawnCampaign {
  /** in the order of the registry */
  units: readonly DrawnUnit[];
  blocks: readonly { block: Block; units: number }[];
  absent: Unit | null;
  /** two units of one block with the same exact index; none where no two units of a block are alike */
  tied: readonly Unit[];
}

/** The special units of a campaign, by position in the registry. */
interface Cast {
  absent: number | null;
  tied: readonly [number, number] | null;
}

interface PlannedUnit {
  unit: Unit;
  position: number;
  target: number;
}

/** a unit that handed in nothing is made up only in a block that can spare one */
const ENOUGH_FOR_ABSENCE = 10;

export interface DrawOptions {
  seed: number;
  /** registry position -> index of an earlier campaign, which the order of a block follows with some moves */
  levels: ReadonlyMap<number, number>;
}

/** @throws ParError unit-lacks-attribute, where a block asks for what a unit has not */
export function drawCampaign(
  edition: Edition,
  registry: Registry,
  { seed, levels }: DrawOptions,
): DrawnCampaign {
  const random = seededRandom(seed);
  const blocks = edition.header.blocks.map((block) => ({
    block,
    planned: followEarlier(planBlock(registry, edition, block, random), levels, random),
  }));
  const largest = blocks.reduce(
    (most, { planned }) => (planned.length > most.length ? planned : most),
    [...(blocks[0]?.planned ?? [])],
  );
  const cast = castUnits(largest, random);
  const units = blocks.flatMap(({ block, planned }) =>
    drawBlock(edition, registry, { set: edition.sets.get(block.tier)!, planned, cast, seed }),
  );
  const unitAt = (position: number) => registry.units[position]!;
  return {
    units: units.sort((a, b) => a.position - b.position),
    blocks: blocks.map(({ block, planned }) => ({ block, units: planned.length })),
    absent: cast.absent === null ? null : unitAt(cast.absent),
    tied: cast.tied?.map(unitAt) ?? [],
  };
}

function planBlock(
  { units, isValid }: Registry,
  { header }: Edition,
  block: Block,
  random: () => number,
): PlannedUnit[] {
  const members = [...units.keys()].filter(
    (position) => isValid(position) && blockOf(header.blocks, units[position]!) === block,
  );
  const targets = drawTargets(members.length, random);
  return members.map((position, i) => ({ position, unit: units[position]!, target: targets[i]! }));
}

/** how far a unit's level moves from one year to the next, up or down, in points of the index */
const YEARLY_MOVE = 5;

/** The same targets, handed out in the order of the earlier levels; a unit without one keeps the place that it drew. */
function followEarlier(
  planned: readonly PlannedUnit[],
  levels: ReadonlyMap<number, number>,
  random: () => number,
): PlannedUnit[] {
  if (levels.size === 0) return [...planned];
  const targets = planned.map(({ target }) => target).sort((a, b) => b - a);
  const level = planned.map(
    ({ position, target }) => (levels.get(position) ?? target) + YEARLY_MOVE * (2 * random() - 1),
  );
  const order = [...planned.keys()].sort((a, b) => level[b]! - level[a]! || a - b);
  const placed = new Map(order.map((at, place) => [at, targets[place]!]));
  return planned.map((unit, at) => ({ ...unit, target: placed.get(at)! }));
}

function castUnits(planned: readonly PlannedUnit[], random: () => number): Cast {
  const order = shuffle([...planned], random);
  const absent = order.length >= ENOUGH_FOR_ABSENCE ? order.pop()! : null;
  const [first, ...others] = order;
  const second = others.find(({ unit }) => first && sameRules(unit, first.unit));
  return {
    absent: absent?.position ?? null,
    tied: first && second ? [first.position, second.position] : null,
  };
}

/** Whether the same criteria apply to both units. */
function sameRules(a: Unit, b: Unit): boolean {
  return JSON.stringify([a.attributes, a.dates]) === JSON.stringify([b.attributes, b.dates]);
}

interface BlockPlan {
  set: CriteriaSet;
  planned: readonly PlannedUnit[];
  cast: Cast;
  seed: number;
}

function drawBlock({ header }: Edition, { units }: Registry, plan: BlockPlan): DrawnUnit[] {
  const { set, planned, cast, seed } = plan;
  const shared = seededRandom(mix(seed, 0));
  // between half and one and a half: hard for one is hard for all
  const hardness = set.leaves.map(() => 0.5 + shared());
  const drawn = planned.map(({ unit, position, target }): DrawnUnit => {
    if (position === cast.absent) return { unit, position, outcomes: [] };
    const subordinates = units.filter(({ parent }) => parent === unit.id).length;
    const isCalm = cast.tied?.includes(position) ?? false;
    const unitPlan = { unit, hardness, target, subordinates, period: header.period, isCalm };
    return { unit, position, outcomes: drawUnit(set, unitPlan, seededRandom(mix(seed, position + 1))) };
  });
  const original = drawn.find(({ position }) => position === cast.tied?.[0]);
  return drawn.map((unit) =>
    original && unit.position === cast.tied?.[1]
      ? { ...unit, outcomes: twinOutcomes(original.outcomes) }
      : unit,
  );
}

/** Another seed for each unit, so that one unit more or less leaves the others as they are. */
function mix(seed: number, position: number): number {
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(position + 1, 0x85ebca6b)) >>> 0;
}
