/** Whether a scale of grades says anything about the units of a block, and its grades inside a sentence. */
import type { BlockOverview } from '../../model/overview-report.ts';

/** what a label may begin with that the sentence around it says already */
const GRADE_WORD = /^loại\s+/i;

/** A published table without grades has one that every unit gets: it is no news. */
export function isTelling({ grades, ungraded }: Pick<BlockOverview, 'grades' | 'ungraded'>): boolean {
  const [only] = grades;
  return grades.length !== 1 || only!.from !== '0' || ungraded > 0;
}

/** @returns `A` of `Loại A`, after `xếp loại` */
export function gradeName(label: string): string {
  return label.replace(GRADE_WORD, '');
}
