/** A position of a lever as plain data: which figures change, from what to what, in the words of the criterion. */
import { decimal, formatFixed } from '../../exact/decimal.ts';
import { Fraction, placePoint } from '../../exact/fraction.ts';
import type { Column } from '../../model/criteria-set.ts';
import type { FigureExplanation, MeasureExplanation, NextStep } from '../../model/leaf-explanation.ts';
import type { ChangeResult, FigureChange, Move, UnitStanding } from '../../model/priorities-report.ts';
import { reachWords } from '../../text/explain/next-step-words.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { explainFigure } from '../explain-figure.ts';
import { explainMeasure } from '../explain-measure.ts';
import type { UnitPlace } from '../unit-place.ts';
import { type Lever, scoreOf } from './lever.ts';
import { type Outcome, type SupposedFigure, supposedSubmission, type Trial } from './trial.ts';

export function describeChange(trial: Trial, lever: Lever, position: number): FigureChange {
  const { leaf } = lever;
  const { code, label } = leaf;
  const points = lever.pointsAt(position);
  const before = scoreOf(leaf, trial.pointsOf(leaf, []));
  return {
    code,
    label,
    moves: lever.at(position).map((figure) => describeMove(trial.place, lever, figure)),
    points: points.toString(),
    pointsGain: scoreOf(leaf, points).subtract(before).toString(),
    relative: lever.distance(position).toString(),
  };
}

/** @param before how the unit stands without the change */
export function describeResult(trial: Trial, before: Outcome, after: Outcome): ChangeResult {
  const { decimals } = trial.place.tier.set.index;
  const gain = (after.index ?? Fraction.ZERO).subtract(before.index ?? Fraction.ZERO);
  return {
    after: describeStanding(trial, after),
    gain: gain.toString(),
    gainRounded: formatFixed(gain, decimals),
  };
}

export function describeStanding({ place }: Trial, { index, indexUnits, ranked }: Outcome): UnitStanding {
  const grade = ranked?.grade ?? null;
  return {
    index: indexUnits === null ? null : placePoint(indexUnits, place.tier.set.index.decimals),
    exact: index?.toString() ?? null,
    rank: ranked?.rank ?? null,
    tied: ranked?.tied ?? false,
    grade: grade && { id: grade.id, label: grade.label },
  };
}

function describeMove(place: UnitPlace, { leaf, ladders }: Lever, supposed: SupposedFigure): Move {
  const { tier, row } = place;
  const figure = tier.set.figures[supposed.position]!;
  const submission = supposedSubmission(tier.positions[row]!, [supposed]);
  const to = explainMeasure({ submission, rows: submission.rows, row: 0 }, figure)!;
  const present = ladders.find((ladder) => ladder.figure === figure)?.present ?? null;
  const from = present && explainMeasure(present, figure);
  const column = tier.set.columns.find(
    (each) => each.leaf === leaf && (each.alternative?.id ?? null) === (leaf.measure ? null : figure.part),
  )!;
  const explained = explainColumn(place, column, from);
  const isCase = figure.part !== null && leaf.measure !== null;
  const context: FigureExplanation = isCase
    ? { ...explained, encoder: 'plain', measureKind: to.kind }
    : { ...explained, measure: from ?? to };
  const part = figure.part === null ? null : figure.label;
  const words = (lang: Lang) => {
    const reach = reachWords(stepTo(from, to), context, lang);
    return part ? `${inLang(part, lang)}: ${reach}` : reach;
  };
  return { figure: figure.key, part, from, to, words: { vi: words('vi'), en: words('en') } };
}

function explainColumn(
  place: UnitPlace,
  column: Column,
  reported: MeasureExplanation | null,
): FigureExplanation {
  const rule = column.simple!;
  const measure = (column.alternative ?? column.leaf).measure!;
  return explainFigure(place, { column, rule, measure }, reported);
}

/** The step between two figures in the terms of explanations. */
function stepTo(from: MeasureExplanation | null, to: MeasureExplanation): NextStep {
  const isNumber = !['choice', 'boolean', 'date'].includes(to.kind);
  const [before, after] = [from?.fraction, to.fraction];
  const numerator =
    before && after && before.denominator === after.denominator
      ? {
          from: before.numerator,
          to: after.numerator,
          change: decimal(after.numerator).subtract(decimal(before.numerator)).toString(),
        }
      : null;
  return {
    goals: ['full'],
    figure: to.value,
    inclusive: true,
    change: from && isNumber ? decimal(to.value).subtract(decimal(from.value)).toString() : null,
    numerator,
    option: to.option,
    points: '0',
  };
}
