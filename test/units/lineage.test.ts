/** Units through time: worked cases, and laws over random histories. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fraction } from '../../src/exact/fraction.ts';
import { isoDay } from '../../src/model/day.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createLineage, type Lineage } from '../../src/units/lineage.ts';
import { parseRegistry } from '../../src/units/parse-registry.ts';
import { isValidOn } from '../../src/units/registry.ts';

const HEADER = 'id;name;tier;valid_from;valid_to;merged_into;formed_from;jurisdiction';
const YEAR_ENDS = { from: '2024-12-31', to: '2025-12-31' };

/** The origins of a unit between two year ends, with ids for positions and texts for shares. */
function originsIn(rows: readonly string[], id: string, period = YEAR_ENDS) {
  const units = parseRegistry([HEADER, ...rows].join('\n'), 'units.csv');
  const { continuity, parts, complete, steps } = createLineage(units).origins(
    units.findIndex((unit) => unit.id === id),
    period,
  );
  const idOf = (unit: number | null) => (unit === null ? null : units[unit]!.id);
  return {
    continuity,
    complete,
    parts: Object.fromEntries(parts.map(({ unit, share }) => [idOf(unit), share?.toString() ?? '?'])),
    steps: steps.map(({ kind, unit, other, day }) => [kind, idOf(unit), idOf(other), day]),
  };
}

const A = 'a;Xã A;t;;2025-06-30;;;';
const B = 'b;Xã B;t;;2025-06-30;;;';

describe('origins', () => {
  it('of a unit that nothing happened to is itself', () => {
    expect(originsIn(['u;Xã U;t;;;;;'], 'u')).toEqual({
      continuity: 'unchanged',
      complete: true,
      parts: { u: '1' },
      steps: [],
    });
  });

  it('of a unit under a new id with the same name, whatever the place of the tone mark', () => {
    const found = originsIn(['a;Xã Hoà;t;;2025-06-30;;;', 'u;Xã Hòa;t;2025-07-01;;;a;'], 'u');
    expect(found).toMatchObject({ continuity: 'unchanged', complete: true, parts: { a: '1' } });
  });

  it('of a renamed unit', () => {
    expect(originsIn([A, 'u;Xã U;t;2025-07-01;;;a;'], 'u')).toEqual({
      continuity: 'renamed',
      complete: true,
      parts: { a: '1' },
      steps: [['formedFrom', 'u', 'a', '2025-07-01']],
    });
  });

  it('of a unit formed from several whole ones', () => {
    const found = originsIn([A, B, 'u;Xã U;t;2025-07-01;;;a|b;'], 'u');
    expect(found).toMatchObject({ continuity: 'merged', complete: true, parts: { a: '1', b: '1' } });
  });

  it('of a unit that took another one in while it existed, told by the one that ended', () => {
    const found = originsIn(['u;Sở U;t;;;;;', 'a;Sở A;t;;2025-02-28;u;;'], 'u');
    expect(found).toEqual({
      continuity: 'merged',
      complete: true,
      parts: { u: '1', a: '1' },
      steps: [['tookIn', 'u', 'a', '2025-03-01']],
    });
  });

  it('of a unit that lost a part', () => {
    const rows = ['u;Xã U;t;;;;;', 'v;Xã V;t;2025-07-01;;;u:0,4;'];
    expect(originsIn(rows, 'u')).toMatchObject({
      continuity: 'partial',
      complete: true,
      parts: { u: '0.6' },
    });
    expect(originsIn(rows, 'v')).toMatchObject({
      continuity: 'partial',
      complete: true,
      parts: { u: '0.4' },
    });
    expect(originsIn(rows, 'u').steps).toEqual([['lost', 'u', 'v', '2025-07-01']]);
  });

  it('of a unit that gained a part whose share is not known', () => {
    const rows = ['u;Xã U;t;;;;b:?@2025-07-01;', 'b;Xã B;t;;;;;'];
    expect(originsIn(rows, 'u')).toMatchObject({
      continuity: 'partial',
      complete: false,
      parts: { u: '1', b: '?' },
    });
    expect(originsIn(rows, 'b')).toMatchObject({ continuity: 'partial', complete: false, parts: { b: '?' } });
  });

  it('of what was divided and put together again is the whole', () => {
    const rows = [
      A,
      'p;Xã P;t;2025-07-01;2025-09-30;;a:0,4;',
      'q;Xã Q;t;2025-07-01;2025-09-30;;a:0,6;',
      'u;Xã U;t;2025-10-01;;;p|q;',
    ];
    expect(originsIn(rows, 'u')).toMatchObject({ continuity: 'renamed', complete: true, parts: { a: '1' } });
  });

  it('of a part of a mixture is not known', () => {
    const rows = [A, B, 'm;Xã M;t;2025-07-01;2025-09-30;;a|b;', 'u;Xã U;t;2025-10-01;;;m:0,5;'];
    expect(originsIn(rows, 'u')).toMatchObject({
      continuity: 'partial',
      complete: false,
      parts: { a: '?', b: '?' },
    });
  });

  it('of a part of what came from one unit multiplies', () => {
    const rows = [A, 'm;Xã M;t;2025-07-01;2025-09-30;;a:0,5;', 'u;Xã U;t;2025-10-01;;;m:0,5;'];
    expect(originsIn(rows, 'u').parts).toEqual({ a: '0.25' });
  });

  it('counts what a predecessor had lost before its end', () => {
    const rows = [A, 'v;Xã V;t;2025-03-01;;;a:0,1;', 'u;Xã U;t;2025-07-01;;;a;'];
    expect(originsIn(rows, 'u')).toMatchObject({
      continuity: 'partial',
      complete: true,
      parts: { a: '0.9' },
    });
  });

  it('does not know what was lost of a unit after it had gained', () => {
    const rows = ['u;Xã U;t;;;;b@2025-03-01;', 'b;Xã B;t;;2025-02-28;;;', 'v;Xã V;t;2025-07-01;;;u:0,1;'];
    expect(originsIn(rows, 'u')).toMatchObject({ complete: false, parts: { u: '?', b: '?' } });
  });

  it('gives the rest of a divided unit to the one that it merged into', () => {
    const rows = ['a;Sở A;t;;2025-02-28;u;;', 'u;Sở U;t;;;;;', 'v;Sở V;t;;;;a:0,25@2025-03-01;'];
    expect(originsIn(rows, 'u').parts).toEqual({ a: '0.75', u: '1' });
  });

  it('names predecessors of another jurisdiction like others', () => {
    const rows = [A, 'b;Xã B;t;;2025-06-30;;;tinh-cu', 'u;Xã U;t;2025-07-01;;;a|b;'];
    expect(originsIn(rows, 'u')).toMatchObject({ continuity: 'merged', parts: { a: '1', b: '1' } });
  });

  it('says that nothing was before, or that the unit is no more', () => {
    expect(originsIn(['u;Xã U;t;2025-07-01;;;;'], 'u')).toEqual({
      continuity: 'noPredecessor',
      complete: false,
      parts: {},
      steps: [['began', 'u', null, '2025-07-01']],
    });
    expect(originsIn([A], 'a').continuity).toBe('absent');
  });

  it('ends where units name each other in a circle', () => {
    const rows = ['a;A;t;2025-03-01;2025-06-30;;b;', 'b;B;t;2025-07-01;;;a;'];
    expect(originsIn(rows, 'b')).toMatchObject({ continuity: 'noPredecessor', complete: false });
  });
});

/** One thing that happens to units that exist, chosen by numbers that are taken modulo what there is. */
const eventArbitrary = fc.record({
  kind: fc.constantFrom('merge', 'split', 'takeIn', 'lose', 'rename'),
  first: fc.nat(20),
  second: fc.nat(20),
  tenths: fc.integer({ min: 1, max: 9 }),
});
type Event = typeof eventArbitrary extends fc.Arbitrary<infer T> ? T : never;

const START = 20_000;
const dayOf = (step: number): string => isoDay(START + step * 10);

/** A registry in which the events happened one after the other, ten days apart. */
function happened(count: number, events: readonly Event[]): Unit[] {
  const units: Unit[] = [];
  const add = (more: Partial<Unit>): string => {
    const id = `u${units.length}`;
    units.push({ id, name: id, tier: 't', aliases: [], attributes: {}, dates: {}, ...more });
    return id;
  };
  for (let i = 0; i < count; i++) add({});
  for (const [step, { kind, first, second, tenths }] of events.entries()) {
    const day = dayOf(step + 1);
    const last = isoDay(START + (step + 1) * 10 - 1);
    const living = units.filter(({ validTo }) => validTo === undefined);
    const a = living[first % living.length]!;
    const b = living[second % living.length]!;
    const end = (unit: Unit) => {
      unit.validTo = last;
    };
    const share = Fraction.of(tenths, 10);
    const rest = Fraction.ONE.subtract(share);
    if (kind === 'rename') {
      end(a);
      add({ validFrom: day, formedFrom: [{ unit: a.id, share: Fraction.ONE }] });
    } else if (kind === 'split') {
      end(a);
      add({ validFrom: day, formedFrom: [{ unit: a.id, share }] });
      add({ validFrom: day, formedFrom: [{ unit: a.id, share: rest }] });
    } else if (kind === 'lose') {
      add({ validFrom: day, formedFrom: [{ unit: a.id, share }] });
    } else if (a !== b && kind === 'merge') {
      end(a);
      end(b);
      const formedFrom = [a, b].map(({ id }) => ({ unit: id, share: Fraction.ONE }));
      add({ validFrom: day, formedFrom });
    } else if (a !== b) {
      end(b);
      a.formedFrom = [...(a.formedFrom ?? []), { unit: b.id, share: Fraction.ONE, day }];
    }
  }
  return units;
}

interface History {
  units: Unit[];
  lineage: Lineage;
  from: string;
  to: string;
  earlier: number[];
  later: number[];
}

const historyArbitrary: fc.Arbitrary<History> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.array(eventArbitrary, { maxLength: 12 }), fc.nat(12))
  .map(([count, events, start]) => {
    const units = happened(count, events);
    const [from, to] = [dayOf(Math.min(start, events.length)), dayOf(events.length + 1)];
    const on = (day: string) => [...units.keys()].filter((unit) => isValidOn(units[unit]!, day));
    return { units, lineage: createLineage(units), from, to, earlier: on(from), later: on(to) };
  });

describe('laws of lineage', () => {
  it('every earlier unit is wholly somewhere: the shares that are known add to at most 1, all known to 1', () => {
    fc.assert(
      fc.property(historyArbitrary, ({ lineage, earlier, later, from, to }) => {
        const parts = later.flatMap((unit) => lineage.origins(unit, { from, to }).parts);
        for (const unit of earlier) {
          const shares = parts.filter((part) => part.unit === unit).map(({ share }) => share);
          const known = shares.filter((share) => share !== null);
          const sum = Fraction.sum(known);
          expect(shares.length).toBeGreaterThan(0);
          if (known.length === shares.length) expect(sum.toString()).toBe('1');
          else expect(sum.lessThan(Fraction.ONE)).toBe(true);
        }
      }),
    );
  });

  it('origins and outcomes tell of the same pairs, and no share contradicts the other', () => {
    fc.assert(
      fc.property(historyArbitrary, ({ lineage, earlier, later, from, to }) => {
        const back = later.flatMap((unit) =>
          lineage.origins(unit, { from, to }).parts.map((part) => `${part.unit}>${unit}`),
        );
        const forth = earlier.flatMap((unit) =>
          lineage.outcomes(unit, { from, to }).parts.map((part) => `${unit}>${part.unit}`),
        );
        expect(forth.toSorted()).toEqual(back.toSorted());
        for (const unit of earlier) {
          for (const { unit: other, share } of lineage.outcomes(unit, { from, to }).parts) {
            const seen = lineage.origins(other, { from, to }).parts.find((part) => part.unit === unit)!.share;
            if (share !== null && seen !== null) expect(share.toString()).toBe(seen.toString());
          }
        }
      }),
    );
  });

  it('over a time in which nothing happened everything is unchanged', () => {
    fc.assert(
      fc.property(historyArbitrary, ({ lineage, later, to }) => {
        for (const unit of later) {
          const origins = lineage.origins(unit, { from: isoDay(30_000), to: isoDay(30_001) });
          expect(origins).toEqual({
            continuity: 'unchanged',
            parts: [{ unit, share: Fraction.ONE }],
            complete: true,
            steps: [],
          });
          expect(lineage.origins(unit, { from: to, to: isoDay(30_000) }).continuity).toBe('unchanged');
        }
      }),
    );
  });

  it('what is called merged, renamed or unchanged is complete and made of whole units only', () => {
    fc.assert(
      fc.property(historyArbitrary, ({ units, lineage, later, from, to }) => {
        for (const unit of later) {
          const { continuity, parts, complete, steps } = lineage.origins(unit, { from, to });
          const isWhole = parts.every(({ share }) => share?.equals(Fraction.ONE));
          expect(['unchanged', 'renamed', 'merged'].includes(continuity)).toBe(complete && isWhole);
          expect(parts.every((part) => isValidOn(units[part.unit]!, from))).toBe(true);
          expect(steps.every(({ day }) => day > from && day <= to)).toBe(true);
        }
      }),
    );
  });

  it("ancestors and descendants are each other's inverse", () => {
    fc.assert(
      fc.property(historyArbitrary, ({ units, lineage }) => {
        for (const unit of units.keys()) {
          for (const ancestor of lineage.ancestors(unit)) {
            expect(lineage.descendants(ancestor)).toContain(unit);
          }
        }
      }),
    );
  });
});
