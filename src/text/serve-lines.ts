/** What a command that serves says of where and how long it does. */
import type { Lang } from './lang.ts';

export function servingLine(url: string, lang: Lang): string {
  return lang === 'vi'
    ? `Mở trình duyệt tại ${url} để xem kết quả; nhấn Ctrl+C để dừng.`
    : `Open ${url} in a browser to see the results; Ctrl+C stops.`;
}

export function stoppedLine(lang: Lang): string {
  return lang === 'vi' ? 'Đã dừng phục vụ.' : 'Stopped.';
}
