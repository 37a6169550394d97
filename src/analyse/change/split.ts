/**
 * A change of the index in index points, in four parts that add up exactly to it.
 *
 * dropped      criteria that are no longer there, or cannot be compared: as if they had not been there the year before
 * changed      the figures of the year before scored by the new rules, on the criteria that both years have
 * achieved  the new figures in place of the old ones, on those criteria, by the new rules
 * added        criteria that are new, or cannot be compared
 *
 * All but what was achieved is the rules' doing.
 */
import { Fraction } from '../../exact/fraction.ts';

export interface Split {
  dropped: Fraction;
  changed: Fraction;
  achieved: Fraction;
  added: Fraction;
}

export const NO_CHANGE: Split = {
  dropped: Fraction.ZERO,
  changed: Fraction.ZERO,
  achieved: Fraction.ZERO,
  added: Fraction.ZERO,
};

export function addSplits(a: Split, b: Split): Split {
  return {
    dropped: a.dropped.add(b.dropped),
    changed: a.changed.add(b.changed),
    achieved: a.achieved.add(b.achieved),
    added: a.added.add(b.added),
  };
}

/** What the change of rules did. */
export function rulesOf({ dropped, changed, added }: Split): Fraction {
  return dropped.add(changed).add(added);
}

export function totalOf(split: Split): Fraction {
  return rulesOf(split).add(split.achieved);
}

export function isNoChange(split: Split): boolean {
  return [split.dropped, split.changed, split.achieved, split.added].every(({ isZero }) => isZero);
}
