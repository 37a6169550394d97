/** Words of the annex of a correction: what of the announced result is now other than it was. */
import type { Replaced } from '../../model/publication.ts';
import { formatDay, localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const CHANGES_WORDS = {
  number: { vi: 'Phụ lục điều chỉnh', en: 'Annex of changes' },
  title: {
    vi: 'Các thay đổi so với kết quả đã công bố',
    en: 'What changed since the announced result',
  },
  position: { vi: 'TT', en: 'No.' },
  unit: HEADINGS.unit,
  indexBefore: { vi: 'Chỉ số đã công bố (%)', en: 'Index announced (%)' },
  indexAfter: { vi: 'Chỉ số điều chỉnh (%)', en: 'Index corrected (%)' },
  rankBefore: { vi: 'Hạng đã công bố', en: 'Rank announced' },
  rankAfter: { vi: 'Hạng điều chỉnh', en: 'Rank corrected' },
  gradeBefore: { vi: 'Xếp loại đã công bố', en: 'Grade announced' },
  gradeAfter: { vi: 'Xếp loại điều chỉnh', en: 'Grade corrected' },
  note: { vi: 'Ghi chú', en: 'Note' },
  added: { vi: 'bổ sung vào khối', en: 'came into the block' },
  removed: { vi: 'đưa ra khỏi khối', en: 'left the block' },
  unranked: { vi: 'không xếp hạng', en: 'not ranked' },
} as const satisfies Record<string, Record<Lang, string>>;

/** What is replaced, by its day and its hash. */
export function replacesSentence({ date, hash }: Replaced, lang: Lang): string {
  if (lang === 'vi') {
    const day = date === null ? '' : ` ngày ${formatDay(date)}`;
    return `Bộ công bố này thay thế bộ công bố${day} có mã băm sha256 ${hash}.`;
  }
  const day = date === null ? '' : ` of ${formatDay(date)}`;
  return `This publication replaces the publication${day} with the sha256 ${hash}.`;
}

/** How many units, over all blocks. */
export function changesSentence(units: number, lang: Lang): string {
  if (units === 0) {
    return lang === 'vi'
      ? 'Không có đơn vị nào thay đổi Chỉ số, thứ hạng hoặc xếp loại; việc điều chỉnh chỉ liên quan đến nội dung khác của bộ công bố.'
      : 'No index, rank or grade of any unit changed; the correction is about other contents of the publication.';
  }
  return lang === 'vi'
    ? `Có ${unitCount(units, lang)} thay đổi Chỉ số, thứ hạng, xếp loại hoặc khối, như sau:`
    : `The index, rank, grade or block of ${unitCount(units, lang)} changed:`;
}

export function meanSentence(before: string | null, after: string | null, lang: Lang): string {
  const [was, is] = [before, after].map((mean) => (mean === null ? '–' : localDecimal(mean, lang)));
  return lang === 'vi'
    ? `Giá trị trung bình của khối: đã công bố ${was}; điều chỉnh ${is}.`
    : `Mean of the block: announced ${was}; corrected ${is}.`;
}
