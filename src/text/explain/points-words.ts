/** What a piece is worth, in words: "đủ 4 điểm", "4 × tỷ lệ / 95", "2,5 − 0,5 × số lượng". */
import { Fraction } from '../../exact/fraction.ts';
import { type Interval, type Piece, pieceValue } from '../../exact/piecewise-linear.ts';
import type { Section } from '../../model/criteria-set.ts';
import { formatExact } from '../format.ts';
import type { Lang } from '../lang.ts';

export interface WorthContext {
  /** the number that the rule takes, in words: "tỷ lệ" */
  number: string;
  /** counted things are worth so much each */
  isCount: boolean;
  maxPoints: Fraction;
  section: Section;
  lang: Lang;
}

/** @param interval both ends of the piece as the rule has them */
export function worthWords(piece: Piece, interval: Interval, context: WorthContext): string {
  const { section, lang } = context;
  const words = piece.slope.isZero
    ? constantWords(piece.intercept, context)
    : lineWords(piece, interval, context);
  if (section !== 'penalty') return words;
  return lang === 'vi' ? `trừ ${words}` : `minus ${words}`;
}

function constantWords(points: Fraction, { maxPoints, section, lang }: WorthContext): string {
  const isFull = section !== 'penalty' && points.equals(maxPoints) && points.sign > 0;
  const text = pointsText(points, lang);
  if (!isFull) return text;
  return lang === 'vi' ? `đủ ${text}` : `full ${text}`;
}

/** `4 điểm`, `4 points`. */
export function pointsText(points: Fraction, lang: Lang): string {
  const number = formatExact(points, 4, lang);
  if (lang === 'vi') return `${number} điểm`;
  return number === '1' ? '1 point' : `${number} points`;
}

function lineWords(piece: Piece, interval: Interval, context: WorthContext): string {
  const { slope, intercept } = piece;
  const { number, isCount, maxPoints, lang } = context;
  const show = (value: Fraction) => formatExact(value, 4, lang);
  const isShort = !slope.toString().includes('/') && slope.multiply(THOUSAND).isInteger;
  if (isCount && isShort) return eachWords(piece, context);
  if (intercept.isZero) {
    const of = maxPoints.divide(slope);
    const product = times(maxPoints, number, lang);
    return of.equals(Fraction.ONE) ? product : `${product} / ${show(of)}`;
  }
  const { from, to } = interval;
  if (!from || !to) return eachWords(piece, context);
  const [first, last] = [pieceValue(piece, from), pieceValue(piece, to)];
  const run = from.isZero ? number : `(${number} − ${show(from)})`;
  const rise = last.subtract(first).magnitude();
  const part = `${times(rise, run, lang)} / ${show(to.subtract(from))}`;
  if (first.isZero) return slope.sign < 0 ? `−${part}` : part;
  return `${show(first)} ${slope.sign < 0 ? '−' : '+'} ${part}`;
}

/** So many points each, from what none is worth. */
function eachWords({ slope, intercept }: Piece, { number, lang }: WorthContext): string {
  const show = (value: Fraction) => formatExact(value, 4, lang);
  const each = times(slope.magnitude(), number, lang);
  if (intercept.isZero) return slope.sign < 0 ? `−${each}` : each;
  return `${show(intercept)} ${slope.sign < 0 ? '−' : '+'} ${each}`;
}

function times(factor: Fraction, number: string, lang: Lang): string {
  return factor.equals(Fraction.ONE) ? number : `${formatExact(factor, 4, lang)} × ${number}`;
}

const THOUSAND = Fraction.of(1000);
