/**
 * How many there are to count: plausible denominators by what a label names and by the size of the unit.
 *
 * A unit's quantities of one kind hang together: whoever has many dossiers has many in every criterion on dossiers.
 */
import type { Unit } from '../../model/unit.ts';
import { foldName } from '../../text/fold.ts';
import { QUANTITY_WORDS, type QuantityKind } from '../../text/vocabulary/example-words.ts';

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

/** The count behind a label, given a number drawn for this criterion. */
export type Quantities = (label: string, drawn: number) => number;

/** @param subordinates units whose superior the unit is */
export function drawQuantities(unit: Unit, subordinates: number, random: () => number): Quantities {
  const size = subordinates > 0 ? SUPERIOR_SIZE : unit.parent === undefined ? 1 : SUBORDINATE_SIZE;
  const own = new Map<QuantityKind, number>();
  for (const [kind, { least, most, grows }] of Object.entries(RANGES) as [QuantityKind, Range][]) {
    const drawn = random();
    // squared: many small units, few large ones
    own.set(kind, (least + (most - least) * drawn * drawn) * (grows ? size : 1));
  }
  if (subordinates > 0) own.set('subordinates', subordinates);
  return (label, drawn) => {
    const kind = quantityKind(label);
    return Math.max(2, Math.round(own.get(kind)! * (1 - RANGES[kind].spread * drawn)));
  };
}
