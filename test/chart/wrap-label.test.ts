/** Lines of a label: every word is there, every line fits, and there are no more lines than needed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { wrapLabel } from '../../src/chart/wrap-label.ts';

const FONT = { size: 13, weight: 400 } as const;
const words = fc
  .array(fc.stringMatching(/^[a-zàáảãạđêộữ]{1,9}$/), { minLength: 1, maxLength: 14 })
  .map((list) => list.join(' '));

it('keeps the words in their order and fits the width', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 80, max: 400 }), (text, width) => {
      const lines = wrapLabel(text, width, FONT);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(textWidth(line, FONT)).toBeLessThanOrEqual(width);
    }),
  );
});

it.each([
  ['Sở Tư pháp', 200, ['Sở Tư pháp']],
  ['', 200, ['']],
  // filled one after the other, the last line would be "nước" alone
  ['Cải cách tổ chức bộ máy hành chính nhà nước', 250, ['Cải cách tổ chức bộ máy', 'hành chính nhà nước']],
  ['aaaaaaaaaaaaaaaaaaaa', 80, ['aaaaaaaaaaa', 'aaaaaaaaa']],
])('%s within %i px', (text, width, lines) => {
  expect(wrapLabel(text, width, FONT)).toEqual(lines);
});
