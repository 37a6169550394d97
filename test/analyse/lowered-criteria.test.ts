/** What appraisal took away by criterion adds up to what it took away by unit. */
import { describe, expect, it } from 'vitest';
import { reportGaps } from '../../src/analyse/gaps.ts';
import { loweredCriteria } from '../../src/analyse/lowered-criteria.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { exampleResults } from '../example-results.ts';

const { blocks } = reportGaps(exampleResults(), { tier: null, block: null });
const sum = (texts: readonly string[]) => Fraction.sum(texts.map((text) => decimal(text))).toString();

describe.each(blocks.map((block) => [block.id, block] as const))('%s', (_, block) => {
  const criteria = loweredCriteria(block);
  const over = block.units.flatMap(({ leaves }) => leaves.filter(({ gap }) => decimal(gap).sign > 0));

  it('has every over-claim once', () => {
    expect(sum(criteria.map(({ lowered }) => lowered))).toBe(sum(over.map(({ gap }) => gap)));
    expect(criteria.reduce((count, { units }) => count + units, 0)).toBe(over.length);
    expect(new Set(criteria.map(({ code }) => code)).size).toBe(criteria.length);
  });

  it('has the greatest sum first', () => {
    const sums = criteria.map(({ lowered }) => decimal(lowered));
    expect(sums).toEqual(sums.toSorted((a, b) => b.compare(a)));
  });
});
