/** How often what a campaign is meant to show occurs in it, for its README. */
import type { Occasion } from '../../text/vocabulary/example-readme.ts';
import type { Outcome } from './outcome.ts';

type Test = (outcome: Outcome) => boolean;

const isDenied: Test = ({ claim, rulings }) =>
  claim !== null && claim.drawn === null && rulings.some(({ decision }) => decision === 'adjusted');

const TESTS: Readonly<Record<Occasion, Test>> = {
  noneArose: (outcome) => outcome.claim !== null && outcome.claim.drawn === null && !isDenied(outcome),
  noneAroseDenied: isDenied,
  blank: ({ claim, leaf }) => claim === null && leaf.measure?.kind !== 'survey',
  pointsTooHigh: ({ claim }) =>
    claim?.drawn != null && claim.points !== null && claim.drawn.points.lessThan(claim.points),
  lowered: ({ leaf, claim, rulings }) =>
    leaf.area.section !== 'penalty' &&
    rulings.some(
      ({ drawn }) => drawn !== null && claim?.points != null && drawn.points.lessThan(claim.points),
    ),
  refused: ({ rulings }) => rulings.some(({ decision }) => decision === 'rejected'),
  secondRound: ({ rulings }) => rulings.some(({ round }) => round === 2),
  systemDiffers: ({ claim, measured }) =>
    claim?.drawn != null &&
    measured !== null &&
    measured !== 'none' &&
    !measured.points.equals(claim.drawn.points),
  thinSurvey: ({ leaf, measured }) => {
    const answer = measured !== null && measured !== 'none' ? measured.parts[0]?.answer : null;
    const encoder = leaf.rule.simple?.encoder;
    return answer?.kind === 'survey' && encoder?.kind === 'survey' && answer.valid < encoder.minSample;
  },
  withoutEvidence: ({ claim }) => claim?.points?.sign === 1 && !claim.hasEvidence,
  bonus: ({ leaf, claim }) => leaf.area.section === 'bonus' && claim?.points?.sign === 1,
  penalty: ({ leaf, rulings }) =>
    leaf.area.section === 'penalty' && rulings.some(({ drawn }) => drawn?.points.sign === 1),
};

/** @returns occasions that occur, with their numbers */
export function countOccasions(outcomes: readonly Outcome[]): Map<Occasion, number> {
  const counts = (Object.keys(TESTS) as Occasion[]).map(
    (occasion) => [occasion, outcomes.filter(TESTS[occasion]).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
