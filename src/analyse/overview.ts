/**
 * The first minute of a leader: who leads, who trails, who moved, where the province is weak, what is still missing.
 * Everything is taken from the ranking, the areas and the targets; nothing is computed a second time.
 */
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Results } from '../campaign/results.ts';
import { EVERYTHING } from '../campaign/scope.ts';
import { decimal } from '../exact/decimal.ts';
import type { BlockAreas } from '../model/area-report.ts';
import type { BlockReport, RankedReport } from '../model/campaign-report.ts';
import { countAttained } from '../model/count-attained.ts';
import type { Grade } from '../model/edition-file.ts';
import { gradesOf } from '../model/grades-of.ts';
import type { BlockOverview, OverviewReport } from '../model/overview-report.ts';
import type { PlanTarget } from '../model/target-report.ts';
import { reportAreas } from './areas.ts';
import { byGap } from './compare-with-target.ts';
import { reportTargets } from './targets.ts';

/** how many units or areas are named at each end */
const NAMED = 3;

export function reportOverview(results: Results): OverviewReport {
  const { campaign, synthetic, previous } = results;
  const { blocks, ...head } = reportRanking(campaign, { synthetic, previous, ...EVERYTHING });
  const areas = reportAreas(results, EVERYTHING).blocks;
  return {
    ...head,
    blocks: blocks.map((block, at) =>
      overviewOf(block, { areas: areas[at]!, grades: gradesOf(campaign.edition.header, block.id) }),
    ),
    targets: countTargets(reportTargets(results).targets),
  };
}

interface BlockContext {
  areas: BlockAreas;
  grades: readonly Grade[];
}

function overviewOf(block: BlockReport, { areas, grades }: BlockContext): BlockOverview {
  const { ranked, unranked } = block;
  const indexAt = (at: number) => ranked.at(at)?.index ?? null;
  return {
    id: block.id,
    label: block.label,
    tier: block.tier,
    tierLabel: block.tierLabel,
    ranked: ranked.length,
    mean: block.mean,
    median: indexAt(Math.floor(ranked.length / 2)),
    highest: indexAt(0),
    lowest: indexAt(-1),
    grades: grades.map(({ id, label, from }) => ({
      id,
      label,
      from: from.toString(),
      units: ranked.filter(({ grade }) => grade?.id === id).length,
    })),
    ungraded: ranked.filter(({ grade }) => grade === null).length,
    ...endsOf(ranked),
    risen: moved(ranked, 1),
    fallen: moved(ranked, -1),
    weakest: areas.areas
      .filter(({ mean }) => mean !== null)
      .sort((a, b) => decimal(a.mean!).compare(decimal(b.mean!)))
      .slice(0, NAMED),
    unranked,
  };
}

/** Of a block of few units the upper half leads and the lower one trails. */
function endsOf(ranked: readonly RankedReport[]): Pick<BlockOverview, 'leaders' | 'trailing'> {
  const middle = Math.ceil(ranked.length / 2);
  return {
    leaders: ranked.slice(0, Math.min(NAMED, middle)),
    trailing: ranked.slice(Math.max(middle, ranked.length - NAMED)),
  };
}

/** The greatest moves in one direction, equal ones in the order of the ranking. */
function moved(ranked: readonly RankedReport[], direction: 1 | -1): RankedReport[] {
  const gain = ({ change }: RankedReport) => direction * (change?.places ?? 0);
  return ranked
    .filter((place) => gain(place) > 0)
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, NAMED);
}

function countTargets(targets: readonly PlanTarget[]): OverviewReport['targets'] {
  const { met, missed, unknown } = countAttained(targets);
  const missedTargets = targets.flatMap(({ code, label, measure, tiers }) =>
    tiers
      .filter(({ attained }) => attained.met === false)
      .map(({ tier, at, attained: { value, gap } }) => ({
        ...{ code, label, measure, tier, at },
        ...{ value: value!, gap: gap! },
      })),
  );
  return { met, missed, unknown, missedTargets: missedTargets.sort(byGap) };
}
