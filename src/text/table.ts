/** Tables for a terminal: columns as wide as what stands in them, numbers to the right. */

export interface TableColumn {
  heading: string;
  align: 'left' | 'right';
}

/** widest line of a page; only tables may be wider */
export const PAGE_WIDTH = 100;
/** what stands in a cell that has no value */
export const NO_VALUE = '–';
const GAP = '  ';
/** Latin letters with all marks of Vietnamese in form NFC, digits, signs: one place each */
const PLAIN = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;
/** marks that take no room of their own: text in form NFD, variation selectors */
const WITHOUT_WIDTH = /\p{Mark}/gu;
/** characters of East Asian scripts and symbols that take two places */
const DOUBLE_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Places that a text takes on a terminal. Vietnamese letters in form NFC take one each. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const shown = text.normalize('NFC').replace(WITHOUT_WIDTH, '');
  return [...shown].length + (shown.match(DOUBLE_WIDTH)?.length ?? 0);
}

/** @returns lines, the headings first, without spaces at their ends */
export function layoutTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map(({ heading }) => heading), ...rows].map((cells) =>
    cells.map((cell) => cell.normalize('NFC')),
  );
  const widths = columns.map((_, at) => Math.max(...all.map((cells) => displayWidth(cells[at] ?? ''))));
  return all.map((cells) =>
    columns
      .map(({ align }, at) => pad(cells[at] ?? '', widths[at]!, align))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(cell: string, width: number, align: TableColumn['align']): string {
  const space = ' '.repeat(width - displayWidth(cell));
  return align === 'left' ? cell + space : space + cell;
}

/** Breaks a sentence into lines of at most `width` places at spaces; lines after the first begin with `indent`. */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(last === undefined ? word : indent + word);
    }
  }
  return lines;
}
