/**
 * A row of a survey: the answers about one criterion of one unit, counted by option, or a percentage with its sample.
 *
 * Valid answers are at most those returned, those at most the ones issued, and the options add up to the valid ones.
 * The value is the sum of weight x answers over 100 x valid answers, exactly.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Figure } from '../../model/criteria-set.ts';
import { FigureState } from '../../model/figure-rows.ts';
import type { Measure } from '../../model/measure.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { valueWord } from '../cells/cell-words.ts';
import { positionsByName } from '../cells/option-position.ts';
import { columnOfRole } from '../header/header.ts';
import type { ReadFigure } from './long-rows.ts';
import type { Reading } from './reading.ts';
import { cellOf } from './report-rows.ts';

type Survey = Extract<Measure, { kind: 'survey' }>;
type SurveyOption = NonNullable<Survey['options']>[number];

interface SurveyColumns {
  /** from 1, 0 where the file lacks them */
  issued: number;
  returned: number;
  valid: number;
  value: number;
  /** column -> folded name of its option */
  options: ReadonlyMap<number, string>;
}

export function surveyRows(reading: Reading): ReadFigure {
  const { header, store, texts } = reading;
  const columns: SurveyColumns = {
    issued: columnOfRole(header, 'issued') + 1,
    returned: columnOfRole(header, 'returned') + 1,
    valid: columnOfRole(header, 'valid') + 1,
    value: columnOfRole(header, 'value') + 1,
    options: new Map(
      header.columns.flatMap((column, at) =>
        column.is === 'option' ? [[at + 1, column.name] as const] : [],
      ),
    ),
  };
  return (record, unit, figure) => {
    const row = new SurveyRow(reading, { record, figure, columns });
    if (!row.read() || unit < 0) return;
    const target = { unit, figure: figure.position, column: row.place, texts: texts.pack(record) };
    store.storeRow(target, { sample: row.sample });
  };
}

class SurveyRow {
  sample = 0;
  readonly #reading: Reading;
  readonly #record: CsvRecord;
  readonly #figure: Figure;
  readonly #columns: SurveyColumns;

  constructor(
    reading: Reading,
    { record, figure, columns }: { record: CsvRecord; figure: Figure; columns: SurveyColumns },
  ) {
    this.#reading = reading;
    this.#record = record;
    this.#figure = figure;
    this.#columns = columns;
  }

  get place(): number {
    return this.#columns.value || this.#columns.valid || this.#firstOption;
  }

  get #firstOption(): number {
    return Math.min(...this.#columns.options.keys());
  }

  /** @returns whether the row states something; then in the reader and `sample` */
  read(): boolean {
    const { reader, issues } = this.#reading;
    const { measure, key } = this.#figure;
    const value = cellOf(this.#record, this.#columns.value, reader);
    if (measure?.kind !== 'survey')
      return reader.fault('survey_not_expected', this.place, value, { code: key });
    const errors = issues.errorCount;
    const answers = this.#answers(measure.options ?? []);
    const valid = this.#returns();
    if (issues.errorCount > errors) return false;
    if (answers.length > 0) return this.#readAnswers(measure.options ?? [], answers, valid);
    if (value === '' || valueWord(value) !== null) return reader.readCell(value, this.place, this.#figure);
    if (valid === null) return reader.fault('sample_missing', this.#columns.valid || this.place, '');
    this.sample = valid;
    return reader.readCell(value, this.#columns.value, this.#figure);
  }

  #count(column: number): number | null {
    const { reader } = this.#reading;
    const cell = cellOf(this.#record, column, reader);
    if (cell === '' || !reader.readCount(cell, column)) return null;
    if (reader.number.big === null) return reader.number.digits;
    reader.fault('out_of_range', column, cell, { least: '0', most: String(Number.MAX_SAFE_INTEGER) });
    return null;
  }

  /** Checks issued >= returned >= valid. @returns the number of valid answers, null where it is not stated */
  #returns(): number | null {
    const { issued, returned, valid } = this.#columns;
    const counts = [issued, returned, valid].map((column) => this.#count(column));
    const [sent, back, good] = counts as [number | null, number | null, number | null];
    if (back !== null && sent !== null && back > sent) this.#surveyFault(returned, back, sent);
    const most = back ?? sent;
    if (good !== null && most !== null && good > most) this.#surveyFault(valid, good, most);
    return good;
  }

  #surveyFault(column: number, found: number, expected: number): void {
    const cell = this.#record.fields[column - 1]!.trim();
    this.#reading.reader.fault('survey_counts', column, cell, { found, expected });
  }

  /** Numbers of answers by position of the option; empty where no option has a number. */
  #answers(options: readonly SurveyOption[]): number[] {
    const positions = positionsByName(options);
    const answers: number[] = [];
    for (const [column, name] of this.#columns.options) {
      const count = this.#count(column);
      const position = positions.get(name);
      if (count === null) continue;
      if (position === undefined) {
        const cell = this.#record.fields[column - 1]!.trim();
        this.#reading.reader.fault('option_unknown', column, cell, {
          options: options.map(({ label }) => label.vi),
        });
      } else answers[position] = count;
    }
    return answers;
  }

  #readAnswers(options: readonly SurveyOption[], answers: readonly number[], valid: number | null): boolean {
    const { reader } = this.#reading;
    const total = options.reduce((sum, _, position) => sum + (answers[position] ?? 0), 0);
    if (valid !== null && total !== valid) {
      this.#surveyFault(this.#columns.valid, valid, total);
      return false;
    }
    if (total === 0) return reader.fault('zero_denominator', this.#columns.valid || this.#firstOption, '0');
    const weighted = options.map(({ weight }, position) =>
      weight.multiply(Fraction.of(answers[position] ?? 0)),
    );
    this.sample = total;
    reader.setValue(Fraction.sum(weighted).divide(Fraction.of(total).multiply(HUNDRED)));
    reader.state = FigureState.reported;
    return true;
  }
}

const HUNDRED = Fraction.of(100);
