/**
 * Links between units: who takes over exists then, who was taken over whole ended the day before, who gave a part existed
 * until then, nobody gives more than the whole, and nobody comes from itself.
 */
import { Fraction } from '../exact/fraction.ts';
import type { LineageLink } from '../model/lineage.ts';
import type { Unit } from '../model/unit.ts';
import { linkUnits } from './lineage-links.ts';
import { dayBefore } from './neighbouring-days.ts';
import type { NoteFinding } from './note-finding.ts';
import { isValidOn } from './registry.ts';

export function checkLinks(units: readonly Unit[], note: NoteFinding): void {
  const { successors } = linkUnits(units);
  for (const [from, links] of successors.entries()) {
    for (const link of links) checkLink(units, from, link, note);
    checkShares(units, from, links, note);
  }
  checkCircles(units, successors, note);
}

function checkLink(units: readonly Unit[], from: number, link: LineageLink, note: NoteFinding): void {
  const { unit: to, share, day } = link;
  const [before, after] = [units[from]!, units[to]!];
  const params = { name: before.name, other: after.name, day };
  const last = dayBefore(day);
  if (!isValidOn(after, day)) note('successor-absent', [to, from], params);
  if (!isValidOn(before, last)) note('predecessor-absent', [to, from], params);
  else if (share?.equals(Fraction.ONE) && before.validTo !== last) {
    note('predecessor-continues', [to, from], params);
  }
}

/** Shares of one day are of what there was the day before. An unknown share is above 0: it needs something left over. */
function checkShares(
  units: readonly Unit[],
  from: number,
  links: readonly LineageLink[],
  note: NoteFinding,
): void {
  for (const day of new Set(links.map((link) => link.day))) {
    const ofDay = links.filter((link) => link.day === day);
    const known = ofDay.map(({ share }) => share).filter((share) => share !== null);
    const sum = Fraction.sum(known);
    const isAll = known.length === ofDay.length;
    if (isAll ? !Fraction.ONE.lessThan(sum) : sum.lessThan(Fraction.ONE)) continue;
    const total = isAll ? sum.toString() : `${sum} + ?`;
    note('shares-above-whole', [from, ...ofDay.map(({ unit }) => unit)], {
      name: units[from]!.name,
      day,
      total,
    });
  }
}

/**
 * A unit that ended cannot take over what came from it. Going away and coming back is possible, but only through a unit
 * that went on existing, so only links whose predecessor did not exist any more (or not yet) are followed.
 */
function checkCircles(
  units: readonly Unit[],
  successors: readonly (readonly LineageLink[])[],
  note: NoteFinding,
): void {
  const after = (unit: number) =>
    successors[unit]!.filter(({ day }) => !isValidOn(units[unit]!, day)).map((link) => link.unit);
  const done = new Set<number>();
  for (const start of units.keys()) {
    const path: number[] = [];
    for (const circle of circlesFrom(start, { after, done, path })) {
      const names = circle.map((unit) => units[unit]!.name);
      note('circle', circle, { names });
    }
  }
}

interface Search {
  after: (unit: number) => readonly number[];
  /** units whose ways were all followed */
  done: Set<number>;
  path: number[];
}

function* circlesFrom(unit: number, search: Search): Generator<number[]> {
  const { after, done, path } = search;
  const at = path.indexOf(unit);
  if (at >= 0) yield path.slice(at);
  if (at >= 0 || done.has(unit)) return;
  path.push(unit);
  for (const next of after(unit)) yield* circlesFrom(next, search);
  path.pop();
  done.add(unit);
}
