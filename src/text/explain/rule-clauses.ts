/**
 * One scoring rule as clauses, best points first: which figures, and what they are worth.
 *
 * Written once on the canonical form, so a new kind of rule needs no words of its own; only the encoder says how a
 * number of the rule is called (an option by its label, a day by its date).
 */

import { Fraction } from '../../exact/fraction.ts';
import { evaluate, intervalOf, type Piece } from '../../exact/piecewise-linear.ts';
import type { Leaf, SimpleRule } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { numberName, ownDateWords, subjectWords } from '../vocabulary/number-names.ts';
import {
  dayIntervalWords,
  intervalWords,
  NOT_NEGATIVE,
  PERCENT_OF_PART,
  PERCENT_OF_PLAN,
  type Scale,
  SHARE_OF_BEST,
  within,
} from './interval-words.ts';
import { pointsText, type WorthContext, worthWords } from './points-words.ts';

export interface RuleClause {
  text: string;
  /** pieces of the rule that the clause speaks of */
  pieces: readonly number[];
  /** option of a choice that it speaks of, by position; null: any number in its pieces */
  option: number | null;
}

export interface ClauseContext {
  rule: SimpleRule;
  measure: Measure;
  /** the leaf that the rule, or the alternative with the rule, belongs to */
  leaf: Pick<Leaf, 'maxPoints' | 'area'>;
}

export function ruleClauses(context: ClauseContext, lang: Lang): RuleClause[] {
  const { measure, rule, leaf } = context;
  const every = [...rule.points.keys()];
  switch (measure.kind) {
    case 'choice':
      return optionClauses(context, measure, lang);
    case 'boolean':
      return every.toReversed().map((at) => ({
        text: yesNoText(rule.points[at]!, at > 0, context, lang),
        pieces: [at],
        option: null,
      }));
    case 'points': {
      const text =
        lang === 'vi'
          ? `điểm do cơ quan thẩm định cho, từ 0 đến ${pointsText(leaf.maxPoints, lang)}`
          : `points given by the appraiser, from 0 to ${pointsText(leaf.maxPoints, lang)}`;
      return [{ text, pieces: every, option: null }];
    }
    default:
      return pieceClauses(context, lang);
  }
}

function optionClauses(
  { rule, leaf }: ClauseContext,
  { options }: Extract<Measure, { kind: 'choice' }>,
  lang: Lang,
): RuleClause[] {
  const weights = rule.encoder.kind === 'weights' ? rule.encoder.weights : [];
  return options.map(({ label }, option) => {
    const points = evaluate(rule.points, weights[option]!);
    const worth = worthWords(constant(points), EVERYWHERE, worthOf(leaf, lang));
    return { text: `${inLang(label, lang)}: ${worth}`, pieces: [...rule.points.keys()], option };
  });
}

function yesNoText(piece: Piece, isYes: boolean, { leaf }: ClauseContext, lang: Lang): string {
  const word = lang === 'vi' ? (isYes ? 'có' : 'không') : isYes ? 'yes' : 'no';
  return `${word}: ${worthWords(piece, EVERYWHERE, worthOf(leaf, lang))}`;
}

const EVERYWHERE = { from: null, fromClosed: false, to: null, toClosed: false };

/** What a constant is told by. */
function worthOf({ maxPoints, area }: ClauseContext['leaf'], lang: Lang): WorthContext {
  return { number: '', isCount: false, maxPoints, section: area.section, lang };
}

function constant(points: Fraction): Piece {
  return { to: null, closed: false, slope: Fraction.ZERO, intercept: points };
}

function pieceClauses({ rule, measure, leaf }: ClauseContext, lang: Lang): RuleClause[] {
  const { encoder } = rule;
  const scale = scaleOf(rule, measure);
  const runs = runsOfPieces(rule.points);
  const clauses = runs.flatMap((pieces): RuleClause[] => {
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    const low = intervalOf(rule.points, first);
    const high = intervalOf(rule.points, last);
    const interval = { ...low, to: high.to, toClosed: high.toClosed };
    const reachable = encoder.kind === 'day' ? interval : within(scale, interval);
    if (!reachable) return [];
    const place =
      encoder.kind === 'day'
        ? dayIntervalWords(interval, encoder.relativeTo && ownDateWords(encoder.relativeTo, lang), lang)
        : `${subjectWords(rule, measure, lang)}${intervalWords(reachable, scale, lang)}`;
    const worth = worthWords(rule.points[first]!, interval, {
      ...worthOf(leaf, lang),
      number: numberName(rule, measure, lang),
      isCount: measure.kind === 'count' && encoder.kind !== 'best',
    });
    return [{ text: `${place}: ${worth}`, pieces, option: null }];
  });
  const last = rule.points.at(-1)!.intercept;
  return rule.points[0]!.intercept.lessThan(last) ? clauses.reverse() : clauses;
}

/** Neighbours that are worth the same constant are one. */
function runsOfPieces(pieces: readonly Piece[]): number[][] {
  const runs: number[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const continues = before?.slope.equals(piece.slope) && before.intercept.equals(piece.intercept);
    if (continues) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs;
}

function scaleOf({ encoder }: SimpleRule, measure: Measure): Scale {
  if (encoder.kind === 'best') return SHARE_OF_BEST;
  if (measure.kind === 'survey') return PERCENT_OF_PART;
  if (measure.kind !== 'percent') return NOT_NEGATIVE;
  return measure.of === 'part' ? PERCENT_OF_PART : PERCENT_OF_PLAN;
}
