/** Sentences for faults of sources: documents, quotes, clauses, the coverage of a plan, and the lock of issued editions. */
import type { FaultTable } from './fault-table.ts';

export const citationFaults = {
  'source-missing': {
    vi: ({ found }) => `cần căn cứ (sources) cho ${found}: văn bản hoặc giả định, gặp: chưa có`,
    en: ({ found }) => `expected a source for ${found}: a document or an assumption, found none`,
  },
  'sources-unused': {
    vi: () => 'cần căn cứ ngay trong từng mục thay đổi khi tệp không thêm tiêu chí, gặp căn cứ chung của tệp',
    en: () => 'expected sources in each change where the file adds no criterion, found sources of the file',
  },
  'change-without-source': {
    vi: ({ found }) => `cần căn cứ mới (sources) cho ${found} ngay trong mục thay đổi, gặp: chưa có`,
    en: ({ found }) => `expected a source of its own for the changed ${found}, found none`,
  },
  'unknown-document': {
    vi: ({ expected, found }) =>
      `cần mã văn bản có trong documents.yaml (gần nhất: ${expected}), gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a document of documents.yaml (nearest: ${expected}), found "${found}"`,
  },
  'unknown-reading': {
    vi: ({ expected, found }) =>
      `cần bài đọc có trong thư mục readings (gần nhất: ${expected}), gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a text of the folder readings (nearest: ${expected}), found "${found}"`,
  },
  'quote-missing': {
    vi: ({ found }) => `cần trích nguyên văn (quote) cho chỉ tiêu lấy từ ${found}, gặp: chưa có`,
    en: ({ found }) => `expected a quote for a target from ${found}, found none`,
  },
  'quote-not-found': {
    vi: ({ found }) => `cần câu trích có trong văn bản đúng một lần, gặp 0 lần: "${found}"`,
    en: ({ found }) => `expected the quote exactly once in the document, found it 0 times: "${found}"`,
  },
  'quote-not-unique': {
    vi: ({ found, times }) => `cần câu trích có trong văn bản đúng một lần, gặp ${times} lần: "${found}"`,
    en: ({ found, times }) =>
      `expected the quote exactly once in the document, found it ${times} times: "${found}"`,
  },
  'quote-elsewhere': {
    vi: ({ expected, found }) =>
      `cần điều khoản có câu trích${expected === '' ? '' : ` (${expected})`}, gặp điều khoản ${found}`,
    en: ({ expected, found }) =>
      `expected the clause that has the quote${expected === '' ? '' : ` (${expected})`}, found ${found}`,
  },
  'clause-unknown': {
    vi: ({ found }) => `cần tên phần đúng như dòng tiêu đề trong văn bản, gặp "${found}"`,
    en: ({ found }) => `expected a section by its heading in the document, found "${found}"`,
  },
  'clause-absent': {
    vi: ({ found }) => `cần khoản, điểm có trong phần đã nêu của văn bản, gặp ${found}`,
    en: ({ found }) => `expected a clause of the section that is named, found ${found}`,
  },
  'document-sha256': {
    vi: ({ expected, found }) =>
      expected === ''
        ? `cần khóa sha256 của văn bản (${found}), gặp: chưa có`
        : `cần văn bản có mã băm sha256 ${expected}, gặp ${found}`,
    en: ({ expected, found }) =>
      expected === ''
        ? `expected the sha256 of the text (${found}), found none`
        : `expected a text with the sha256 ${expected}, found ${found}`,
  },
  'coverage-missing': {
    vi: ({ expected, found }) => `cần tệp ${expected} khi có chỉ tiêu trích từ ${found}, gặp: chưa có`,
    en: ({ expected, found }) => `expected ${expected} where a target cites ${found}, found none`,
  },
  'coverage-outlived': {
    vi: ({ expected, clause, found }) =>
      `cần tệp ${expected} nêu lại điều khoản ${clause}, gặp: tệp kế thừa chỉ nêu mục không còn (${found})`,
    en: ({ expected, clause, found }) =>
      `expected ${expected} to say anew what scores clause ${clause}, found only what is gone (${found})`,
  },
  'coverage-outgrown': {
    vi: ({ expected, clause, criterion, found }) =>
      `cần tệp ${expected} nêu ${criterion} ở điều khoản ${clause}, gặp: chỉ có ${found} kế thừa, chưa nêu`,
    en: ({ expected, clause, criterion, found }) =>
      `expected ${expected} to name ${criterion} at clause ${clause}, found only the inherited ${found} without it`,
  },
  'coverage-empty': {
    vi: ({ found }) => `cần criteria, goals hoặc reason cho điều khoản ${found}, gặp: chưa có`,
    en: ({ found }) => `expected criteria, goals or a reason for clause ${found}, found none`,
  },
  'coverage-twice': {
    vi: ({ found }) => `cần mỗi điều khoản một lần, gặp lại ${found}`,
    en: ({ found }) => `expected each clause once, found ${found} again`,
  },
  'coverage-lacks': {
    vi: ({ expected }) => `cần đủ các điều khoản của văn bản, gặp: thiếu ${expected}`,
    en: ({ expected }) => `expected every clause of the document, found none for ${expected}`,
  },
  'coverage-surplus': {
    vi: ({ found }) => `cần điều khoản có trong văn bản, gặp ${found}`,
    en: ({ found }) => `expected a clause of the document, found ${found}`,
  },
  'coverage-without': {
    vi: ({ expected, found }) =>
      `cần có ${expected} vì mục này trích điều khoản, gặp ${found === '' ? 'không có' : found}`,
    en: ({ expected, found }) =>
      `expected ${expected}, which cites the clause, found ${found === '' ? 'none' : found}`,
  },
  'cited-not-covered': {
    vi: ({ found, other }) => `cần điều khoản có trong ${other}, gặp ${found}`,
    en: ({ found, other }) => `expected a clause that stands in ${other}, found ${found}`,
  },
  'unknown-criterion': {
    vi: ({ expected, found }) => `cần tiêu chí có trong bộ tiêu chí (gần nhất: ${expected}), gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a criterion of the edition (nearest: ${expected}), found "${found}"`,
  },
  'unknown-goal': {
    vi: ({ expected, found }) => `cần mục tiêu có trong edition.yaml (gần nhất: ${expected}), gặp "${found}"`,
    en: ({ expected, found }) => `expected a goal of edition.yaml (nearest: ${expected}), found "${found}"`,
  },
  'lock-missing': {
    vi: ({ found }) => `cần mã băm của bộ tiêu chí đã ban hành trong lock.json, gặp: chưa có ${found}`,
    en: ({ found }) => `expected the hash of an issued edition in lock.json, found none for ${found}`,
  },
  'lock-differs': {
    vi: ({ expected, found }) =>
      `cần bộ tiêu chí đã ban hành giữ nguyên (mã băm ${expected}), gặp nội dung đã đổi (mã băm ${found})`,
    en: ({ expected, found }) =>
      `expected the issued edition as locked (${expected}), found it changed (${found})`,
  },
  'lock-syntax': {
    vi: () => 'cần danh sách "bộ tiêu chí": "mã băm" dạng JSON, gặp nội dung khác',
    en: () => 'expected JSON of editions and their hashes, found something else',
  },
} as const satisfies FaultTable;
