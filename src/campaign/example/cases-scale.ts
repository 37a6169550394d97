/** Counts told apart by weighted cases: the heavy cases are filled first, the rest are light ones. */
import { Fraction } from '../../exact/fraction.ts';
import type { Encoder, SimpleRule } from '../../model/criteria-set.ts';
import { type Candidate, type FigureScale, floorOf, neighbours, statedValue } from './figure-scale.ts';

type Cases = Extract<Encoder, { kind: 'cases' }>['cases'];

export function casesScale(rule: SimpleRule, cases: Cases): FigureScale {
  const unit = cases.map(({ weight }) => weight).reduce(Fraction.min);
  const high = rule.points.reduce((last, { to }) => (to ? Fraction.max(last, to) : last), unit);
  const most = floorOf(high.divide(unit));
  return {
    low: Fraction.ZERO,
    high,
    near: (x) => neighbours(x.divide(unit), most).map((n) => fill(cases, unit.multiply(Fraction.of(n)))),
  };
}

function fill(cases: Cases, total: Fraction): Candidate {
  const counts = new Map<string, number>();
  let rest = total;
  for (const { id, weight } of [...cases].sort((a, b) => b.weight.compare(a.weight))) {
    const count = floorOf(rest.divide(weight));
    counts.set(id, count);
    rest = rest.subtract(weight.multiply(Fraction.of(count)));
  }
  return { x: total.subtract(rest), parts: cases.map(({ id }) => statedValue(counts.get(id)!, id)) };
}
