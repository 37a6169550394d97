/**
 * `byTier`: one sentence of law with a value per tier, written in place of any scalar.
 *
 *     target: { atLeast: { byTier: { province: 60, district: 50, commune: 30 } } }
 *
 * `pickTier` replaces every such object in a tree by the value of one tier.
 */
import { z } from 'zod';
import { Fraction } from '../exact/fraction.ts';

export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected-identifier' })
  .meta({ description: 'Mã định danh dạng kebab-case: chữ thường không dấu, số, gạch nối' });

export interface ByTier<T> {
  byTier: Record<string, T>;
}

/** The schema of a scalar that may be written per tier. */
export function tiered<T extends z.ZodType>(scalar: T) {
  return z.union([scalar, z.strictObject({ byTier: z.record(identifier, scalar) })]);
}

/** What is left of a type once a tier was picked. */
export type Picked<T> =
  T extends ByTier<infer U>
    ? U
    : T extends Fraction | string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer E)[]
        ? Picked<E>[]
        : { [K in keyof T]: Picked<T[K]> };

export function isByTier(value: unknown): value is ByTier<unknown> {
  return isPlainObject(value) && 'byTier' in value && Object.keys(value).length === 1;
}

/** The same tree for one tier. Values without `byTier` are shared, not copied. */
export function pickTier<T>(value: T, tier: string): Picked<T> {
  return pick(value, tier) as Picked<T>;
}

function pick(value: unknown, tier: string): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, tier));
  if (!isPlainObject(value)) return value;
  if (isByTier(value)) return value.byTier[tier];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pick(item, tier)]));
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Fraction);
}
