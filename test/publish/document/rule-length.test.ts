/** The widths by which rules are drawn are those of the font that has the metrics of Times New Roman. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { ruleLength } from '../../../src/publish/document/rule-length.ts';
import { SERIF_WIDTHS } from '../../../src/publish/document/serif-widths.ts';
import type { RoleStyle } from '../../../src/publish/document/typography.ts';

const require = createRequire(import.meta.url);
const FILES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
} as const;

describe.each(['regular', 'italic', 'bold'] as const)('%s', (face) => {
  const font = openSync(require.resolve(`@expo-google-fonts/tinos/${FILES[face]}`)) as Font;
  const style: RoleStyle = {
    size: 14,
    align: 'center',
    rule: 'full',
    ...(face === 'bold' && { bold: true }),
    ...(face === 'italic' && { italic: true }),
  };

  it('has the advance width of every character of the table', () => {
    expect(font.unitsPerEm).toBe(2048);
    const wrong = SERIF_WIDTHS[face].flatMap(([width, characters]) =>
      [...characters].filter((one) => font.glyphForCodePoint(one.codePointAt(0)!).advanceWidth !== width),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN', 'Về việc công bố kết quả'])(
    'measures "%s" as the font draws it, to within 2 %',
    (text) => {
      const drawn = ((font.layout(text).advanceWidth / 2048) * 14 * 25.4) / 72;
      expect(ruleLength(text, style, 300) / drawn).toBeGreaterThan(0.98);
      expect(ruleLength(text, style, 300) / drawn).toBeLessThan(1.02);
    },
  );
});

it('breaks the text as it is printed: the longest line counts, a word wider than the column fills it', () => {
  const style: RoleStyle = { size: 10, align: 'center', rule: 'full' };
  const word = ruleLength('mmmm', style, 100);
  expect(ruleLength('mmmm mmmm', style, word + 0.1)).toBe(word);
  expect(ruleLength('mm mmmm', style, word + 0.1)).toBe(word);
  expect(ruleLength('mmmm', style, 3)).toBe(3);
  expect(ruleLength('', style, 100)).toBe(0);
});
