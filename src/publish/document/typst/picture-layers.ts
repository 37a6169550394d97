/**
 * A picture as layers of one font each. The compiler writes the fonts of a picture in an order of chance, so that a
 * picture with two of them would be other bytes each time; one on top of the other, two pictures look the same.
 */

const QUOTED = '(?:"[^"]*"|[^">])*';
const TEXT = new RegExp(`<text\\b(${QUOTED})>`, 'g');
/** everything that leaves a mark */
const DRAWN = new RegExp(`<(text|path|rect|line|circle|ellipse|polygon|polyline|image)\\b(${QUOTED})>`, 'g');
const DISPLAY = /\sdisplay="[^"]*"/;
const BOLD = /\bfont-weight="(?:bold|[6-9]00)"/;

/**
 * @param svg as the charts are rendered: the weight stands on each text itself
 * @returns the picture without its bold texts, then its bold texts alone; the picture itself where it has none
 */
export function pictureLayers(svg: string): string[] {
  const hide = (name: string, rest: string) => `<${name} display="none"${rest.replace(DISPLAY, '')}>`;
  const plain = svg.replace(TEXT, (tag, rest: string) => (BOLD.test(rest) ? hide('text', rest) : tag));
  if (plain === svg) return [svg];
  const bold = svg.replace(DRAWN, (tag, name: string, rest: string) =>
    name === 'text' && BOLD.test(rest) ? tag : hide(name, rest),
  );
  return [plain, bold];
}
