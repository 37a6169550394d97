/** The figures of one tier, each at its position in the list of the whole edition. */
import type { Figure, FigureKey, Leaf } from '../../model/criteria-set.ts';
import type { Label } from '../../model/label.ts';
import type { Measure } from '../../model/measure.ts';

/** @returns as long as `keys`; undefined where the tier has no such figure */
export function placeFigures(leaves: readonly Leaf[], keys: readonly FigureKey[]): (Figure | undefined)[] {
  const figures = new Map(leaves.flatMap(figuresOf).map((figure) => [figure.key, figure]));
  return keys.map(({ key }, position) => {
    const figure = figures.get(key);
    return figure && { ...figure, position };
  });
}

function figuresOf(leaf: Leaf): Omit<Figure, 'position'>[] {
  const partOf = (part: string, label: Label, measure: Measure) => ({
    key: `${leaf.code}/${part}`,
    leaf,
    part,
    label,
    measure,
  });
  const alternatives = leaf.rule.alternatives ?? [];
  const cases = leaf.measure?.kind === 'count' ? (leaf.measure.cases ?? []) : [];
  // cases are reported one by one: on the leaf itself only points or a decision fit
  const measure = cases.length > 0 ? null : leaf.measure;
  const whole = { key: leaf.code, leaf, part: null, label: leaf.label, measure };
  return [
    whole,
    ...alternatives.map(({ id, label, measure }) => partOf(id, label, measure)),
    ...cases.map(({ id, label }) => partOf(id, label, { kind: 'count', label })),
  ];
}
