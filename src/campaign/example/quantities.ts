/**
 * How many there are to count: plausible denominators by what a label names and by the size of the unit.
 *
 * A unit's quantities of one kind hang together: whoever has many dossiers has many in every criterion on dossiers,
 * what has the same label is the same number, and a part is less than the whole that its label names.
 */
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';
import { foldName } from '../../text/fold.ts';
import { QUANTITY_WORDS, type QuantityKind } from '../../text/vocabulary/example-words.ts';
import { namesPartOf } from '../../text/vocabulary/part-of-label.ts';
import type { MeasureOf } from './figure-scale.ts';

interface Range {
  least: number;
  most: number;
  /** how far, as a share, one criterion's count may lie below the unit's own */
  spread: number;
  /** whether a bigger unit has more of it */
  grows: boolean;
}

/** For a department; money in million dong. */
const RANGES: Readonly<Record<QuantityKind, Range>> = {
  lateDossiers: { least: 2, most: 9, spread: 0.5, grows: true },
  workFiles: { least: 150, most: 900, spread: 0.1, grows: true },
  dossiers: { least: 700, most: 8000, spread: 0.2, grows: true },
  results: { least: 400, most: 4000, spread: 0.1, grows: true },
  procedures: { least: 45, most: 140, spread: 0.3, grows: false },
  letters: { least: 900, most: 4200, spread: 0.1, grows: true },
  legalDocuments: { least: 6, most: 24, spread: 0.4, grows: true },
  recoveries: { least: 30, most: 900, spread: 0.4, grows: true },
  money: { least: 6000, most: 60_000, spread: 0.4, grows: true },
  findings: { least: 3, most: 12, spread: 0.4, grows: true },
  tasks: { least: 35, most: 110, spread: 0.2, grows: true },
  subordinates: { least: 10, most: 20, spread: 0, grows: false },
  bodies: { least: 6, most: 14, spread: 0, grows: false },
  posts: { least: 3, most: 12, spread: 0.3, grows: true },
  people: { least: 40, most: 110, spread: 0, grows: true },
  computers: { least: 40, most: 120, spread: 0, grows: true },
  reports: { least: 14, most: 40, spread: 0.2, grows: false },
  other: { least: 20, most: 80, spread: 0.3, grows: true },
};

/** below it an event may well not arise in a year */
const RARE = 24;
/** how much of a whole its part is: so little that even a low rate of the whole is more than all of the part */
const PART = 0.4;
const SUBORDINATE_SIZE = 0.35;
const SUPERIOR_SIZE = 2.5;

const WORDS = QUANTITY_WORDS.map(([kind, words]) => ({ kind, words: words.map(foldName) }));

function quantityKind(label: string): QuantityKind {
  const folded = foldName(label);
  return WORDS.find(({ words }) => words.some((word) => folded.includes(word)))?.kind ?? 'other';
}

/** Whether it is plausible that in a year there was nothing to count. */
export function mayBeNone(label: string): boolean {
  const kind = quantityKind(label);
  return RANGES[kind].most <= RARE || kind === 'recoveries';
}

/**
 * The count behind a label, as a whole number of 1/unit; the same label, the same count.
 * @param unit 1 for things that are counted, 10 for amounts with one decimal
 */
export type Quantities = (label: string, unit: number) => number;

export interface CountingUnit {
  unit: Unit;
  /** units whose superior the unit is */
  subordinates: number;
  /** everything that is counted, as `countedLabels` returns it */
  labels: readonly string[];
}

export function drawQuantities(
  { unit, subordinates, labels }: CountingUnit,
  random: () => number,
): Quantities {
  const size = subordinates > 0 ? SUPERIOR_SIZE : unit.parent === undefined ? 1 : SUBORDINATE_SIZE;
  const own = new Map<QuantityKind, number>();
  for (const [kind, { least, most, grows }] of Object.entries(RANGES) as [QuantityKind, Range][]) {
    const drawn = random();
    // squared: many small units, few large ones
    own.set(kind, (least + (most - least) * drawn * drawn) * (grows ? size : 1));
  }
  if (subordinates > 0) own.set('subordinates', subordinates);
  const counts = new Map(
    labels.map((label) => {
      const kind = quantityKind(label);
      const part = labels.some((whole) => namesPartOf(label, whole)) ? PART : 1;
      return [label, own.get(kind)! * part * (1 - RANGES[kind].spread * random())];
    }),
  );
  return (label, per) => Math.max(2, Math.round(counts.get(label)! * per));
}

/** What the shares of a criteria set are shares of, each label once. */
export function countedLabels(figures: CriteriaSet['figures']): string[] {
  const labels = figures.flatMap((figure) =>
    figure?.measure?.kind === 'percent' ? [countedLabel(figure.measure, figure.label.vi)] : [],
  );
  return [...new Set(labels)];
}

/** @param label of the criterion or alternative, where the measure has no denominator of its own */
export function countedLabel({ denominator }: MeasureOf<'percent'>, label: string): string {
  return denominator?.vi ?? label;
}
