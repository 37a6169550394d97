/** Words that all charts share: the line under the title, names of columns, numbers in sentences. */
import { decimal } from '../../exact/decimal.ts';
import type { ReportHead } from '../../model/campaign-report.ts';
import { formatDay, formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';

/** The edition and its period, under the title of every picture. */
export function headSubtitle({ edition }: ReportHead, lang: Lang): string {
  const days = `${formatDay(edition.period.from)} - ${formatDay(edition.period.to)}`;
  const label = inLang(edition.label, lang);
  return lang === 'vi' ? `${label}; kỳ đánh giá ${days}` : `${label}; period ${days}`;
}

/** `Xuất sắc ≥ 90`. */
export function gradeLabel(grade: string, from: string): string {
  return `${grade} ≥ ${from}`;
}

/** A difference with its sign: `+2,35`, `−0,50`; a plain 0 where it rounds to nothing. */
export function signedText(exact: string, decimals: number, lang: Lang): string {
  const value = decimal(exact);
  const text = formatRounded(value.magnitude(), decimals, lang);
  if (/^[0.,]+$/.test(text)) return text;
  return `${value.sign < 0 ? '−' : '+'}${text}`;
}

/** Exact text as the edition prints it: `84,58`. */
export function roundedExact(exact: string, decimals: number, lang: Lang): string {
  return formatRounded(decimal(exact), decimals, lang);
}

/** A number of points that stands alone: `187,12 điểm`. */
export function withPoints(number: string, lang: Lang): string {
  return lang === 'vi' ? `${number} điểm` : `${number} points`;
}

/** An index that stands alone: `Chỉ số 84,58`. */
export function withIndex(number: string, lang: Lang): string {
  return lang === 'vi' ? `Chỉ số ${number}` : `Index ${number}`;
}
