/** An exact number in a criteria file: the reader hands every YAML number over as a Fraction, never as a double. */
import { z } from 'zod';
import { Fraction } from '../exact/fraction.ts';

export const exactNumber = z
  .custom<Fraction>((value) => value instanceof Fraction, { error: 'expected-number' })
  .meta({ type: 'number' });

/** A whole number small enough to count with (decimals, days, a sample). */
export const wholeNumber = exactNumber
  .refine((value) => value.isInteger && value.sign >= 0 && value.numerator < 1_000_000n, {
    error: 'expected-whole-number',
  })
  .transform((value) => Number(value.numerator))
  .meta({ type: 'integer', minimum: 0 });
