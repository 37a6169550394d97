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
export { type ChangeOptions, earlierResults } from './analyse/change/earlier-results.ts';
export { reportChange } from './analyse/change/report-change.ts';
export { reportUnitChange } from './analyse/change/report-unit-change.ts';
export { compareUnits } from './analyse/compare-units.ts';
export {
  type AggregateOptions,
  aggregate,
  rankElements,
  weightsWith,
} from './analyse/composite/aggregate.ts';
export {
  analyseSensitivity,
  type Sensitivity,
  type SensitivityOptions,
} from './analyse/composite/analyse-sensitivity.ts';
export { compareRankings, type RankDifference } from './analyse/composite/compare-rankings.ts';
export { createComposite } from './analyse/composite/create-composite.ts';
export { effectiveWeights } from './analyse/composite/effective-weights.ts';
export { type LeaveOneOut, leaveOneOut, type WithoutElement } from './analyse/composite/leave-one-out.ts';
export { type RankInput, rankShiftModel } from './analyse/composite/rank-shift-model.ts';
export {
  type FailedReplications,
  type PairCounts,
  type RankModel,
  type ReplicatedRanks,
  replicateRanks,
} from './analyse/composite/replicate-ranks.ts';
export {
  type RankSpread,
  replicateWeights,
  shareOfRanks,
  type WeightReplications,
} from './analyse/composite/replicate-weights.ts';
export { type SaltelliDesign, saltelliDesign } from './analyse/composite/saltelli-design.ts';
export { estimateSobol, type SobolIndex, type SobolIndices } from './analyse/composite/sobol-indices.ts';
export {
  summariseUnit,
  type UnitElement,
  type UnitStrengths,
  unitStrengths,
} from './analyse/composite/unit-profile.ts';
export { columnOf, createUnitTable, ranksOf } from './analyse/composite/unit-table.ts';
export {
  dirichletWeights,
  givenWeights,
  noisyWeights,
  type WeightSampler,
} from './analyse/composite/weight-samplers.ts';
export { reportDistricts } from './analyse/districts/report-districts.ts';
export { explainCriterion } from './analyse/explain-criterion.ts';
export { explainLeaf } from './analyse/explain-leaf.ts';
export { explainUnit } from './analyse/explain-unit.ts';
export { reportGaps } from './analyse/gaps.ts';
export { importJson } from './analyse/import-json.ts';
export { reportLost } from './analyse/lost-points.ts';
export { loweredCriteria } from './analyse/lowered-criteria.ts';
export { reportOverview } from './analyse/overview.ts';
export { reportNear } from './analyse/priorities/near.ts';
export { reportPriorities } from './analyse/priorities/priorities.ts';
export { readChanges, type Supposition } from './analyse/priorities/read-changes.ts';
export { reportTasks } from './analyse/priorities/tasks.ts';
export { reportWhatIf } from './analyse/priorities/what-if.ts';
export { rankByArea } from './analyse/rank-by-area.ts';
export { reportReliability } from './analyse/reliability/reliability.ts';
export { reportUnit, reportUnits } from './analyse/report-units.ts';
export { reportReview } from './analyse/review/review.ts';
export { reportLeaveOneOut } from './analyse/robustness/leave-one-out.ts';
export { reportSensitivity } from './analyse/robustness/sensitivity.ts';
export { reportUncertainty } from './analyse/robustness/uncertainty.ts';
export { reportSeries } from './analyse/series/report-series.ts';
export { seriesPlaces } from './analyse/series/series-places.ts';
export { usualSeries } from './analyse/series/usual-series.ts';
export { reportStatistics } from './analyse/statistics/statistics.ts';
export { tabulateCriteria } from './analyse/tabulate-criteria.ts';
export { reportTargets } from './analyse/targets.ts';
export type { UnitPlace } from './analyse/unit-place.ts';
export { checkDeclared } from './campaign/check-declared.ts';
export { type ExampleFile, makeExample } from './campaign/example/make-example.ts';
export { hashResults } from './campaign/hash-results.ts';
export { reportAnnex } from './campaign/report-annex.ts';
export { reportHead } from './campaign/report-head.ts';
export { reportMethod } from './campaign/report-method.ts';
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
export { EVERYTHING, type Scope } from './campaign/scope.ts';
export { warningsAbout } from './campaign/warnings-about.ts';
export {
  CHART_FORMS,
  type Chart,
  type ChartForm,
  type ChartOptions,
  type ChartTable,
} from './chart/chart.ts';
export {
  CHART_NAMES,
  type ChartName,
  type ChartRequest,
  chartDrawing,
  makeChart,
} from './chart/make-chart.ts';
export { RANK_INTERVAL_ROWS } from './chart/rank-interval.ts';
export { renderPng } from './chart/render-png.ts';
export { renderSvg } from './chart/render-svg.ts';
export { MOST_IN_SERIES } from './chart/requested.ts';
export { SERIES_MEASURES, type SeriesMeasure } from './chart/series.ts';
export { checkEdition } from './criteria/check/check-edition.ts';
export { documentsFolder } from './criteria/cite/document-texts.ts';
export { diffEditions } from './criteria/diff.ts';
export { lockEdition } from './criteria/lock/lock.ts';
export { nearestNames } from './criteria/nearest-names.ts';
export { listEditions, readEdition } from './criteria/read-edition.ts';
export { criteriaJsonSchema } from './criteria/schema/json-schema.ts';
export { type CriteriaSource, folderSource, memorySource } from './criteria/source.ts';
export { type Params, ParError, type Place } from './errors.ts';
export { decimal, formatFixed, parseDecimal, roundHalfUp } from './exact/decimal.ts';
export { Fraction } from './exact/fraction.ts';
export { evaluate, invert, type Piece, type PiecewiseLinear } from './exact/piecewise-linear.ts';
export { makeForm } from './import/form/make-form.ts';
export { importChunks, importFile } from './import/import-file.ts';
export { importBytes } from './import/import-input.ts';
export type { ImportContext, ImportOptions } from './import/import-options.ts';
export { readPrevious } from './import/read-previous.ts';
export {
  type AnnexPoints,
  type AnnexReport,
  type AnnexRow,
  annexReportSchema,
  type BlockAnnex,
} from './model/annex-report.ts';
export { areaRankingReportSchema } from './model/area-ranking-report.ts';
export {
  type AreaReport,
  type AreaShare,
  areaReportSchema,
  type BlockArea,
  type BlockAreas,
} from './model/area-report.ts';
export { movesOfBlock } from './model/block-moves.ts';
export { blockSize } from './model/block-size.ts';
export {
  type BlockReport,
  type RankedReport,
  type RankingReport,
  type ReportHead,
  rankingReportSchema,
  type UnrankedReport,
} from './model/campaign-report.ts';
export {
  type BlockChange,
  type CriterionChange,
  type CriterionMove,
  type UnitChange,
  type UnitChangeReport,
  unitChangeReportSchema,
  type YearChangeReport,
  yearChangeReportSchema,
} from './model/change-report.ts';
export {
  type ComparedArea,
  type ComparedLeaf,
  type ComparedUnit,
  type CompareReport,
  compareReportSchema,
} from './model/compare-report.ts';
export {
  AGGREGATION_METHODS,
  type AggregationMethod,
  type Composite,
  type CompositeElement,
  type RankTable,
  type UnitTable,
} from './model/composite.ts';
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
  type CriteriaTable,
  editionTablesSchema,
  type ShownCriterion,
  shownCriterionSchema,
} from './model/criteria-table.ts';
export {
  type CriterionReport,
  type CriterionUnit,
  criterionReportSchema,
  type TierCriterion,
} from './model/criterion-report.ts';
export { type BlockDistricts, districtReportSchema, type RankInside } from './model/district-report.ts';
export type { EditionDiff } from './model/edition-diff.ts';
export { FigureRows, FigureState } from './model/figure-rows.ts';
export {
  type BlockGaps,
  type GapReport,
  type GapSum,
  type GapTotal,
  gapReportSchema,
  type LeafGap,
  type LoweredCriterion,
  type UnitGap,
} from './model/gap-report.ts';
export { gradesOf } from './model/grades-of.ts';
export { importJsonSchema } from './model/import-json.ts';
export type { Issue } from './model/issue.ts';
export { issueJsonSchema, reportJsonShape } from './model/issue-json.ts';
export { JOIN_STRATEGIES, type JoinStrategy } from './model/join-strategy.ts';
export { type Label, labelSchema } from './model/label.ts';
export { type LeafExplanation, leafExplanationSchema, leafReportSchema } from './model/leaf-explanation.ts';
export type { Continuity, LineageLink, LineagePart, LineageStep, Origins } from './model/lineage.ts';
export { listedEdition, listedEditionSchema } from './model/listed-edition.ts';
export { type LostCriterion, type LostReport, lostReportSchema } from './model/lost-report.ts';
export { type Mark, marksOf } from './model/mark.ts';
export type { MethodReport } from './model/method-report.ts';
export { type NearBlock, type NearEdge, type NearReport, nearReportSchema } from './model/near-report.ts';
export { type BlockOverview, type OverviewReport, overviewReportSchema } from './model/overview-report.ts';
export {
  type ChangeResult,
  type FigureChange,
  type PrioritiesReport,
  type PriorityGoal,
  prioritiesReportSchema,
} from './model/priorities-report.ts';
export { type ProblemDocument, problemSchema } from './model/problem.ts';
export type { RankedUnit, Ranking, UnrankedUnit } from './model/ranking.ts';
export { GROUPINGS, type Grouping } from './model/reliability-options.ts';
export {
  type AreaReliability,
  type CriterionFinding,
  type CriterionReliability,
  type GroupReliability,
  type ReliabilityFigures,
  type ReliabilityReport,
  reliabilityReportSchema,
} from './model/reliability-report.ts';
export {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  PRIORITIES,
  type Priority,
  type ReviewReport,
  reviewReportSchema,
} from './model/review-report.ts';
export { UNCERTAINTY_SOURCES } from './model/robustness-options.ts';
export { type FinalFigures, LeafState, type ScoringTable } from './model/score.ts';
export { scoreReportSchema } from './model/score-report.ts';
export { type BlockLeaveOneOut, sensitivityReportSchema } from './model/sensitivity-report.ts';
export {
  type JoinedYear,
  type SeriesReport,
  seriesReportSchema,
  type UnitSeries,
  type YearPoint,
} from './model/series-report.ts';
export { type StatisticsReport, statisticsReportSchema } from './model/statistics-report.ts';
export type { SharedPlace, Strengths } from './model/strengths.ts';
export { type ImportResult, INPUT_KINDS, type InputKind, type Submission } from './model/submission.ts';
export {
  type PlanTarget,
  type SummedFigure,
  type TargetReport,
  type TierTarget,
  targetReportSchema,
  type UnitAttainment,
} from './model/target-report.ts';
export { type Task, type TasksReport, tasksReportSchema, type UnitTasks } from './model/tasks-report.ts';
export {
  type BlockUncertainty,
  type RankSpreadReport,
  type UncertaintyReport,
  uncertaintyReportSchema,
} from './model/uncertainty-report.ts';
export type { Predecessor, Unit } from './model/unit.ts';
export { type UnitExplanation, unitExplanationSchema } from './model/unit-explanation.ts';
export type { UnitHistory } from './model/unit-history.ts';
export { unitListReportSchema, unitReportSchema } from './model/unit-report.ts';
export {
  type MovedUnit,
  type WhatIfBlock,
  type WhatIfReport,
  whatIfReportSchema,
} from './model/what-if-report.ts';
export { withParts } from './model/with-parts.ts';
export { decisionDocument } from './publish/decision/decision.ts';
export { minutesDocument } from './publish/decision/minutes.ts';
export { proposalDocument } from './publish/decision/proposal.ts';
export { renderDocx } from './publish/document/render-docx.ts';
export { renderPdf } from './publish/document/render-pdf.ts';
export { readAnnouncement } from './publish/official/read-announcement.ts';
export { openDataFiles } from './publish/open-data/open-data.ts';
export { reportDocument } from './publish/report/report.ts';
export { summaryDocument } from './publish/report/summary.ts';
export { noticeDocument } from './publish/units/notice.ts';
export { scoreSheetDocument } from './publish/units/score-sheet.ts';
export { unitDocuments } from './publish/units/unit-documents.ts';
export { workbookFile } from './publish/workbook/workbook.ts';
export { rankUnits } from './rank/rank-units.ts';
export { type LeafPoints, scoreLeaf } from './score/exact-points.ts';
export { type Scores, type Standing, scoreUnits } from './score/score-units.ts';
export { tabulateFigures } from './score/tabulate-figures.ts';
export { CORRELATION_METHODS, type CorrelationMethod, correlate } from './stats/correlation.ts';
export { covariance } from './stats/covariance.ts';
export { cronbachAlpha } from './stats/cronbach-alpha.ts';
export {
  type PrincipalComponent,
  type PrincipalComponents,
  principalComponents,
} from './stats/principal-components.ts';
export type { RankCounts } from './stats/rank-counts.ts';
export { rankDescending } from './stats/rank-descending.ts';
export { appraiserName, ownerWords } from './text/analyse/appraiser-words.ts';
export { areaRankingRows } from './text/analyse/area-ranking-rows.ts';
export { areaRows } from './text/analyse/area-rows.ts';
export { changeRows, formerlyText } from './text/analyse/change-rows.ts';
export { meanText, pointsText } from './text/analyse/change-text.ts';
export {
  CHANGE_HEADINGS,
  CHANGE_WORDS,
  changedAreaName,
  changeMarks,
  criterionNote,
  earlierText,
  goneText,
  LIMIT_WORDS,
  movesSentence,
  refusalNote,
  refusalText,
} from './text/analyse/change-words.ts';
export { compareRows } from './text/analyse/compare-rows.ts';
export { criterionRows } from './text/analyse/criterion-rows.ts';
export { districtRows } from './text/analyse/district-rows.ts';
export { apartText, DISTRICT_WORDS, districtName } from './text/analyse/district-words.ts';
export { gapRows } from './text/analyse/gap-rows.ts';
export { lostRows } from './text/analyse/lost-rows.ts';
export { distanceWords, edgeWords, NEAR_WORDS, nearRows } from './text/analyse/near-rows.ts';
export { prioritiesRows } from './text/analyse/priorities-rows.ts';
export {
  FIXED_WORDS,
  gainWords,
  goalTitle,
  movesWords,
  PRIORITY_WORDS,
  resultWords,
  standingWords,
} from './text/analyse/priority-words.ts';
export { reliabilityRows } from './text/analyse/reliability-rows.ts';
export {
  CORRELATION_WORDS,
  fewUnitsSentence,
  findingWords,
  RELIABILITY_WORDS,
  reliabilityMethod,
} from './text/analyse/reliability-words.ts';
export { ANALYSIS_HEADINGS, analysisTitle, metWord } from './text/analyse/report-titles.ts';
export { REVIEW_HEADINGS, reviewRows } from './text/analyse/review-rows.ts';
export {
  FINDING_WORDS,
  REVIEW_METHOD,
  reviewedFigureWords,
  URGENCY_WORDS,
  whyWords,
} from './text/analyse/review-words.ts';
export { ruleChangeLines } from './text/analyse/rule-change-lines.ts';
export { leftOutRows, sensitivityRows } from './text/analyse/sensitivity-rows.ts';
export { leftOutSummary, unmovedSentence } from './text/analyse/sensitivity-words.ts';
export { breaksBefore, seriesRows } from './text/analyse/series-rows.ts';
export { rankText } from './text/analyse/series-text.ts';
export {
  breakWords,
  comparableText,
  joinedCodes,
  joinedText,
  joinLine,
  leftOutByReason,
  notComparedLines,
  predecessorText,
  reasonWords,
  SERIES_HEADINGS,
  SERIES_WORDS,
  UNJOINED_WORDS,
  yearOf,
} from './text/analyse/series-words.ts';
export { STATISTICS_WORDS, statisticsRows } from './text/analyse/statistics-rows.ts';
export { targetRows } from './text/analyse/target-rows.ts';
export { taskRows } from './text/analyse/task-rows.ts';
export { TASK_WORDS, tasksSummary } from './text/analyse/task-words.ts';
export { sourceRows, uncertaintyRows } from './text/analyse/uncertainty-rows.ts';
export {
  failedSentence,
  gradeHeading,
  greatestSource,
  groupRanks,
  groupsMeaning,
  rankSentence,
  repeatSentence,
  SOURCE_WORDS,
  sourceMeaning,
  topHeading,
  UNCERTAINTY_HEADINGS,
  uncertaintyMeaning,
  wholeInterval,
} from './text/analyse/uncertainty-words.ts';
export { unitChangeRows } from './text/analyse/unit-change-rows.ts';
export { movedCriteria, unitChangeSentences } from './text/analyse/unit-change-text.ts';
export { whatIfRows } from './text/analyse/what-if-rows.ts';
export { leafPointsWords, WHAT_IF_WORDS } from './text/analyse/what-if-words.ts';
export {
  API_WORDS,
  OPERATION_WORDS,
  type OperationId,
  PARAMETER_WORDS,
  type ParameterName,
} from './text/api/api-words.ts';
export { criteriaDiffText } from './text/criteria/criteria-diff.ts';
export { CRITERIA_WORDS, targetFact } from './text/criteria/criteria-table.ts';
export { editionListRows } from './text/criteria/edition-list.ts';
export { editionTablesCsv } from './text/criteria/edition-tables.ts';
export { type CsvCell, writeCsv } from './text/csv.ts';
export { unitFields, unitTitle } from './text/explain/explain-unit.ts';
export { figureText, numberText, roundedFigure } from './text/explain/figure-words.ts';
export { leafFacts, leafSections, leafTitle, nextStepTexts } from './text/explain/leaf-facts.ts';
export { leafRows } from './text/explain/leaf-rows.ts';
export { ruleWords } from './text/explain/rule-words.ts';
export { APPLIED, type Field, type ListItem } from './text/explain/sheet.ts';
export { clauseWords, sourceWords } from './text/explain/source-words.ts';
export { targetWords } from './text/explain/target-words.ts';
export { unitRows } from './text/explain/unit-rows.ts';
export { lostText, UNIT_COLUMNS } from './text/explain/unit-tables.ts';
export { weightReason } from './text/faults/composite-faults.ts';
export { faultSentence } from './text/faults/faults.ts';
export { compareVietnamese, foldSearch } from './text/fold.ts';
export {
  formatDay,
  formatExact,
  formatPercent,
  formatRounded,
  localDecimal,
  localNumber,
} from './text/format.ts';
export { inLang } from './text/in-lang.ts';
export { importCsv } from './text/issues/import-csv.ts';
export { importReport } from './text/issues/import-report.ts';
export { issueLines } from './text/issues/issue-lines.ts';
export { issueSentence } from './text/issues/issues.ts';
export type { Lang } from './text/lang.ts';
export { type MarkdownBlock, markdownBlocks } from './text/markdown-blocks.ts';
export { markTexts } from './text/marks.ts';
export { AREAS_WORDS } from './text/pages/areas-words.ts';
export { CHANGE_PAGE_WORDS, yearName } from './text/pages/change-page-words.ts';
export {
  COMPARE_PAGE_WORDS,
  comparedCell,
  comparedRank,
  slotWords,
  tooManyUnits,
  unknownUnits,
} from './text/pages/compare-page-words.ts';
export { CRITERIA_PAGE_WORDS, criterionLost, metCounts } from './text/pages/criteria-page-words.ts';
export { GAPS_PAGE_WORDS, gapsSummary, gapWords } from './text/pages/gaps-page-words.ts';
export {
  editionFields,
  gradeWords,
  inputWords,
  METHOD_PAGE_WORDS,
  ruleSentences,
} from './text/pages/method-page-words.ts';
export {
  gradeCounts,
  moreMissed,
  OVERVIEW_WORDS,
  rankedOf,
  shortBy,
  targetsBeside,
  withoutFigures,
} from './text/pages/overview-words.ts';
export { PART_WORDS, partWords } from './text/pages/part-words.ts';
export { PRIORITIES_PAGE_WORDS, supposedExample } from './text/pages/priorities-page-words.ts';
export { foundSentence, RANKING_PAGE_WORDS, rankingSummary } from './text/pages/ranking-page-words.ts';
export {
  FLAT_FINDINGS,
  RELIABILITY_PAGE_WORDS,
  reliabilityFacts,
} from './text/pages/reliability-page-words.ts';
export { REVIEW_PAGE_WORDS, reviewMethodSentences, reviewSummary } from './text/pages/review-page-words.ts';
export { ROBUSTNESS_PAGE_WORDS, windowWords } from './text/pages/robustness-page-words.ts';
export { SERIES_PAGE_WORDS, tooManyInSeries } from './text/pages/series-page-words.ts';
export { footLine, PAGE_TITLES, type PageName, SHELL_WORDS } from './text/pages/shell-words.ts';
export {
  attainedResult,
  attainedWords,
  missedWords,
  missingUnits,
  shortResult,
  TARGETS_PAGE_WORDS,
  targetsSummary,
  tiersMet,
} from './text/pages/targets-page-words.ts';
export { leafSummary, ownPoints, sheetPoints, UNIT_PAGE_WORDS } from './text/pages/unit-words.ts';
export { UNITS_PAGE_WORDS, unitsSummary } from './text/pages/units-words.ts';
export { ERROR_PAGE_WORDS } from './text/problems/error-page-words.ts';
export { type ParameterFault, parameterFault } from './text/problems/parameter-faults.ts';
export { PROBLEM_CODES, PROBLEM_WORDS, type ProblemCode } from './text/problems/problem-words.ts';
export { indexChange, placesWords, previousNote, signed } from './text/results/change-words.ts';
export { rankingRows } from './text/results/ranking-rows.ts';
export { rankingText } from './text/results/ranking-table.ts';
export { RANKING_WORDS, rankingTitle } from './text/results/ranking-words.ts';
export { NOT_COMPARED, refusedLines } from './text/results/refused-lines.ts';
export { reportCsv } from './text/results/report-csv.ts';
export { settingSentences } from './text/results/report-head.ts';
export { issueJson, reportJson } from './text/results/report-json.ts';
export { scoreTitle } from './text/results/score-cells.ts';
export { scoreRows } from './text/results/score-rows.ts';
export { unitListRows, unitListTitle } from './text/results/unit-list-rows.ts';
export { type UnrankedGroup, unrankedGroups, unrankedHead } from './text/results/unranked-groups.ts';
export { shownCell } from './text/shown-cell.ts';
export { ASSESSED_BY_WORDS, EFFECT_WORDS, INPUT_WORDS, STATE_WORDS, UNRANKED_WORDS } from './text/states.ts';
export { NO_VALUE } from './text/table.ts';
export { CONTINUITY_WORDS, lineageSentence } from './text/units/lineage-words.ts';
export { HEADINGS } from './text/vocabulary/headings.ts';
export { unitCount } from './text/vocabulary/unit-count.ts';
export { checkUnits } from './units/check-edition.ts';
export { checkRegistry } from './units/check-registry.ts';
export { createLineage, type Lineage } from './units/lineage.ts';
export { matchNames } from './units/match-names.ts';
export { readRegisteredUnits, readRegistries, readRegistry } from './units/read-registry.ts';
export { createRegistry, isValidOn, type Registry } from './units/registry.ts';
export { unitHistory } from './units/unit-history.ts';
