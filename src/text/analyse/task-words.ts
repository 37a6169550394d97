/** Words of next year's work. */

import { decimal } from '../../exact/decimal.ts';
import type { UnitTasks } from '../../model/tasks-report.ts';
import { formatRounded } from '../format.ts';
import type { Lang } from '../lang.ts';

export const TASK_WORDS = {
  number: { vi: 'STT', en: 'No.' },
  missing: { vi: 'Còn thiếu gì', en: 'What was missing' },
  distance: { vi: 'Cần đạt để đủ điểm', en: 'What earns all points' },
  indexLost: { vi: 'Tương đương Chỉ số', en: 'Worth in the index' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  owner: { vi: 'Cơ quan thẩm định', en: 'Appraised by' },
  none: { vi: 'Đơn vị không bị mất điểm ở tiêu chí nào.', en: 'The unit loses no points.' },
  noFigure: {
    vi: 'Đơn vị chưa có số liệu nào: mọi tiêu chí đều là việc phải làm.',
    en: 'The unit has no figure at all: every criterion is a task.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** "14 việc, 11,26 điểm bị mất". */
export function tasksSummary({ tasks, lost }: UnitTasks, decimals: number, lang: Lang): string {
  const points = formatRounded(decimal(lost), decimals, lang);
  if (lang === 'vi') return `${tasks.length} việc, tổng cộng ${points} điểm bị mất`;
  return `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}, ${points} points lost`;
}
