/** What `parindex site` says while it writes, and at the end. */
import type { Lang } from './lang.ts';

export function siteProgress(files: number, lang: Lang): string {
  return lang === 'vi' ? `Đã ghi ${files} tệp ...` : `${files} files written ...`;
}

export function siteWritten({ files, folder }: { files: number; folder: string }, lang: Lang): string {
  return lang === 'vi'
    ? `Đã ghi ${files} tệp vào ${folder}; mở tệp index.html bằng trình duyệt.`
    : `${files} files written to ${folder}; open index.html in a browser.`;
}
