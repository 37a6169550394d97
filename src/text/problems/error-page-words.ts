/** Words of the page that tells a problem. */
import type { Lang } from '../lang.ts';

export const ERROR_PAGE_WORDS = {
  home: { vi: 'Về trang tổng quan', en: 'To the overview' },
  status: { vi: 'Mã trạng thái', en: 'Status' },
  request: { vi: 'mã yêu cầu', en: 'request' },
} as const satisfies Record<string, Record<Lang, string>>;
