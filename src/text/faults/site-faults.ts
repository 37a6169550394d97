/** Sentences for faults met while the pages are written as files (codes `site-*`): they are faults of the program. */
import type { FaultTable } from './fault-table.ts';

export const siteFaults = {
  'site-answer': {
    vi: ({ found, status }) =>
      `cần nội dung tại mọi địa chỉ mà các trang dẫn đến, gặp mã ${status} tại ${found}`,
    en: ({ found, status }) =>
      `expected an answer wherever pages link to, found status ${status} at ${found}`,
  },
  'site-name': {
    vi: ({ file, found }) =>
      `cần mỗi địa chỉ một tệp riêng, gặp ${[found].flat().join(' và ')} cùng tên tệp ${file}`,
    en: ({ file, found }) =>
      `expected a file for each address, found ${[found].flat().join(' and ')} both named ${file}`,
  },
} satisfies FaultTable;
