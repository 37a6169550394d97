/** Constraints that fields of several tables share, and numbers as open data has them. */
import { decimal, formatFixed } from '../../exact/decimal.ts';
import type { FieldConstraints } from './data-table.ts';

export const REQUIRED: FieldConstraints = { required: true };
export const COUNT: FieldConstraints = { required: true, minimum: 0 };
export const NOT_NEGATIVE: FieldConstraints = { minimum: 0 };

/** A number with all its decimals, or rounded to many where it never ends. */
export function decimalText(exact: string | null): string | null {
  if (exact === null || !exact.includes('/')) return exact;
  return formatFixed(decimal(exact), 6);
}

export function rounded(exact: string | null, decimals: number): string | null {
  return exact === null ? null : formatFixed(decimal(exact), decimals);
}
