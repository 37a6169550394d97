/** Sentences for documents that cannot be made as PDF (codes `pdf-*`). */
import { listed } from '../listed.ts';
import type { FaultTable } from './fault-table.ts';

export const pdfFaults = {
  'pdf-unavailable': {
    vi: ({ expected }) =>
      `cần gói ${expected} (gói tùy chọn) để tạo PDF, gặp: chưa cài hoặc không chạy được trên máy này; văn bản vẫn được ghi ở dạng DOCX`,
    en: ({ expected }) =>
      `expected the optional package ${expected} to make PDF, found it absent or unable to run on this machine; the documents are still written as DOCX`,
  },
  'pdf-failed': {
    vi: ({ title, found }) => `cần văn bản dàn trang được, gặp lỗi ở "${title}": ${listed(found)}`,
    en: ({ title, found }) =>
      `expected a document that can be typeset, found a fault in "${title}": ${listed(found)}`,
  },
} as const satisfies FaultTable;
