/**
 * The form that a unit fills in as a workbook (XLSX): one sheet an area, the cells of the unit typed, checked and
 * explained, a hidden sheet that says whom the form is for. A filled form imports as it is.
 */
import { type WriteSheet, writeXlsx } from 'hucre';
import type { Edition } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';
import { areaSheetName, areaTitle, FORM_BOOK_GUIDE } from '../../text/vocabulary/form-hints.ts';
import { FORM_TITLE } from '../../text/vocabulary/form-words.ts';
import { areaSheet, FORM_FONT, printTitles } from './area-sheet.ts';
import { type FormRow, formContent } from './form-content.ts';
import { IDENTITY_SHEET, identityOf, identityRows } from './form-identity.ts';
import { LIST_SHEET, OptionLists } from './option-lists.ts';

/**
 * The same arguments give the same bytes.
 * @throws as `formContent`
 */
export async function makeFormWorkbook(
  edition: Edition,
  tier: string,
  unit: Unit | null,
): Promise<Uint8Array> {
  const { titles, rows } = formContent(edition, tier, unit);
  const { period } = edition.header;
  const lists = new OptionLists();
  const areas = groupByArea(rows).map(({ name, title, rows }) => ({
    name,
    titles: [...titles, title, FORM_BOOK_GUIDE],
    rows,
  }));
  const sheets = areas.map((area) => areaSheet(area, { period, lists, asksUnit: unit === null }));
  const hidden: WriteSheet[] = [
    { name: LIST_SHEET, rows: lists.rows(), veryHidden: true },
    { name: IDENTITY_SHEET, rows: identityRows(identityOf(edition, tier, unit)), veryHidden: true },
  ];
  return writeXlsx({
    sheets: [...sheets, ...hidden],
    // a time of the clock would make every file different
    properties: { title: FORM_TITLE, modified: new Date(`${period.to}T00:00:00Z`) },
    namedRanges: areas.map(printTitles),
    defaultFont: FORM_FONT,
    workbookProtection: { lockStructure: true },
  });
}

interface AreaRows {
  name: string;
  title: string;
  rows: FormRow[];
}

/** Areas, bonus and penalty as far as the unit has figures there; names of sheets are unique. */
function groupByArea(rows: readonly FormRow[]): AreaRows[] {
  const groups = new Map<string, AreaRows>();
  const names = new Set<string>();
  for (const row of rows) {
    const { area } = row.figure.leaf;
    const group = groups.get(area.id);
    if (group) {
      group.rows.push(row);
      continue;
    }
    const plain = areaSheetName(area);
    const name = names.has(plain) ? `${plain.slice(0, 25)} (${names.size + 1})` : plain;
    names.add(name);
    groups.set(area.id, { name, title: areaTitle(area), rows: [row] });
  }
  return [...groups.values()];
}
