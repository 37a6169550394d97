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

/** With the quotes that names with spaces need. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
