/** Whether a figure meets the target (chỉ tiêu) of its leaf, and how far it lies below; in the unit of the measure. */
import { decimal } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Leaf } from '../model/criteria-set.ts';
import type { TargetExplanation } from '../model/leaf-explanation.ts';
import { meetsTarget, targetValue } from '../model/target.ts';
import { targetQuote } from '../model/target-quote.ts';

/**
 * @param value the figure on the scale of the target (percent 0-100), null where nothing comparable was reported
 * @returns null for a leaf without a target
 */
export function compareWithTarget(leaf: Leaf, value: Fraction | null): TargetExplanation | null {
  const { target } = leaf;
  if (!target) return null;
  const met = value && meetsTarget(target, value);
  return {
    kind: 'atLeast' in target ? 'atLeast' : 'moreThan',
    at: targetValue(target).toString(),
    words: targetQuote(leaf.sources),
    value: value?.toString() ?? null,
    met,
    gap: value && met === false ? targetValue(target).subtract(value).toString() : null,
  };
}

/** Order of figures by how far they lie below a target, the farthest first. */
export function byGap(a: Pick<TargetExplanation, 'gap'>, b: Pick<TargetExplanation, 'gap'>): number {
  return decimal(b.gap ?? '0').compare(decimal(a.gap ?? '0'));
}
