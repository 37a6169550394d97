/** How formulas and names of a workbook write columns and sheets. */

/**
 * Letters of a column.
 * @param number from 1
 * @example columnName(28) // 'AB'
 */
export function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Number, from 1, of a column of letters; 0 without letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** With the quotes that names with spaces need. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
