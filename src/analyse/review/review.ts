/**
 * What to check first (rà soát số liệu): which self-scores and figures to distrust.
 *
 * The list is ordered by priority (two figures that cannot both be right; what chance seldom brings about; claims that
 * nothing carries; what no points hang on any more), then by the points at stake, the most first, exactly; then by kind,
 * block, unit and criterion, so that the order of rows and files changes nothing.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { Campaign } from '../../campaign/run-campaign.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import {
  FINDING_KINDS,
  type FindingKind,
  PRIORITIES,
  type Priority,
  type ReviewedBlock,
  type ReviewOptions,
  type ReviewReport,
} from '../../model/review-report.ts';
import { ownTables } from '../own-tables.ts';
import { comparedLeaves, isCounted } from './compared-leaves.ts';
import { findAbovePlan } from './find-above-plan.ts';
import { findContradictions } from './find-contradictions.ts';
import { findCopiedTexts, standingPhrases } from './find-copied-texts.ts';
import { findCopiedUnits } from './find-copied-units.ts';
import { figuresBefore, findCopiedYear } from './find-copied-year.ts';
import { type BlockClaims, blockClaims, findOverclaims, unitClaims } from './find-overclaims.ts';
import { findRoundFigures } from './find-round-figures.ts';
import { findUnsupported, warnedRows } from './find-unsupported.ts';
import { ownFigures } from './own-figures.ts';
import type { FoundFinding, ReviewBlock } from './review-block.ts';
import { systemStatements } from './system-statements.ts';

/** z: Iglewicz and Hoaglin (1993). */
const REVIEW_DEFAULTS: ReviewOptions = { z: 3.5, matches: 3, chance: 0.01 };

/** @param options those that differ from REVIEW_DEFAULTS */
export function reportReview(
  results: Results,
  scope: Scope,
  options: Partial<ReviewOptions> = {},
): ReviewReport {
  const { campaign, synthetic, earlier, warnings } = results;
  const used = { ...REVIEW_DEFAULTS, ...options };
  const blocks = reviewBlocks(results, blocksInScope(campaign, scope), used);
  const before = figuresBefore(results);
  const standing = standingPhrases(campaign);
  const warned = warnedRows(warnings, campaign.submissions);
  const reviewed = blocks.map((block) => ({ block, own: blockClaims(block.claims) }));
  const findings = reviewed.flatMap(({ block, own }) => [
    ...findContradictions(block),
    ...findCopiedUnits(block),
    ...(before ? findCopiedYear(block, before) : []),
    ...findCopiedTexts(block, standing),
    ...findOverclaims(block, own),
    ...findRoundFigures(block),
    ...findAbovePlan(block),
    ...findUnsupported(block, warned),
  ]);
  return {
    ...reportHead(campaign, synthetic),
    options: used,
    blocks: reviewed.map(({ block, own }) => reviewedBlock(block, own)),
    earlier: earlier[0]?.campaign.edition.id ?? null,
    findings: inOrder(findings),
  };
}

function reviewBlocks(
  results: Results,
  parts: readonly BlockInScope[],
  options: ReviewOptions,
): ReviewBlock[] {
  const { submissions } = results.campaign;
  const ownTableOf = ownTables(results.campaign);
  const tested = testedIn(results.campaign);
  const tiers = new Set(parts.map(({ tier }) => tier));
  return [...tiers].flatMap((tier) => {
    const own = ownTableOf(tier);
    const stated = ownFigures(tier, submissions);
    const systemOf = systemStatements(tier, submissions);
    return parts
      .filter((part) => part.tier === tier)
      .map(({ block }) => ({
        ...{ results, tier, block, own, systemOf, options, tested },
        figures: new Map(block.rows.flatMap((row) => (stated.has(row) ? [[row, stated.get(row)!]] : []))),
        claims: block.rows
          .map((row) => ({ row, leaves: comparedLeaves({ tier, row }, own).filter(isCounted) }))
          .filter(({ leaves }) => leaves.length > 0),
      }));
  });
}

/** Whatever part is asked for: what is improbable does not depend on it. */
function testedIn({ tiers }: Campaign): ReviewBlock['tested'] {
  const sizes = tiers.flatMap(({ blocks }) => blocks.map(({ rows }) => rows.length));
  return {
    units: sizes.reduce((sum, size) => sum + size, 0),
    pairs: sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0),
  };
}

function reviewedBlock(review: ReviewBlock, own: BlockClaims): ReviewedBlock {
  const { id, label } = review.block.block;
  return { id, label, claims: unitClaims(review, own), spread: own.spread };
}

const PRIORITY_OF: Readonly<Record<FindingKind, Priority>> = {
  differentCounts: 'contradiction',
  partAboveWhole: 'contradiction',
  systemDiffers: 'contradiction',
  copiedUnit: 'improbable',
  copiedYear: 'improbable',
  copiedText: 'improbable',
  overclaimUnit: 'improbable',
  overclaimLeaf: 'improbable',
  overclaimCriterion: 'improbable',
  roundCounts: 'improbable',
  fullShares: 'improbable',
  abovePlan: 'improbable',
  selfPointsDiffer: 'unsupported',
  withoutEvidence: 'unsupported',
};

/** Equal ones stay in the order of blocks, units and criteria in which they were found. */
function inOrder(findings: readonly FoundFinding[]): ReviewReport['findings'] {
  return findings
    .map((finding) => ({
      ...finding,
      priority: finding.points.isZero ? ('settled' as const) : PRIORITY_OF[finding.kind],
    }))
    .sort(
      (a, b) =>
        PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
        b.points.compare(a.points) ||
        FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind),
    )
    .map((finding, at) => ({ ...finding, number: at + 1, points: finding.points.toString() }));
}
