/** Figures that are words: yes or no, one of several options, a day. */
import { Fraction } from '../../exact/fraction.ts';
import { isoDay } from '../../model/day.ts';
import { formatDay } from '../../text/format.ts';
import { YES_NO_WORDS } from '../../text/vocabulary/import-words.ts';
import {
  type Candidate,
  type FigureContext,
  type FigureScale,
  floorOf,
  type MeasureOf,
  statedValue,
} from './figure-scale.ts';
import { workdayAfter, workdayBefore } from './workday.ts';

/** days before and after a unit's own day */
const AROUND_OWN_DAY = { before: -60, after: 20 };

export function booleanScale(): FigureScale {
  return {
    low: Fraction.ZERO,
    high: Fraction.ONE,
    near: () => [
      { x: Fraction.ZERO, parts: [statedValue(YES_NO_WORDS.no[0])] },
      { x: Fraction.ONE, parts: [statedValue(YES_NO_WORDS.yes[0])] },
    ],
  };
}

export function choiceScale(measure: MeasureOf<'choice'>, weights: readonly Fraction[]): FigureScale {
  const options = measure.options
    .map(({ label }, i) => ({ x: weights[i]!, parts: [statedValue(label.vi)] }))
    .sort((a, b) => a.x.compare(b.x));
  const atLeast = (x: Fraction) => options.findIndex((option) => option.x.compare(x) >= 0);
  return {
    low: options[0]!.x,
    high: options.at(-1)!.x,
    near(x) {
      const at = atLeast(x);
      if (at < 0) return options.slice(-1);
      return options.slice(options[at]!.x.equals(x) ? at : Math.max(0, at - 1), at + 1);
    },
  };
}

export function dayScale(relativeTo: string | null, { days, ownDays }: FigureContext): FigureScale {
  const origin = relativeTo === null ? 0 : (ownDays.get(relativeTo) ?? days.to);
  const [low, high] =
    relativeTo === null ? [days.from, days.to] : [AROUND_OWN_DAY.before, AROUND_OWN_DAY.after];
  const candidate = (day: number): Candidate => ({
    x: Fraction.of(day),
    parts: [statedValue(formatDay(isoDay(origin + day)))],
  });
  return {
    low: Fraction.of(low),
    high: Fraction.of(high),
    near(x) {
      const day = floorOf(x.subtract(Fraction.of(low))) + low + origin;
      const [before, after] = [workdayBefore(day), workdayAfter(day)];
      return (before === after ? [before] : [before, after]).map((near) => candidate(near - origin));
    },
  };
}
