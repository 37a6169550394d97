/** Words that all charts share: the line under the title, names of columns, numbers in sentences. */
import type { ReportHead } from '../../model/campaign-report.ts';
import { formatDay } from '../format.ts';
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
