/** fontkit has no types of its own: what the tests use of it. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): { advanceWidth: number };
    layout(text: string): { advanceWidth: number };
  }
  export function openSync(file: string): Font;
}
