/** How many units of a block gained and lost, and who did most. */
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { BlockChange, UnitChange } from './change-report.ts';

export interface BlockMoves {
  compared: number;
  up: number;
  down: number;
  refused: number;
  /** the greatest first */
  gains: readonly UnitChange[];
  losses: readonly UnitChange[];
}

/** @param most units of each kind that are named */
export function movesOfBlock({ units, refused }: BlockChange, most: number): BlockMoves {
  const signOf = (unit: UnitChange) => decimal(unit.total).sign;
  const gains = units.filter((unit) => signOf(unit) > 0);
  const losses = units.filter((unit) => signOf(unit) < 0);
  return {
    compared: units.length,
    up: gains.length,
    down: losses.length,
    refused: refused.length,
    gains: gains.slice(0, most),
    losses: losses.reverse().slice(0, most),
  };
}

/** Exact means over the units that can be compared, as exact text; null without any. */
export function meanChange({ units }: BlockChange): Pick<UnitChange, 'total' | 'rules' | 'achieved'> | null {
  if (units.length === 0) return null;
  const mean = (part: 'total' | 'rules' | 'achieved') =>
    Fraction.sum(units.map((unit) => decimal(unit[part])))
      .divide(Fraction.of(units.length))
      .toString();
  return { total: mean('total'), rules: mean('rules'), achieved: mean('achieved') };
}
