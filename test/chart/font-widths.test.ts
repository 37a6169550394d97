/** The width table is the font's; what is measured by it is what the font draws, to within the kerning. */
import { describe, expect, it } from 'vitest';
import { FONT_WIDTHS } from '../../src/chart/font-widths.ts';
import { textWidth } from '../../src/chart/text-width.ts';
import { readHungYen } from '../analyse/campaign-of.ts';
import { FONTS, realWidth } from './drawn-texts.ts';

const VIETNAMESE =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';

describe.each([400, 700] as const)('weight %i', (weight) => {
  const font = FONTS[weight];
  const style = { size: 2048, weight };

  it('has the advance width of every character of the table', () => {
    expect(font.unitsPerEm).toBe(2048);
    const table = FONT_WIDTHS[weight].flatMap(([width, characters]) =>
      [...characters].map((one) => [one, width] as const),
    );
    const wrong = table.filter(
      ([one, width]) =>
        !font.hasGlyphForCodePoint(one.codePointAt(0)!) ||
        font.glyphForCodePoint(one.codePointAt(0)!).advanceWidth !== width,
    );
    expect(wrong).toEqual([]);
    expect(new Set(table.map(([one]) => one)).size).toBe(table.length);
  });

  it('knows every letter of Vietnamese, in both forms of Unicode', () => {
    for (const letter of VIETNAMESE + VIETNAMESE.toUpperCase()) {
      const width = font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth;
      expect(textWidth(letter, style), letter).toBe(width);
      expect(textWidth(letter.normalize('NFD'), style), letter).toBe(width);
    }
  });

  it('measures the names of all units at least as wide as the font draws them, at most 3 % wider', () => {
    for (const { name } of readHungYen().registry.units) {
      const real = realWidth(name, style);
      expect(textWidth(name, style) / real, name).toBeGreaterThan(0.999);
      expect(textWidth(name, style) / real, name).toBeLessThan(1.03);
    }
  });

  it('takes a character that it does not know for a wide one', () => {
    expect(textWidth('漢', style)).toBeGreaterThan(2048);
    expect(textWidth('😀', style)).toBeGreaterThan(2048);
  });
});
