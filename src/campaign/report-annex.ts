/**
 * The annexes of a decision as plain data: each block's ranking, and the points that its indexes are made of, split
 * into those of the appraisal and those of the survey. Ranks, indexes and means are the ones of `reportRanking`.
 */

import { Fraction } from '../exact/fraction.ts';
import type { AnnexPoints, AnnexReport, AnnexRow, BlockAnnex, RetiredUnit } from '../model/annex-report.ts';
import { blockSize } from '../model/block-size.ts';
import type { BlockReport } from '../model/campaign-report.ts';
import { matches } from '../model/condition.ts';
import type { Block } from '../model/criteria-set.ts';
import type { Unit } from '../model/unit.ts';
import { areaPoints } from '../score/area-points.ts';
import { reportRanking } from './report-ranking.ts';
import type { Results } from './results.ts';
import type { BlockResult, Campaign, TierResult } from './run-campaign.ts';
import { blocksInScope, EVERYTHING } from './scope.ts';

interface ExactPoints {
  appraised: Fraction;
  survey: Fraction | null;
  points: Fraction;
  applied: Fraction;
  bonus: Fraction | null;
  penalty: Fraction | null;
}

/** All blocks that have units, in the order of the edition. */
export function reportAnnex({ campaign, synthetic, previous }: Results): AnnexReport {
  const { blocks, ...ranking } = reportRanking(campaign, { ...EVERYTHING, synthetic, previous });
  const results = blocksInScope(campaign, EVERYTHING);
  const { previous: table, ...head } = ranking;
  return {
    ...head,
    compared: table !== null,
    blocks: blocks.flatMap((report, at) =>
      blockSize(report) === 0 ? [] : [reportBlock(campaign, report, results[at]!)],
    ),
  };
}

function reportBlock(
  campaign: Campaign,
  report: BlockReport,
  { tier, block }: { tier: TierResult; block: BlockResult },
): BlockAnnex {
  const points = block.ranking.ranked.map(({ row }) => splitPoints(tier, row));
  const ranked: AnnexRow[] = report.ranked.map((place, at) => ({ place, points: asText(points[at]!) }));
  return {
    block: { id: report.id, label: report.label },
    tier: { id: report.tier, label: report.tierLabel },
    ranked,
    mean: report.mean === null ? null : { points: asText(meanPoints(points)), index: report.mean },
    unranked: report.unranked,
    retired: retiredUnits(campaign, block.block),
  };
}

function splitPoints({ table, set }: TierResult, row: number): ExactPoints {
  const areas = areaPoints(table, row);
  const ofAreas = areas.filter(({ area }) => area.section === 'area');
  const points = Fraction.sum(ofAreas.map((area) => area.points));
  const surveyed = ofAreas
    .flatMap(({ leaves }) => leaves)
    .flatMap(({ leaf, points: own }) => (leaf.assessedBy === 'survey' && own !== null ? [own] : []));
  const survey = Fraction.sum(surveyed);
  const outside = (section: 'bonus' | 'penalty', cap: Fraction | null) => {
    const own = areas.filter(({ area }) => area.section === section);
    if (own.length === 0) return null;
    const sum = Fraction.sum(own.map((area) => area.points));
    return cap === null ? sum : Fraction.min(sum, cap);
  };
  return {
    appraised: points.subtract(survey),
    survey: surveyed.length === 0 ? null : survey,
    points,
    applied: Fraction.sum(ofAreas.map(({ applied }) => applied)),
    bonus: outside('bonus', set.bonusCap),
    penalty: outside('penalty', set.penaltyCap),
  };
}

/** Of at least one unit. */
function meanPoints(units: readonly ExactPoints[]): ExactPoints {
  const mean = (partOf: (unit: ExactPoints) => Fraction) => meanOf(units.map(partOf));
  const meanOfSome = (partOf: (unit: ExactPoints) => Fraction | null) => {
    const values = units.flatMap((unit) => partOf(unit) ?? []);
    return values.length === 0 ? null : meanOf(values);
  };
  return {
    appraised: mean(({ appraised }) => appraised),
    survey: meanOfSome(({ survey }) => survey),
    points: mean(({ points }) => points),
    applied: mean(({ applied }) => applied),
    bonus: meanOfSome(({ bonus }) => bonus),
    penalty: meanOfSome(({ penalty }) => penalty),
  };
}

function meanOf(values: readonly Fraction[]): Fraction {
  return Fraction.sum(values).divide(Fraction.of(values.length));
}

function asText({ appraised, survey, points, applied, bonus, penalty }: ExactPoints): AnnexPoints {
  return {
    appraised: appraised.toString(),
    survey: survey?.toString() ?? null,
    points: points.toString(),
    applied: applied.toString(),
    bonus: bonus?.toString() ?? null,
    penalty: penalty?.toString() ?? null,
  };
}

/**
 * Units of a block that existed in the period and no more on the day of the campaign, such as merged ones. They are
 * only named, so a missing attribute is no fault: its filter then does not hold.
 */
function retiredUnits({ edition, registry }: Campaign, block: Block): RetiredUnit[] {
  const { blocks, period } = edition.header;
  const holds = ({ tier, where }: Block, unit: Unit) =>
    tier === unit.tier && (where === undefined || matches(where, unit.attributes) === true);
  const nameOf = (unit: Unit) => ({ id: unit.id, name: unit.name });
  return registry.units.flatMap((unit, position) => {
    const { validTo, mergedInto, jurisdiction } = unit;
    if (jurisdiction !== undefined) return [];
    const ended = validTo !== undefined && validTo >= period.from && validTo < registry.asOf;
    if (!ended || registry.isValid(position)) return [];
    if (blocks.find((each) => holds(each, unit)) !== block) return [];
    const successor = registry.units.find(({ id }) => id === mergedInto);
    return [{ unit: nameOf(unit), until: validTo, mergedInto: successor ? nameOf(successor) : null }];
  });
}
