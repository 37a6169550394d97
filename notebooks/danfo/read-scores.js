/**
 * The CSV that `parindex score --format csv` prints -> a DataFrame: one row a unit, its areas, points and index.
 *
 * The file is made for Excel in Vietnam: marks and titles above the table, a row of headings for each tier, decimal
 * commas, sentences below. Of all this danfo takes nothing, so it is taken off here.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCSV } from 'danfojs-node';

export const UNIT = 'Đơn vị';
export const BLOCK = 'Khối';
export const INDEX = 'Chỉ số (%)';
const FIRST_COLUMN = 'Cấp;';
const DECIMAL = /^-?\d+,\d+$/;

/** @returns {Promise<{ marks: string[], scores: import('danfojs-node').DataFrame }>} */
export async function readScores(file) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\r\n');
  const start = lines.findIndex((line) => line.startsWith(FIRST_COLUMN));
  if (start < 0) throw new Error(`${file}: không thấy dòng tiêu đề "${FIRST_COLUMN}..."; chạy npm run data`);
  const [headings, ...rest] = lines.slice(start);
  const width = headings.split(';').length;
  const rows = rest.filter((line) => line !== headings && line.split(';').length === width);
  return { marks: lines.slice(0, 2), scores: await readRows([headings, ...rows]) };
}

/** danfo reads CSV from a file only. */
async function readRows(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'danfo-'));
  try {
    const file = join(folder, 'scores.csv');
    writeFileSync(file, lines.join('\n'));
    const transform = (cell) => (DECIMAL.test(cell) ? cell.replace(',', '.') : cell);
    return await readCSV(file, { header: true, delimiter: ';', dynamicTyping: true, transform });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The columns of the areas: `1. Công tác chỉ đạo ...`. */
export function areaColumns(scores) {
  return scores.columns.filter((column) => /^\d+\. /.test(column));
}
