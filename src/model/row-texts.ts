/**
 * The texts that a row keeps beside its figure, and their packed form: one text, the fields in the order of
 * TEXT_FIELDS, joined by U+001F (which no cell may hold); separators at the end are left out.
 */

/** Texts of a row, as they stand in the cells; absent where the column is absent or the cell empty. */
export interface RowTexts {
  value?: string;
  numerator?: string;
  denominator?: string;
  note?: string;
  selfPoints?: string;
  evidence?: string;
  explanation?: string;
  reason?: string;
  appraiser?: string;
  date?: string;
  /** appraisals */
  round?: string;
  decision?: string;
  points?: string;
  /** surveys: numbers of answers sent out, returned, valid, and by option (`Hài lòng: 30; Bình thường: 5`) */
  issued?: string;
  returned?: string;
  valid?: string;
  answers?: string;
}

export const TEXT_FIELDS = [
  'value',
  'numerator',
  'denominator',
  'note',
  'selfPoints',
  'evidence',
  'explanation',
  'reason',
  'appraiser',
  'date',
  'round',
  'decision',
  'points',
  'issued',
  'returned',
  'valid',
  'answers',
] as const satisfies readonly (keyof RowTexts)[];

export const TEXT_SEPARATOR = '\u001f';

export function packTexts(texts: RowTexts): string {
  const fields = TEXT_FIELDS.map((field) => texts[field] ?? '');
  const filled = fields.findLastIndex((text) => text !== '') + 1;
  return fields.slice(0, filled).join(TEXT_SEPARATOR);
}

export function unpackTexts(packed: string): RowTexts {
  const texts: RowTexts = {};
  for (const [i, text] of packed.split(TEXT_SEPARATOR).entries()) {
    if (text !== '') texts[TEXT_FIELDS[i]!] = text;
  }
  return texts;
}
