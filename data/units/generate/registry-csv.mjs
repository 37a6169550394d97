/** The text of a registry: lines of explanation, header row, one unit a row; a byte order mark, semicolons, CRLF. */

/** @param rows objects by column; a list is joined with `|`, a missing cell is blank */
export function registryCsv({ explanation, columns, rows }) {
  const lines = rows.map((row) => columns.map((column) => cellText(row[column])).join(';'));
  return `\uFEFF${[...explanation.map((line) => `# ${line}`), columns.join(';'), ...lines].join('\r\n')}\r\n`;
}

function cellText(cell = '') {
  const text = Array.isArray(cell) ? cell.join('|') : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
