/** The results of a campaign as a publication keeps them: complete, exact, each fact once. */
import { reportMethod } from '../../campaign/report-method.ts';
import { reportRanking } from '../../campaign/report-ranking.ts';
import { reportScores } from '../../campaign/report-scores.ts';
import type { Results } from '../../campaign/results.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import type { BlockReport } from '../../model/campaign-report.ts';
import type { BlockMethod } from '../../model/method-report.ts';
import type { FrozenBlock, FrozenResults, FrozenUnit } from '../../model/publication.ts';
import type { UnitScore } from '../../model/score-report.ts';

export function freezeResults(results: Results): FrozenResults {
  const { campaign, synthetic } = results;
  const scope = { ...EVERYTHING, synthetic };
  const methods = reportMethod(results).blocks;
  return {
    tiers: reportScores(campaign, scope).tiers.map(({ tier, units }) => ({
      id: tier,
      units: units.map(freezeUnit),
    })),
    // what last year was does not belong to the result of this one
    blocks: reportRanking(campaign, { ...scope, previous: null }).blocks.map((block) =>
      freezeBlock(block, methods),
    ),
  };
}

function freezeUnit({ unit, block, states: _, leaves, areas, ...score }: UnitScore): FrozenUnit {
  const { points, applied, bonus, penalty, exact, index, standing } = score;
  return {
    ...unit,
    block: block.id,
    leaves: Object.fromEntries(
      leaves.map((leaf) => [leaf.code, leaf.points === null ? leaf.state : `${leaf.state} ${leaf.points}`]),
    ),
    areas,
    ...{ points, applied, bonus, penalty, exact, index, standing },
  };
}

function freezeBlock(block: BlockReport, methods: readonly BlockMethod[]): FrozenBlock {
  const { id, label, tier, ranked, mean, unranked } = block;
  const grades = methods.find((method) => method.id === id)?.grades ?? [];
  return {
    ...{ id, label, tier, grades },
    ranked: ranked.map(({ unit, rank, index, exact, grade, tied }) => ({
      ...unit,
      ...{ rank, index, exact, tied },
      grade: grade?.id ?? null,
    })),
    mean,
    unranked: unranked.map(({ unit, reason }) => ({ ...unit, reason })),
  };
}
