/**
 * Following a unit through the links from a later day to an earlier one: what it was made of.
 *
 * Shares multiply along the way only where that is certain. A share of a unit that is itself a mixture says nothing
 * about its components: half of a commune that was made from two may hold all of the one and none of the other. Such
 * parts are kept with an unknown share (null).
 */
import { Fraction } from '../exact/fraction.ts';
import type { LineageLink, LineagePart, LineageStep } from '../model/lineage.ts';
import type { Unit } from '../model/unit.ts';
import type { LineageLinks } from './lineage-links.ts';
import { dayBefore } from './neighbouring-days.ts';
import { isValidOn } from './registry.ts';

export interface Period {
  /** yyyy-mm-dd, before `to` */
  from: string;
  to: string;
}

export interface Trace {
  parts: LineagePart[];
  steps: LineageStep[];
  /** whether somewhere nothing is known of what was before */
  hasGap: boolean;
}

interface Walk extends Period {
  units: readonly Unit[];
  links: LineageLinks;
  steps: LineageStep[];
  hasGap: boolean;
}

/** What the unit, as it is on `to`, was on `from`. */
export function traceOrigins(
  units: readonly Unit[],
  links: LineageLinks,
  unit: number,
  period: Period,
): Trace {
  const walk: Walk = { ...period, units, links, steps: [], hasGap: false };
  const parts = originsOf(walk, unit, period.to);
  return { parts: joined(parts), steps: ordered(walk.steps), hasGap: walk.hasGap };
}

/**
 * Ends for any registry, also for units that name each other: every step looks at an earlier day.
 * @param day on which the unit is looked at; a part that it lost later does not count
 */
function originsOf(walk: Walk, unit: number, day: string): LineagePart[] {
  const gained = walk.links.predecessors[unit]!.filter((link) => link.day > walk.from && link.day <= day);
  const lost = lossesOf(walk, unit, { from: walk.from, to: day });
  const parts: LineagePart[] = [];
  const existed = isValidOn(walk.units[unit]!, walk.from);
  if (existed) parts.push({ unit, share: keptShare(lost, gained) });
  else if (gained.length === 0) began(walk, unit);
  const isPure = !existed && gained.length === 1;
  for (const link of gained) {
    const kind = walk.units[unit]!.validFrom === link.day ? 'formedFrom' : 'tookIn';
    walk.steps.push({ kind, unit, other: link.unit, share: link.share, day: link.day });
    const later = lost.filter((loss) => loss.day > link.day);
    const kept = later.length === 0 ? Fraction.ONE : isPure ? keptShare(later, []) : null;
    const before = originsOf(walk, link.unit, lastDayBefore(link, walk));
    parts.push(...scaled(scaled(before, link.share), kept));
  }
  for (const { unit: other, share, day: on } of lost) {
    walk.steps.push({ kind: 'lost', unit, other, share, day: on });
  }
  return parts;
}

/** The predecessor is looked at on its last day before it was handed over: what it had gained or lost until then counts. */
function lastDayBefore({ day, unit }: LineageLink, { units }: Walk): string {
  const { validTo } = units[unit]!;
  return validTo !== undefined && validTo < day ? validTo : dayBefore(day);
}

function began(walk: Walk, unit: number): void {
  walk.hasGap = true;
  const day = walk.units[unit]!.validFrom ?? walk.from;
  walk.steps.push({ kind: 'began', unit, other: null, share: null, day });
}

/** Parts that went to others while the unit went on existing. */
function lossesOf({ units, links }: Walk, unit: number, { from, to }: Period): LineageLink[] {
  return links.successors[unit]!.filter(({ day }) => day > from && day <= to && isValidOn(units[unit]!, day));
}

/**
 * What is left of a unit: shares of one day add up, those of different days multiply.
 * @param gained where it took others in before it lost a part, the part may have been theirs: then not known
 */
function keptShare(lost: readonly LineageLink[], gained: readonly LineageLink[]): Fraction | null {
  let kept = Fraction.ONE;
  for (const day of new Set(lost.map((loss) => loss.day))) {
    if (gained.some((link) => link.day < day)) return null;
    const shares = lost.filter((loss) => loss.day === day).map(({ share }) => share);
    if (shares.includes(null)) return null;
    const lostShare = Fraction.sum(shares.filter((share) => share !== null));
    kept = kept.multiply(Fraction.ONE.subtract(lostShare));
  }
  return kept.sign > 0 ? kept : null;
}

/** Parts of a unit of which only a share is meant. */
function scaled(parts: readonly LineagePart[], by: Fraction | null): LineagePart[] {
  if (by?.equals(Fraction.ONE)) return [...parts];
  const isPure = parts.length === 1;
  return parts.map(({ unit, share }) => ({
    unit,
    share: isPure && by !== null && share !== null ? share.multiply(by) : null,
  }));
}

/** By day, each once: a unit that went and came back is passed twice. */
function ordered(steps: readonly LineageStep[]): LineageStep[] {
  const keyOf = ({ kind, unit, other, day }: LineageStep) => [day, kind, unit, other].join(' ');
  const once = new Map(steps.map((step) => [keyOf(step), step]));
  return [...once.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** By position, each unit once: what came on several ways is added up. */
function joined(parts: readonly LineagePart[]): LineagePart[] {
  const shares = new Map<number, Fraction | null>();
  for (const { unit, share } of parts) {
    const known = shares.has(unit) ? shares.get(unit)! : Fraction.ZERO;
    shares.set(unit, known === null || share === null ? null : known.add(share));
  }
  return [...shares].map(([unit, share]) => ({ unit, share })).sort((a, b) => a.unit - b.unit);
}
