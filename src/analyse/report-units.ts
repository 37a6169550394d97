/** The units of a campaign as plain data: in the order of the edition's tiers and blocks, then of the registry. */

import { blockOfRow } from '../campaign/block-of-row.ts';
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import type { BlockResult, TierResult } from '../campaign/run-campaign.ts';
import { placePoint } from '../exact/fraction.ts';
import type { Unit } from '../model/unit.ts';
import type { ListedUnit, UnitListReport, UnitReport } from '../model/unit-report.ts';
import { placeInRanking } from '../rank/place-in-ranking.ts';
import { foldSearch } from '../text/fold.ts';
import type { UnitPlace } from './unit-place.ts';

export interface UnitChoice {
  /** ids; null: all */
  tier: string | null;
  block: string | null;
  /** part of a name, an alias, an id or a code, with or without diacritics; null: all */
  search: string | null;
}

export function reportUnits({ campaign, synthetic }: Results, choice: UnitChoice): UnitListReport {
  const sought = choice.search === null ? null : foldSearch(choice.search);
  const units = campaign.tiers
    .filter(({ set }) => choice.tier === null || set.tier === choice.tier)
    .flatMap((tier) =>
      tier.blocks
        .filter(({ block }) => choice.block === null || block.id === choice.block)
        .flatMap((block) =>
          block.rows
            .filter((row) => sought === null || isFound(tier.units[row]!, sought))
            .map((row) => listUnit(tier, block, row)),
        ),
    );
  return { ...reportHead(campaign, synthetic), units };
}

export function reportUnit({ campaign, synthetic }: Results, { tier, row }: UnitPlace): UnitReport {
  const unit = tier.units[row]!;
  const { registry } = campaign;
  const parent = unit.parent === undefined ? undefined : registry.positionOf(unit.parent);
  return {
    ...reportHead(campaign, synthetic),
    ...listUnit(tier, blockOfRow(tier, row), row),
    code: unit.code ?? null,
    aliases: unit.aliases,
    parent: parent === undefined ? null : nameOf(registry.units[parent]!),
    attributes: unit.attributes,
  };
}

function listUnit(tier: TierResult, { block, ranking }: BlockResult, row: number): ListedUnit {
  const { set, scores, units } = tier;
  const place = placeInRanking(ranking, row).ranked;
  const grade = place?.grade ?? null;
  return {
    unit: nameOf(units[row]!),
    tier: { id: set.tier, label: set.tierLabel },
    block: { id: block.id, label: block.label },
    standing: scores.standing(row),
    rank: place?.rank ?? null,
    index: place ? placePoint(place.indexUnits, set.index.decimals) : null,
    grade: grade && { id: grade.id, label: grade.label },
  };
}

function nameOf({ id, name }: Unit): { id: string; name: string } {
  return { id, name };
}

function isFound({ id, code = '', name, aliases }: Unit, sought: string): boolean {
  return [name, ...aliases, id, code].some((text) => foldSearch(text).includes(sought));
}
