/** How far a run is: files made, or replications. */
import type { Lang } from './lang.ts';

interface Count {
  done: number;
  total: number;
}

const CELLS = 30;

/** What is counted. */
const THINGS = {
  files: { vi: 'tệp', en: 'files' },
  replications: { vi: 'lượt thử', en: 'replications' },
} as const satisfies Record<string, Record<Lang, string>>;
export type ProgressThing = keyof typeof THINGS;

/** One line, as wide at every step. @example progressBar({ done: 5, total: 10 }, 'vi') // '[###############               ]  5/10 tệp' */
export function progressBar({ done, total }: Count, lang: Lang, thing: ProgressThing = 'files'): string {
  const filled = Math.floor((done * CELLS) / total);
  const count = `${String(done).padStart(String(total).length)}/${total}`;
  return `[${'#'.repeat(filled).padEnd(CELLS)}] ${count} ${THINGS[thing][lang]}`;
}

export function progressLine({ done, total }: Count, lang: Lang): string {
  return lang === 'vi' ? `Đã tạo ${done}/${total} tệp ...` : `${done} of ${total} files made ...`;
}
