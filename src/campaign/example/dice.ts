/**
 * The random numbers of one figure, cast once: while the level of a unit is sought its figures are drawn again and
 * again, and must move with the level only.
 */
import { Fraction } from '../../exact/fraction.ts';

/** Uniform, 0 <= x < 1. */
export interface Dice {
  /** between two levels of a rule that jumps */
  rounding: number;
  /** where in a range of equal points */
  place: number;
  /** between two figures that can be counted */
  snap: number;
  /** how many there are to count */
  size: number;
  /** everything else */
  mix: number;
}

export function castDice(random: () => number): Dice {
  return { rounding: random(), place: random(), snap: random(), size: random(), mix: random() };
}

/** A double that was drawn, as an exact number of 1/10,000: it steers what is made up, it decides no score. */
export function exactShare(value: number): Fraction {
  return Fraction.of(Math.floor(value * 10_000), 10_000);
}
