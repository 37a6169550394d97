/** The figures of an import as plain data: each with its place, its unit and criterion, and the value as understood. */

import type { ImportContext } from '../import/import-options.ts';
import type { Figure } from '../model/criteria-set.ts';
import { FigureState } from '../model/figure-rows.ts';
import type { MeasureExplanation } from '../model/leaf-explanation.ts';
import { type RowPlace, rowPlace } from '../model/row-place.ts';
import type { RowTexts } from '../model/row-texts.ts';
import type { Submission } from '../model/submission.ts';
import { explainMeasure } from './explain-measure.ts';

interface ImportedPlace extends Omit<RowPlace, 'file'> {
  /** id */
  unit: string;
  criterion: string;
}

/** texts that stand beside a figure; the cells of the figure itself are told as it was understood */
type BesideTexts = Omit<RowTexts, keyof ImportedFigure | 'round' | 'points'>;

interface ImportedValue extends ImportedPlace, ImportedFigure, BesideTexts {
  appraisalDate?: string;
  status?: 'noneArose' | 'recognised' | 'rejected';
  round?: number;
}

/** Numbers are exact text; percentages are 0-100, days yyyy-mm-dd. */
interface ImportedFigure {
  value?: string;
  numerator?: string;
  denominator?: string;
  bool?: boolean;
  date?: string;
  option?: string;
  sample?: number;
  points?: string;
}

export interface ImportedFigures {
  values: ImportedValue[];
  notReported: ImportedPlace[];
}

/** What the rows of a file state, in the order of the file. */
export function importedFigures(submission: Submission, context: ImportContext): ImportedFigures {
  const { rows, kind } = submission;
  const figures: ImportedFigures = { values: [], notReported: [] };
  for (let row = 0; row < rows.length; row++) {
    const unit = context.registry.units[rows.unitAt(row)]!;
    const key = context.edition.figures[rows.figureAt(row)]!.key;
    const { file: _, ...at } = rowPlace(submission, row);
    const place = { ...at, unit: unit.id, criterion: key };
    const figure = context.edition.sets.get(unit.tier)?.figures[rows.figureAt(row)];
    if (rows.stateAt(row) === FigureState.notReported || !figure) {
      figures.notReported.push(place);
      continue;
    }
    const { date: appraisalDate, ...texts } = withoutFigure(rows.textsAt(row));
    figures.values.push({
      ...place,
      ...statedFigure(submission, row, figure),
      ...(kind === 'appraisals' && { round: rows.roundAt(row) }),
      ...texts,
      ...(appraisalDate !== undefined && { appraisalDate }),
    });
  }
  return figures;
}

function withoutFigure(texts: RowTexts): BesideTexts & Pick<RowTexts, 'date'> {
  const { value: _, numerator: __, denominator: ___, points: ____, round: _____, ...beside } = texts;
  return beside;
}

function statedFigure(
  submission: Submission,
  row: number,
  figure: Figure,
): ImportedFigure & Pick<ImportedValue, 'status'> {
  const { rows } = submission;
  switch (rows.stateAt(row)) {
    case FigureState.noneArose:
      return { status: 'noneArose' };
    case FigureState.recognised:
      return { status: 'recognised' };
    case FigureState.rejected:
      return { status: 'rejected' };
    case FigureState.points:
      return { points: rows.valueAt(row).toString() };
  }
  const measure = explainMeasure({ submission, rows, row }, figure);
  return measure ? measuredFigure(measure) : {};
}

function measuredFigure({ kind, value, fraction, sample }: MeasureExplanation): ImportedFigure {
  if (kind === 'boolean') return { bool: value === '1' };
  if (kind === 'date') return { date: value };
  if (kind === 'choice') return { option: value };
  if (fraction) return { value, numerator: fraction.numerator, denominator: fraction.denominator };
  return { value, ...(sample !== null && { sample }) };
}
