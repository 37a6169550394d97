/** A figure as people write it: "95,5% (191/200)", "có", "31/01/2023", and the distance between two figures. */
import { decimal } from '../../exact/decimal.ts';
import type { Label } from '../../model/label.ts';
import type { FigureExplanation, MeasureExplanation } from '../../model/leaf-explanation.ts';
import type { MeasureKind } from '../../model/measure.ts';
import { formatDay, formatExact, formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { ownDateWords } from '../vocabulary/number-names.ts';

const DECIMALS = 4;
const MANY_DECIMALS = 6;
/** characters of an exact fraction that still says something to a reader */
const READABLE = 16;

/** Exact text of an explanation as a number for readers, rounded (with a sign) where it has many decimals. */
export function numberText(exact: string, lang: Lang): string {
  return formatExact(decimal(exact), DECIMALS, lang);
}

/**
 * What rounding hid, in brackets: the exact value where a reader can use it, else more decimals; blank where nothing.
 */
export function exactNote(exact: string, rounded: string, lang: Lang): string {
  if (decimal(exact).equals(decimal(rounded))) return '';
  if (exact.length > READABLE) return ` (${formatExact(decimal(exact), MANY_DECIMALS, lang)})`;
  const text = lang === 'vi' ? exact.replace('.', ',') : exact;
  return lang === 'vi' ? ` (giá trị chính xác: ${text})` : ` (exactly ${text})`;
}

/**
 * @param value in the terms of `MeasureExplanation.value`
 * @param option label of the option of a choice
 */
export function figureText(
  { kind, value, option }: { kind: MeasureKind; value: string; option: Label | null },
  lang: Lang,
): string {
  switch (kind) {
    case 'percent':
    case 'survey':
      return `${numberText(value, lang)}%`;
    case 'boolean':
      return lang === 'vi' ? (value === '1' ? 'có' : 'không') : value === '1' ? 'yes' : 'no';
    case 'choice':
      return option ? inLang(option, lang) : value;
    case 'date':
      return formatDay(value);
    default:
      return numberText(value, lang);
  }
}

/** A figure in a table of many: percentages rounded to the decimals of the edition, other numbers as they are. */
export function roundedFigure(
  value: string,
  kind: MeasureKind,
  { decimals, lang }: { decimals: number; lang: Lang },
): string {
  if (kind !== 'percent' && kind !== 'survey') return numberText(value, lang);
  return `${formatRounded(decimal(value), decimals, lang)}%`;
}

/** The figure as it was understood, with the fraction or the sample behind it. */
export function measureText(measure: MeasureExplanation, lang: Lang): string {
  const { fraction, sample } = measure;
  const figure = figureText(measure, lang);
  if (fraction) {
    return `${figure} (${numberText(fraction.numerator, lang)}/${numberText(fraction.denominator, lang)})`;
  }
  if (sample === null || sample === 0) return figure;
  return lang === 'vi' ? `${figure} (${sample} phiếu hợp lệ)` : `${figure} (${sample} valid answers)`;
}

/** How far apart two figures are: "0,5 điểm phần trăm", "3". */
export function distanceText(distance: string, kind: MeasureKind, lang: Lang): string {
  const number = numberText(distance, lang);
  if (kind !== 'percent' && kind !== 'survey') return number;
  return lang === 'vi' ? `${number} điểm phần trăm` : `${number} percentage points`;
}

/** What was reported and what the rule makes of it; null where nothing was. */
export function reportedWords(figure: FigureExplanation, lang: Lang): string | null {
  if (!figure.measure) return null;
  return [measureText(figure.measure, lang), ...encodedNotes(figure, lang)].join('; ');
}

/** What the rule makes of the figure, where that is another number. */
function encodedNotes({ ownDate, best, encoded }: FigureExplanation, lang: Lang): string[] {
  const isVietnamese = lang === 'vi';
  if (ownDate) return [`${ownDateWords(ownDate.name, lang)}: ${formatDay(ownDate.day)}`];
  if (!best || encoded === null) return [];
  const [value, units] = [numberText(best.value, lang), best.units.join(', ')];
  const ratio = numberText(encoded, lang);
  return isVietnamese
    ? [`cao nhất trong khối: ${value} (${units})`, `tỷ số ${ratio}`]
    : [`best of the block: ${value} (${units})`, `ratio ${ratio}`];
}
