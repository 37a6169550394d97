/** Words of a hypothesis: that it is one stands above everything else. */

import { decimal } from '../../exact/decimal.ts';
import type { SupposedReport } from '../../model/what-if-report.ts';
import { pointsText } from '../explain/points-words.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';

export const WHAT_IF_WORDS = {
  warning: {
    vi: 'Đây là phép tính giả định: không phải kết quả chấm điểm, không được lưu và không dùng để công bố.',
    en: 'This is a supposition: no result, not stored, and not to be published.',
  },
  supposed: { vi: 'SỐ LIỆU GIẢ ĐỊNH', en: 'SUPPOSED' },
  nothing: { vi: 'Chưa giả định số liệu nào.', en: 'Nothing is supposed.' },
  moves: { vi: 'THAY ĐỔI TRONG KHỐI', en: 'WHO MOVES IN THE BLOCK' },
  explanation: { vi: 'GIẢI TRÌNH TIÊU CHÍ SAU GIẢ ĐỊNH', en: 'THE CRITERION EXPLAINED' },
  text: { vi: 'Giả định', en: 'Supposed' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  pointsBefore: { vi: 'Điểm trước', en: 'Points before' },
  pointsAfter: { vi: 'Điểm sau', en: 'Points after' },
  indexBefore: { vi: 'Chỉ số trước', en: 'Index before' },
  indexAfter: { vi: 'Chỉ số sau', en: 'Index after' },
  rankBefore: { vi: 'Hạng trước', en: 'Rank before' },
  rankAfter: { vi: 'Hạng sau', en: 'Rank after' },
  gradeBefore: { vi: 'Xếp loại trước', en: 'Grade before' },
  gradeAfter: { vi: 'Xếp loại sau', en: 'Grade after' },
  hypothetical: { vi: 'GIẢ ĐỊNH', en: 'HYPOTHETICAL' },
} as const satisfies Record<string, Record<Lang, string>>;

/** The state of a criterion with its points: "tính điểm theo số liệu, 2,5 điểm". */
export function leafPointsWords({ state, points }: SupposedReport['before'], lang: Lang): string {
  const word = STATE_WORDS[state][lang];
  return points === null ? word : `${word}, ${pointsText(decimal(points), lang)}`;
}
