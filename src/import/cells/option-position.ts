/** The option of a choice that a cell names, by its id or by its label in either language. */
import type { Measure } from '../../model/measure.ts';
import { foldName } from '../../text/fold.ts';

type Choice = Extract<Measure, { kind: 'choice' }>;

const POSITIONS = new WeakMap<Choice, ReadonlyMap<string, number>>();

/** @returns position in `measure.options`, null where none is meant */
export function optionPosition(measure: Choice, cell: string): number | null {
  let positions = POSITIONS.get(measure);
  if (!positions) {
    positions = positionsByName(measure.options);
    POSITIONS.set(measure, positions);
  }
  return positions.get(foldName(cell)) ?? null;
}

interface Option {
  id: string;
  label: { vi: string; en?: string | undefined };
}

/** folded id or label -> position */
export function positionsByName(options: readonly Option[]): ReadonlyMap<string, number> {
  return new Map(
    options.flatMap(({ id, label }, position) =>
      [id, label.vi, label.en]
        .filter((name) => name !== undefined)
        .map((name) => [foldName(name), position] as const),
    ),
  );
}
