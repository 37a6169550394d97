/** The sum of the points that a unit declared for itself: of its own numbers, not of what they are worth. */
import { parsePrinted } from '../../campaign/parse-printed.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { NumberLocale } from '../../import/cells/read-number.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import { ownPoints } from '../../text/pages/unit-words.ts';

/**
 * Penalty points count upward from 0, with or without the minus that they have in the sum.
 * @returns exact text; '' where nothing was declared, null where a declaration is no number
 */
export function declaredSum(leaves: readonly LeafExplanation[], locale: NumberLocale): string | null {
  const values: Fraction[] = [];
  for (const explanation of leaves) {
    const text = ownPoints(explanation);
    if (text === '') continue;
    const printed = parsePrinted(text, locale);
    if (printed === null) return null;
    const isPenalty = explanation.leaf.area.section === 'penalty';
    values.push(isPenalty ? printed.value.magnitude() : printed.value);
  }
  return values.length === 0 ? '' : Fraction.sum(values).toString();
}
