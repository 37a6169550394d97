/** Sentences for faults of publications: of publication.json and of corrections. */
import type { FaultTable } from './fault-table.ts';

export const publicationFaults = {
  'publication-syntax': {
    vi: () => 'cần nội dung đúng cấu trúc par-publication/1, gặp tệp đã bị sửa hoặc hỏng',
    en: () => 'expected a file of the form par-publication/1, found one that was changed or damaged',
  },
  'publication-form': {
    vi: () => 'cần đúng từng byte như khi công bố, gặp tệp đã được ghi lại theo cách khác',
    en: () => 'expected every byte as it was published, found the file written in another way',
  },
  'publication-hash': {
    vi: ({ expected, found }) =>
      `cần nội dung có mã băm ${expected} như tệp tự ghi, gặp nội dung có mã băm ${found}`,
    en: ({ expected, found }) =>
      `expected content with the hash ${expected} that the file states, found ${found}`,
  },
  'publication-results-hash': {
    vi: ({ expected, found }) =>
      `cần kết quả có mã băm ${expected} như tệp tự ghi, gặp kết quả có mã băm ${found}`,
    en: ({ expected, found }) =>
      `expected results with the hash ${expected} that the file states, found ${found}`,
  },
  'publication-other-edition': {
    vi: ({ expected, found }) =>
      `cần bộ công bố cũ của cùng bộ tiêu chí "${expected}", gặp bộ công bố của "${found}"`,
    en: ({ expected, found }) =>
      `expected an older publication of the same edition "${expected}", found one of "${found}"`,
  },
  'publication-unchanged': {
    vi: ({ found }) =>
      `cần bản điều chỉnh khác bản bị thay thế, gặp đúng số liệu, thông tin ban hành và kết quả như bản có mã băm ${found}`,
    en: ({ found }) =>
      `expected a correction that differs from what it replaces, found the same inputs, settings and results as in ${found}`,
  },
  'publication-file-twice': {
    vi: ({ found }) => `cần mỗi tài liệu một tệp riêng, gặp hai tài liệu cùng tên tệp ${found}`,
    en: ({ found }) => `expected a file for each document, found two of them named ${found}`,
  },
} as const satisfies FaultTable;
