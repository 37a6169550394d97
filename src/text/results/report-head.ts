/** The lines above and below every report: what it is, its marks, the settings that ranks follow. */
import type { ReportHead } from '../../model/campaign-report.ts';
import { formatDay, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { markTexts } from '../marks.ts';

/** Title, edition, period, marks; one line each. */
export function headLines(head: ReportHead, title: string, lang: Lang): string[] {
  const { id, label, period } = head.edition;
  const days = `${formatDay(period.from)} - ${formatDay(period.to)}`;
  const asOf = formatDay(head.asOf);
  return [
    ...markTexts(head.marks, lang),
    title,
    inLang(label, lang),
    lang === 'vi'
      ? `Bộ tiêu chí ${id}; kỳ đánh giá ${days}; đơn vị theo danh sách ngày ${asOf}`
      : `Edition ${id}; period ${days}; units as of ${asOf}`,
  ];
}

/** How the index follows from the points, in one sentence. */
export function formulaSentence({ settings }: ReportHead, lang: Lang): string {
  const cap = localDecimal(settings.cap, lang);
  return lang === 'vi'
    ? `Chỉ số (%) = 100 × tổng điểm đạt các lĩnh vực / tổng điểm tối đa áp dụng + điểm thưởng − điểm trừ; không dưới 0 và không quá ${cap}.`
    : `Index (%) = 100 × points of the areas / maximum that applied + bonus − penalty; within 0 and ${cap}.`;
}

/** How ranks, ties and rounding were settled, as sentences. */
export function settingSentences({ settings }: ReportHead, lang: Lang): string[] {
  const { decimals } = settings;
  const share = localDecimal(settings.minApplicable, lang);
  const vi = [
    settings.rankOn === 'exact'
      ? `Xếp hạng theo giá trị chính xác, trước khi làm tròn; số in ra làm tròn đến ${decimals} chữ số thập phân.`
      : `Xếp hạng theo giá trị đã làm tròn đến ${decimals} chữ số thập phân.`,
    settings.ties === 'competition'
      ? 'Đơn vị bằng nhau thì đồng hạng, hạng sau cách bậc (1, 2, 2, 4).'
      : 'Đơn vị bằng nhau thì đồng hạng, hạng sau liền bậc (1, 2, 2, 3).',
    ...(settings.roundEach ? ['Điểm từng tiêu chí được làm tròn trước khi cộng.'] : []),
    ...(settings.minApplicable === '0'
      ? []
      : [`Không xếp hạng đơn vị có điểm tối đa áp dụng dưới ${share}% thang điểm.`]),
  ];
  const en = [
    settings.rankOn === 'exact'
      ? `Ranks compare exact values, before rounding; printed numbers are rounded to ${decimals} decimals.`
      : `Ranks compare values rounded to ${decimals} decimals.`,
    settings.ties === 'competition'
      ? 'Equal units share a rank and the next rank skips (1, 2, 2, 4).'
      : 'Equal units share a rank and the next rank follows (1, 2, 2, 3).',
    ...(settings.roundEach ? ['The points of each criterion are rounded before they are added.'] : []),
    ...(settings.minApplicable === '0'
      ? []
      : [`Units to which less than ${share}% of the maximum applies are not ranked.`]),
  ];
  return lang === 'vi' ? vi : en;
}
