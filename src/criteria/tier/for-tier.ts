/**
 * The criteria set of one tier: what its units are scored against. Values are picked, rules compiled, numbers counted
 * without gaps, leaves and columns put in order.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Area, Column, CriteriaSet, Criterion, FigureKey, Leaf } from '../../model/criteria-set.ts';
import { pickTier } from '../../model/tiered.ts';
import {
  allCriteria,
  type Enclosed,
  type MergedArea,
  type MergedEdition,
  tiersOf,
} from '../inherit/merged-edition.ts';
import { buildLeaf } from './build-leaf.ts';
import { placeFigures } from './place-figures.ts';

/** The set as far as it is built. */
interface Building {
  edition: MergedEdition;
  tier: string;
  leaves: Leaf[];
  /** the next free column after those of the leaves */
  column: number;
}

/**
 * @param edition checked: every leaf has what a leaf needs
 * @param figures of the whole edition, whose positions the set keeps
 * @throws ParError where a rule does not compile in this tier
 */
export function forTier(edition: MergedEdition, tier: string, figures: readonly FigureKey[]): CriteriaSet {
  const { header } = edition;
  const building: Building = { edition, tier, leaves: [], column: leavesOf(edition, tier).length };
  const areas = edition.areas
    .filter((area) => appliesTo(area, tier))
    .map((area) => buildArea(area, building));
  const { leaves } = building;
  return {
    editionId: edition.id,
    tier,
    tierLabel: header.tiers[tier]!.label,
    index: header.index,
    areas,
    leaves,
    figures: placeFigures(leaves, figures),
    columns: columnsOf(leaves),
    bonusCap: header.bonus?.cap ?? null,
    penaltyCap: header.penalty?.cap ?? null,
    maxPoints: Fraction.sum(
      areas.filter(({ section }) => section === 'area').map(({ maxPoints }) => maxPoints),
    ),
  };
}

/** The leaves that apply to a tier, in the order of the table. */
export function leavesOf(edition: MergedEdition, tier: string): Enclosed[] {
  return allCriteria(edition).filter(
    (enclosed) => enclosed.criterion.parts.length === 0 && tiersOf(enclosed, edition.header).includes(tier),
  );
}

function appliesTo({ head }: MergedArea, tier: string): boolean {
  return !head.tiers || head.tiers.includes(tier);
}

function buildArea(merged: MergedArea, building: Building): Area {
  const head = pickTier(merged.head, building.tier);
  const leaves = leavesOf({ ...building.edition, areas: [merged] }, building.tier);
  const criteria: Criterion[] = [];
  const area: Area = {
    id: merged.id,
    section: merged.section,
    number: merged.number ?? letterOf(merged),
    label: head.label,
    owner: head.owner ?? null,
    maxPoints: Fraction.sum(leaves.map(({ criterion }) => maxPointsOf(criterion, building.tier))),
    criteria,
  };
  const enclosed = merged.criteria.map((criterion) => ({ area: merged, ancestors: [], criterion }));
  criteria.push(...buildCriteria(enclosed, { area, number: area.number }, building));
  return area;
}

/** Bonus and penalty have no number: their codes begin with a letter. */
function letterOf({ criteria }: MergedArea): string {
  return criteria[0]?.keys.code.split('.')[0] ?? '';
}

function maxPointsOf({ keys }: Enclosed['criterion'], tier: string): Fraction {
  return pickTier(keys.maxPoints, tier) ?? Fraction.ZERO;
}

function buildCriteria(
  siblings: readonly Enclosed[],
  above: { area: Area; number: string },
  building: Building,
): Criterion[] {
  return siblings
    .filter((enclosed) => tiersOf(enclosed, building.edition.header).includes(building.tier))
    .map((enclosed, i) => {
      const printedNumber = `${above.number}.${i + 1}`;
      return buildCriterion(enclosed, { area: above.area, number: printedNumber }, building);
    });
}

function buildCriterion(
  enclosed: Enclosed,
  place: { area: Area; number: string },
  building: Building,
): Criterion {
  const { area, ancestors, criterion } = enclosed;
  const { tier } = building;
  const head = {
    id: criterion.id,
    code: criterion.keys.code,
    printedNumber: place.number,
    label: pickTier(criterion.keys.label, tier),
  };
  if (criterion.parts.length === 0) {
    const leaf = buildLeaf(enclosed, { ...head, area: place.area, index: building.leaves.length }, building);
    building.leaves.push(leaf);
    building.column += leaf.rule.alternatives?.length ?? 0;
    return { ...head, maxPoints: leaf.maxPoints, parts: [], leaf };
  }
  const inner = criterion.parts.map((part) => ({
    area,
    ancestors: [...ancestors, criterion],
    criterion: part,
  }));
  const parts = buildCriteria(inner, place, building);
  return { ...head, maxPoints: Fraction.sum(parts.map(({ maxPoints }) => maxPoints)), parts, leaf: null };
}

/** The columns of the leaves, then those of their alternatives. */
export function columnsOf(leaves: readonly Leaf[]): Column[] {
  const ofLeaves = leaves.map((leaf) => ({
    index: leaf.index,
    leaf,
    alternative: null,
    simple: leaf.rule.simple,
  }));
  const ofAlternatives = leaves.flatMap((leaf) =>
    (leaf.rule.alternatives ?? []).map((alternative) => ({
      index: alternative.column,
      leaf,
      alternative,
      simple: alternative.simple,
    })),
  );
  return [...ofLeaves, ...ofAlternatives];
}
