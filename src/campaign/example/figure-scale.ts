/**
 * The figures that can be stated for a measure: between which bounds they lie, and which two are nearest to a place
 * on the scale of the encoder. The kinds of measures are in number-scale, word-scale, cases-scale and survey-scale.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Measure } from '../../model/measure.ts';
import type { CsvCell } from '../../text/csv.ts';
import type { Dice } from './dice.ts';
import type { PartAnswer } from './drawn.ts';
import type { Bounds } from './place-figure.ts';
import type { Quantities } from './quantities.ts';

/** A figure and the number that the rule's encoder makes of it. */
export interface Candidate {
  x: Fraction;
  parts: readonly PartAnswer[];
}

export interface FigureScale extends Bounds {
  /** one or two figures around a place, in ascending order of x */
  near: (x: Fraction) => readonly Candidate[];
}

/** What a figure may depend on beside its rule. */
export interface FigureContext {
  dice: Dice;
  quantities: Quantities;
  /** of the criterion, where the measure has none of its own */
  label: string;
  maxPoints: Fraction;
  /** first and last day of the period */
  days: { from: number; to: number };
  /** own days of the unit, by name */
  ownDays: ReadonlyMap<string, number>;
}

export type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

/** The whole numbers around a number that is not negative, at most `most`. */
export function neighbours(x: Fraction, most: number): number[] {
  const n = Math.min(floorOf(x), most);
  return x.equals(Fraction.of(n)) || n === most ? [n] : [n, n + 1];
}

export function floorOf(x: Fraction): number {
  return Number(x.numerator / x.denominator);
}

export function statedValue(value: CsvCell, part: string | null = null): PartAnswer {
  return { part, answer: { kind: 'value', value } };
}
