/**
 * What all sides state about one criterion of one unit: the unit's claim, the appraiser's rulings, the figure of the
 * province's system or of the survey.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import { RULING_REASONS, UNIT_REPLIES } from '../../text/vocabulary/example-words.ts';
import type { DECISION_WORDS } from '../../text/vocabulary/import-words.ts';
import { drawLeaf, type LeafDraw } from './draw-leaf.ts';
import type { Drawn } from './drawn.ts';
import type { Incident } from './incidents.ts';

export interface Ruling {
  round: 1 | 2;
  decision: keyof typeof DECISION_WORDS;
  /** the figure in place of the unit's own, where it is adjusted */
  drawn: Drawn | null;
  reason: string;
  /** the unit's explanation */
  reply: string;
}

export interface Outcome {
  leaf: Leaf;
  /** null where the unit reports nothing; `drawn` is null where it says that none arose */
  claim: { drawn: Drawn | null; points: Fraction | null; hasEvidence: boolean } | null;
  rulings: readonly Ruling[];
  /** what the system or the survey states; `none`: that none arose */
  measured: Drawn | 'none' | null;
}

export interface LeafCase extends LeafDraw {
  incident: Incident | null;
  /** share of what its level leaves to lose that the unit loses here, 1 on average */
  loss: number;
  /** share of the maximum that does not depend on the level (bonus, penalty); null: by level */
  fixedShare: number | null;
}

/** How far a claim that is too high goes, and how low a first ruling, as a share of the maximum. */
const CLAIM_STEP = 0.35;

/** A share so small that the unit makes it good in time: most units lose nothing in many criteria. */
const MADE_GOOD = 0.08;

/** Share of the maximum at a level of the unit, 0 to 1. */
function shareAt({ loss, fixedShare }: LeafCase, level: number): number {
  return fixedShare ?? Math.max(0, Math.min(1, 1 + MADE_GOOD - (1 - level) * loss));
}

/** The points that count in the end; null where the criterion leaves both sums. */
export function finalPoints(leafCase: LeafCase, level: number): Fraction | null {
  const { leaf, incident } = leafCase;
  switch (incident) {
    case 'blank':
      return leaf.assessedBy === 'system'
        ? drawLeaf(leafCase, shareAt(leafCase, level)).points
        : Fraction.ZERO;
    case 'refused':
      return Fraction.ZERO;
    case 'noneArose':
    case 'thinSurvey':
      return leaf.noneArose === 'exclude' ? null : leaf.noneArose === 'full' ? leaf.maxPoints : Fraction.ZERO;
    default:
      return drawLeaf(leafCase, shareAt(leafCase, level)).points;
  }
}

/** What is stated about a criterion once the level of the unit is settled. */
export function settleOutcome(leafCase: LeafCase, level: number): Outcome {
  const { leaf, incident } = leafCase;
  const share = shareAt(leafCase, level);
  const drawn = drawLeaf(leafCase, share);
  const isSurvey = leaf.measure?.kind === 'survey';
  if (incident === 'noneArose' || incident === 'noneAroseDenied') return noneArose(leaf, drawn, incident);
  if (isSurvey) return { leaf, claim: null, rulings: [], measured: drawn };
  const measured = leaf.assessedBy === 'system' ? drawn : null;
  if (incident === 'blank') return { leaf, claim: null, rulings: [], measured };
  const claimed = incident === 'figureTooHigh' ? drawLeaf(leafCase, Math.min(1, share + CLAIM_STEP)) : drawn;
  const isHigher = drawn.points.lessThan(claimed.points);
  const claim = {
    drawn: isHigher ? claimed : drawn,
    points:
      incident === 'pointsTooHigh'
        ? raised(drawn.points, leaf.maxPoints)
        : (isHigher ? claimed : drawn).points,
    hasEvidence: incident !== 'withoutEvidence',
  };
  const rulings =
    leaf.assessedBy === 'appraisal' ? rulingsOn(leafCase, { drawn, claim, share, isHigher }) : [];
  return { leaf, claim, rulings, measured };
}

function noneArose(leaf: Leaf, drawn: Drawn, incident: Incident): Outcome {
  const points = leaf.noneArose === 'full' ? leaf.maxPoints : null;
  const claim = { drawn: null, points, hasEvidence: true };
  const isAppraised = leaf.assessedBy === 'appraisal';
  const ruling: Ruling =
    incident === 'noneArose'
      ? { round: 1, decision: 'noneArose', drawn: null, reason: RULING_REASONS.noneArose, reply: '' }
      : { round: 1, decision: 'adjusted', drawn, reason: RULING_REASONS.didArise, reply: '' };
  return {
    leaf,
    claim,
    rulings: isAppraised ? [ruling] : [],
    measured: leaf.assessedBy === 'system' ? 'none' : null,
  };
}

function raised(points: Fraction, maxPoints: Fraction): Fraction {
  return Fraction.min(maxPoints, points.add(maxPoints.multiply(Fraction.of(1, 4))));
}

interface Claimed {
  drawn: Drawn;
  claim: NonNullable<Outcome['claim']>;
  share: number;
  isHigher: boolean;
}

function rulingsOn(leafCase: LeafCase, { drawn, claim, share, isHigher }: Claimed): Ruling[] {
  const { incident, leaf } = leafCase;
  const recognised: Ruling = { round: 1, decision: 'recognised', drawn: null, reason: '', reply: '' };
  const lowered = (reason: string, figure = drawn): Ruling => ({
    ...recognised,
    decision: 'adjusted',
    drawn: figure,
    reason,
  });
  if (leaf.area.section === 'penalty' && !drawn.points.isZero) return [lowered(RULING_REASONS.recorded)];
  if (incident === 'refused') {
    return [{ ...recognised, decision: 'rejected', reason: RULING_REASONS.evidenceOffTopic }];
  }
  if (isHigher) return [lowered(RULING_REASONS.figureTooHigh)];
  if (claim.points && drawn.points.lessThan(claim.points)) return [lowered(RULING_REASONS.pointsTooHigh)];
  const first = incident === 'restored' ? drawLeaf(leafCase, Math.max(0, share - CLAIM_STEP)) : drawn;
  if (!first.points.lessThan(drawn.points)) return [recognised];
  return [
    lowered(RULING_REASONS.evidenceIncomplete, first),
    { ...recognised, round: 2, reason: RULING_REASONS.evidenceCompleted, reply: UNIT_REPLIES.evidenceSent },
  ];
}
