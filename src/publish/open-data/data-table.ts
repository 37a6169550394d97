/** A table of the open data: columns with types and the rows made by them, as Table Schema of Data Package v1 has them. */
import type { CsvCell } from '../../text/csv.ts';
import type { DataFieldName, DataTableName } from '../../text/publish/open-data-words.ts';

export interface FieldConstraints {
  required?: boolean;
  unique?: boolean;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  enum?: readonly string[];
}

interface DataField {
  name: DataFieldName;
  type: 'string' | 'integer' | 'number' | 'boolean';
  constraints?: FieldConstraints;
}

export interface DataTable {
  name: DataTableName;
  primaryKey: readonly DataFieldName[];
  foreignKeys: readonly { fields: readonly DataFieldName[]; resource: DataTableName }[];
  fields: readonly DataField[];
  /** as they are written; null is a missing value */
  rows: readonly (readonly CsvCell[])[];
}

/** A field with the function that takes its value from what a row is made of. Numbers are decimal text. */
export interface DataColumn<Row> extends DataField {
  of(row: Row): string | number | boolean | null;
}

/** @param table.items what the rows are made of, one each */
export function dataTable<Row>({
  columns,
  items,
  ...head
}: Omit<DataTable, 'fields' | 'rows'> & {
  columns: readonly DataColumn<Row>[];
  items: readonly Row[];
}): DataTable {
  return {
    ...head,
    fields: columns.map(({ of: _, ...field }) => field),
    rows: items.map((item) => columns.map((column) => cellOf(column.of(item), column.type))),
  };
}

/** Numbers stand as they are: only text may be taken for a formula. */
function cellOf(value: string | number | boolean | null, type: DataField['type']): CsvCell {
  if (value === null) return null;
  return type === 'string' ? String(value) : { printed: String(value) };
}
