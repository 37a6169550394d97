/** What is drawn for one criterion of one unit: the cells that state it and the points that it earns. */
import type { Fraction } from '../../exact/fraction.ts';
import type { CsvCell } from '../../text/csv.ts';

export type Answer =
  | { kind: 'ratio'; numerator: Fraction; denominator: Fraction }
  /** a number, or a word: yes, an option, a day */
  | { kind: 'value'; value: CsvCell }
  | SurveyAnswer;

export interface SurveyAnswer {
  kind: 'survey';
  issued: number;
  returned: number;
  valid: number;
  /** answers by option, in the order of the measure; null where only the percentage is stated */
  answers: readonly number[] | null;
  /** 0-100 */
  percentage: Fraction;
}

/** One row of a report: the criterion itself, or one of its alternatives or cases. */
export interface PartAnswer {
  part: string | null;
  answer: Answer;
}

export interface Drawn {
  parts: readonly PartAnswer[];
  /** exact, by the rule of the criterion */
  points: Fraction;
}
