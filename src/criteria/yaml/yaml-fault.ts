/** What is wrong with a text that is not the YAML of criteria files: a code for its sentence, and the place. */

/** `found` null: what stands at the offset. */
export class YamlFault extends Error {
  readonly code: string;
  readonly offset: number;
  readonly found: string | null;

  constructor(code: string, offset: number, found: string | null = null) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.found = found;
  }
}

/** Controls, invisible marks, halves of characters, and the mark that stands for bytes which are not UTF-8. */
const UNPRINTABLE = /[^\P{C}\t\n\r]|[\u2028\u2029\ufffd]/u;

/** A key and its value without a space between, in the last two lines: the parser goes on to the next key. */
const UNSPACED = /^[ -]*[\w-]+:[^\s:].*(?:\n.*)?(?![\s\S])/m;

/** @throws YamlFault `yaml-character` at the first character that nobody can see in an editor */
export function refuseUnprintable(text: string): void {
  const found = UNPRINTABLE.exec(text);
  if (found) throw new YamlFault('yaml-character', found.index, codePoint(found[0]));
}

/** @example codePoint('đ') // 'U+0111' */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The parser words its reasons for programmers: the characters around the place tell more.
 *
 * @param reason of the parser (js-yaml)
 * @param offset at which it gave up
 */
export function syntaxFault(reason: string, text: string, offset: number): YamlFault {
  const [before, rest] = [text.slice(0, offset), text.slice(offset)];
  const at = (code: string, place = offset): YamlFault => new YamlFault(code, place);
  if (reason.startsWith('tab characters') || /\t *$/.test(before)) return at('yaml-tab');
  if (reason.startsWith('unexpected end of the stream')) return at('yaml-unclosed');
  const sign = /[*&|>][-+\d]* *$/.exec(before);
  if (sign) return at('yaml-sign', sign.index);
  if (/^[}\]]/.test(rest)) return at('yaml-bracket');
  if (reason.includes('comma')) return at('yaml-comma');
  const unspaced = UNSPACED.exec(before);
  const atNextKey = rest.startsWith(':') || reason.includes('multiline key');
  if (unspaced && atNextKey) return at('yaml-space', unspaced.index);
  if (!reason.includes('indentation')) return at('yaml-syntax');
  if (/^[@`%&*!|>]/.test(rest)) return at('yaml-sign');
  if (/["'] *$/.test(before)) return at('yaml-quote');
  return at(rest.startsWith(':') ? 'yaml-colon' : 'yaml-indent');
}
