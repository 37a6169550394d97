/** How far a run is that makes many files. */
import type { Lang } from './lang.ts';

interface Count {
  done: number;
  total: number;
}

const CELLS = 30;

/** One line, as wide at every step. @example progressBar({ done: 5, total: 10 }, 'vi') // '[###############               ]  5/10 tệp' */
export function progressBar({ done, total }: Count, lang: Lang): string {
  const filled = Math.floor((done * CELLS) / total);
  const count = `${String(done).padStart(String(total).length)}/${total}`;
  return `[${'#'.repeat(filled).padEnd(CELLS)}] ${count} ${lang === 'vi' ? 'tệp' : 'files'}`;
}

export function progressLine({ done, total }: Count, lang: Lang): string {
  return lang === 'vi' ? `Đã tạo ${done}/${total} tệp ...` : `${done} of ${total} files made ...`;
}
