/**
 * The public API of parindex: criteria files and reports in, exact and explained rankings out.
 *
 * @example
 * const edition = readEdition(folderSource('criteria'), 'hung-yen/2023');
 * const registry = createRegistry(readRegistry('data/units/hung-yen.csv'), { asOf: edition.header.period.to });
 * const { submission, errors } = importFile('reports/so-tu-phap.csv', { edition, registry });
 * const campaign = runCampaign({ edition, registry, submissions: submission ? [submission] : [] });
 * for (const { block, ranking } of campaign.tiers[0].blocks) console.log(block.label.vi, ranking.ranked);
 *
 * @module
 */
export { reportAreas } from './analyse/areas.ts';
export { compareUnits } from './analyse/compare-units.ts';
export { explainCriterion } from './analyse/explain-criterion.ts';
export { explainLeaf } from './analyse/explain-leaf.ts';
export { explainUnit } from './analyse/explain-unit.ts';
export { reportGaps } from './analyse/gaps.ts';
export { reportLost } from './analyse/lost-points.ts';
export { reportOverview } from './analyse/overview.ts';
export { reportTargets } from './analyse/targets.ts';
export type { UnitPlace } from './analyse/unit-place.ts';
export { checkDeclared } from './campaign/check-declared.ts';
export { type ExampleFile, makeExample } from './campaign/example/make-example.ts';
export { hashResults } from './campaign/hash-results.ts';
export { reportRanking } from './campaign/report-ranking.ts';
export { reportScores } from './campaign/report-scores.ts';
export type { Results } from './campaign/results.ts';
export {
  type BlockResult,
  type Campaign,
  type CampaignInputs,
  findUnit,
  runCampaign,
  type TierResult,
} from './campaign/run-campaign.ts';
export type { Scope } from './campaign/scope.ts';
export {
  CHART_FORMS,
  type Chart,
  type ChartForm,
  type ChartOptions,
  type ChartTable,
} from './chart/chart.ts';
export { CHART_NAMES, type ChartName, type ChartRequest, makeChart } from './chart/make-chart.ts';
export { renderPng } from './chart/render-png.ts';
export { renderSvg } from './chart/render-svg.ts';
export { checkEdition } from './criteria/check/check-edition.ts';
export { documentsFolder } from './criteria/cite/document-texts.ts';
export { diffEditions } from './criteria/diff.ts';
export { hashEdition, lockEdition } from './criteria/lock/lock.ts';
export { listEditions, readEdition } from './criteria/read-edition.ts';
export { criteriaJsonSchema } from './criteria/schema/json-schema.ts';
export { type CriteriaSource, folderSource, memorySource } from './criteria/source.ts';
export { type Params, ParError, type Place } from './errors.ts';
export { decimal, formatFixed, parseDecimal, roundHalfUp } from './exact/decimal.ts';
export { Fraction } from './exact/fraction.ts';
export { evaluate, invert, type Piece, type PiecewiseLinear } from './exact/piecewise-linear.ts';
export { makeForm } from './import/form.ts';
export { importChunks, importFile } from './import/import-file.ts';
export type { ImportContext, ImportOptions } from './import/import-options.ts';
export { readPrevious } from './import/read-previous.ts';
export {
  type AreaReport,
  type AreaShare,
  areaReportSchema,
  type BlockArea,
  type BlockAreas,
} from './model/area-report.ts';
export {
  type BlockReport,
  type RankedReport,
  type RankingReport,
  rankingReportSchema,
} from './model/campaign-report.ts';
export {
  type ComparedArea,
  type ComparedLeaf,
  type ComparedUnit,
  type CompareReport,
  compareReportSchema,
} from './model/compare-report.ts';
export type {
  Area,
  Block,
  Column,
  CriteriaSet,
  Criterion,
  Edition,
  Figure,
  FigureKey,
  Grade,
  Leaf,
  Rule,
} from './model/criteria-set.ts';
export {
  type CriterionReport,
  type CriterionUnit,
  criterionReportSchema,
  type TierCriterion,
} from './model/criterion-report.ts';
export type { EditionDiff } from './model/edition-diff.ts';
export { FigureRows, FigureState } from './model/figure-rows.ts';
export {
  type BlockGaps,
  type GapReport,
  type GapSum,
  gapReportSchema,
  type LeafGap,
  type UnitGap,
} from './model/gap-report.ts';
export type { Issue } from './model/issue.ts';
export type { Label } from './model/label.ts';
export type { LeafExplanation } from './model/leaf-explanation.ts';
export { type LostCriterion, type LostReport, lostReportSchema } from './model/lost-report.ts';
export { type BlockOverview, type OverviewReport, overviewReportSchema } from './model/overview-report.ts';
export type { RankedUnit, Ranking, UnrankedUnit } from './model/ranking.ts';
export { type FinalFigures, LeafState, type ScoringTable } from './model/score.ts';
export type { ImportResult, InputKind, Submission } from './model/submission.ts';
export {
  type PlanTarget,
  type SummedFigure,
  type TargetReport,
  type TierTarget,
  targetReportSchema,
  type UnitAttainment,
} from './model/target-report.ts';
export type { Unit } from './model/unit.ts';
export type { UnitExplanation } from './model/unit-explanation.ts';
export { rankUnits } from './rank/rank-units.ts';
export { type LeafPoints, scoreLeaf } from './score/exact-points.ts';
export { type Scores, type Standing, scoreUnits } from './score/score-units.ts';
export { tabulateFigures } from './score/tabulate-figures.ts';
export { criteriaDiffText } from './text/criteria/criteria-diff.ts';
export { ruleWords } from './text/explain/rule-words.ts';
export { faultSentence } from './text/faults/faults.ts';
export { compareVietnamese, foldSearch } from './text/fold.ts';
export { formatDay, formatExact, formatRounded, localDecimal } from './text/format.ts';
export { importReport } from './text/issues/import-report.ts';
export { issueSentence } from './text/issues/issues.ts';
export type { Lang } from './text/lang.ts';
export { rankingText } from './text/results/ranking-table.ts';
export { checkUnits } from './units/check-edition.ts';
export { readRegistries, readRegistry } from './units/read-registry.ts';
export { createRegistry, type Registry } from './units/registry.ts';
