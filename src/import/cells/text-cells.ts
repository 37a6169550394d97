/**
 * The texts of a row that are kept beside its figure: the cells as written, notes, evidence, reasons.
 *
 * Texts stay verbatim (in form NFC); what a spreadsheet would run as a formula is flagged. Declared points are looked
 * at here only for what can be said without the result: whether they can be read and whether evidence stands beside.
 */
import { TEXT_FIELDS, TEXT_SEPARATOR } from '../../model/row-texts.ts';
import { COMBINING } from '../bytes/characters.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { columnOfRole, type Header } from '../header/header.ts';
import { isFormulaLike, markFault, valueWord } from './cell-words.ts';
import { compareToWhole, readNumber } from './read-number.ts';
import type { ValueReader } from './value-reader.ts';

const SEPARATORS = TEXT_FIELDS.map((_, count) => TEXT_SEPARATOR.repeat(count));
const SELF_POINTS = TEXT_FIELDS.indexOf('selfPoints');
const ANSWERS = TEXT_FIELDS.indexOf('answers');
/** fields of free text; the others hold figures and decisions, which their readers check */
const FREE_TEXT = new Set(
  (['note', 'evidence', 'explanation', 'reason', 'appraiser', 'date'] as const).map((field) =>
    TEXT_FIELDS.indexOf(field),
  ),
);

export class TextCells {
  readonly #columns: readonly number[];
  /** columns, from 0, of the options of a survey, with their headings */
  readonly #options: readonly { at: number; heading: string }[];
  readonly #evidence: number;
  readonly #reader: ValueReader;

  constructor(header: Header, reader: ValueReader) {
    this.#columns = TEXT_FIELDS.map((field) => (field === 'answers' ? -1 : columnOfRole(header, field)));
    this.#options = header.columns.flatMap(({ is }, at) =>
      is === 'option' ? [{ at, heading: header.cells[at]!.trim() }] : [],
    );
    this.#evidence = columnOfRole(header, 'evidence');
    this.#reader = reader;
  }

  /** The texts of a row of the long shape, packed as `FigureRows` keeps them. */
  pack(record: CsvRecord): string {
    let packed = '';
    let pending = 0;
    for (let field = 0; field < this.#columns.length; field++) {
      const at = this.#columns[field]!;
      const text = field === ANSWERS ? this.#answers(record) : this.#textAt(record, field, at);
      if (text !== '') {
        packed += SEPARATORS[pending]! + text;
        pending = 0;
      }
      pending++;
    }
    return packed;
  }

  #answers({ fields, count }: CsvRecord): string {
    if (this.#options.length === 0) return '';
    const given = this.#options.filter(({ at }) => at < count && fields[at]!.trim() !== '');
    return given.map(({ at, heading }) => `${heading}: ${fields[at]!.trim()}`).join('; ');
  }

  #textAt({ fields, count }: CsvRecord, field: number, at: number): string {
    if (at < 0 || at >= count) return '';
    const cell = fields[at]!;
    if (cell === '' || cell.trim() === '') return '';
    if (field === SELF_POINTS) return this.#selfPoints(cell, at, fields[this.#evidence]);
    if (!FREE_TEXT.has(field)) return cell;
    if (isFormulaLike(cell)) {
      this.#reader.issues.warn('formula_like_text', this.#reader.line, at + 1, { cell });
    }
    return this.#reader.isSuspect && COMBINING.test(cell) ? cell.normalize('NFC') : cell;
  }

  #selfPoints(cell: string, at: number, evidence: string | undefined): string {
    const { number, options, issues, line } = this.#reader;
    const text = cell.trim();
    if (!readNumber(text, options.numberLocale, number) || number.hasPercentSign) {
      const isNone = valueWord(text) !== null || markFault(text) === 'value_ambiguous';
      if (!isNone) issues.warn('self_points_unreadable', line, at + 1, { cell });
      return cell;
    }
    const isClaimed = compareToWhole(number, 0) > 0;
    if (isClaimed && evidence !== undefined && evidence.trim() === '') {
      issues.warn('evidence_missing', line, this.#evidence + 1, { params: { points: text } });
    }
    return cell;
  }
}
