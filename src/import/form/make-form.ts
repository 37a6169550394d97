/**
 * The form (biểu) that a unit fills in, as a CSV for Excel: one row a figure, in the columns that the importer reads.
 * A filled form imports as it is.
 */
import type { Edition } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';
import { writeCsv } from '../../text/csv.ts';
import { FORM_COLUMN_NAMES, FORM_COLUMNS, FORM_GUIDE } from '../../text/vocabulary/form-words.ts';
import { formContent } from './form-content.ts';

/** @throws as `formContent` */
export function makeForm(edition: Edition, tier: string, unit: Unit | null): string {
  const { titles, rows } = formContent(edition, tier, unit);
  return writeCsv([
    // titles above the header: the importer passes over them
    ...[...titles, FORM_GUIDE].map((title) => [title]),
    FORM_COLUMNS,
    ...rows.map(({ cells }) => FORM_COLUMN_NAMES.map((column) => cells[column] ?? '')),
  ]);
}
