/** What a command that writes files says when it is done. */
import type { Lang } from './lang.ts';

export function writtenLine(files: readonly string[], lang: Lang): string {
  const [first = ''] = files;
  if (files.length === 1) return lang === 'vi' ? `Đã ghi ${first}` : `Wrote ${first}`;
  return lang === 'vi' ? `Đã ghi ${files.length} tệp` : `Wrote ${files.length} files`;
}
