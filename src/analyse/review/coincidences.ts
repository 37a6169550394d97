/**
 * Figures that are the same on two sides in several criteria, and how likely that is by chance.
 *
 * Only numbers that few would hit upon count: shares of at least 10 that are neither nothing nor all. They are the same
 * where both numbers are, or where the share in lowest terms still has a denominator of at least 10 (figures that were
 * copied and doubled). The probability of a coincidence in a criterion is how often it happens between other sides, with
 * a prior of one in twenty on twenty trials; criteria are taken as independent, so that the chance of at least so many
 * is the tail of a Poisson binomial distribution.
 */
import { Fraction } from '../../exact/fraction.ts';
import { atLeastSuccesses } from '../../stats/at-least-successes.ts';
import { type OwnFigure, reportedPair } from './own-figures.ts';

const LEAST_WHOLE = Fraction.of(10);
const PRIOR_TRIALS = 20;

/** What two sides must share; null where the figure is too common to tell anything. */
export interface Fingerprint {
  /** numerator and denominator as reported */
  numbers: string;
  /** in lowest terms; null where its denominator is too small */
  share: string | null;
}

export function fingerprint(own: OwnFigure): Fingerprint | null {
  const pair = reportedPair(own);
  if (!pair) return null;
  const [part, whole] = pair;
  if (part.isZero || part.equals(whole) || whole.lessThan(LEAST_WHOLE)) return null;
  const share = part.divide(whole);
  const isTelling = !Fraction.of(share.denominator).lessThan(LEAST_WHOLE);
  return { numbers: `${part}/${whole}`, share: isTelling ? `${share.numerator}/${share.denominator}` : null };
}

/** `identical`: both numbers; `share`: only their ratio. */
export type Sameness = 'identical' | 'share';

export function sameness(a: Fingerprint, b: Fingerprint): Sameness | null {
  if (a.numbers === b.numbers) return 'identical';
  return a.share !== null && a.share === b.share ? 'share' : null;
}

/** How often something happened in a criterion. */
export interface Trials {
  same: number;
  compared: number;
}

const probabilityOf = ({ same, compared }: Trials) => (same + 1) / (compared + PRIOR_TRIALS);

/** @param criteria that both sides could be compared in, without the comparison itself */
export function coincidenceChance(criteria: readonly Trials[], matches: number): number {
  return atLeastSuccesses(criteria.map(probabilityOf), matches);
}

/** Chance of so many among the compared, where each is as likely as among all others together. */
export function manyChance({ same, compared }: Trials, others: readonly Trials[]): number {
  const all = { same: 0, compared: 0 };
  for (const other of others) {
    all.same += other.same;
    all.compared += other.compared;
  }
  return atLeastSuccesses(
    Array.from({ length: compared }, () => probabilityOf(all)),
    same,
  );
}
