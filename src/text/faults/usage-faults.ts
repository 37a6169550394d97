/** Sentences for faults of how the command line was used (codes `usage-*`, exit code 2). */
import type { FaultTable } from './fault-table.ts';

export const usageFaults = {
  'usage-command-missing': {
    vi: ({ known }) => `cần một trong các lệnh ${listed(known)}; xem hướng dẫn: parindex --help`,
    en: ({ known }) => `expected one of the commands ${listed(known)}; see parindex --help`,
  },
  'usage-command-unknown': {
    vi: ({ found, near }) => `không có lệnh "${found}"${meantVi(near)}; xem hướng dẫn: parindex --help`,
    en: ({ found, near }) => `no command "${found}"${meantEn(near)}; see parindex --help`,
  },
  'usage-option-unknown': {
    vi: ({ found, near }) => `không có tùy chọn ${found}${meantVi(near)}; xem hướng dẫn bằng --help`,
    en: ({ found, near }) => `no option ${found}${meantEn(near)}; see --help`,
  },
  'usage-option-missing': {
    vi: ({ option }) => `thiếu tùy chọn bắt buộc ${option}`,
    en: ({ option }) => `missing option ${option}`,
  },
  'usage-option-value-missing': {
    vi: ({ option }) => `tùy chọn ${option} cần có giá trị kèm theo`,
    en: ({ option }) => `option ${option} needs a value`,
  },
  'usage-option-value': {
    vi: ({ option, found, known }) =>
      `tùy chọn ${option} cần một trong các giá trị ${listed(known)}, gặp "${found}"`,
    en: ({ option, found, known }) => `option ${option} expects one of ${listed(known)}, found "${found}"`,
  },
  'usage-option-day': {
    vi: ({ option, found }) => `tùy chọn ${option} cần một ngày có thật dạng yyyy-mm-dd, gặp "${found}"`,
    en: ({ option, found }) => `option ${option} expects a day as yyyy-mm-dd, found "${found}"`,
  },
  'usage-option-whole': {
    vi: ({ option, found }) => `tùy chọn ${option} cần một số nguyên không âm, gặp "${found}"`,
    en: ({ option, found }) => `option ${option} expects a whole number, found "${found}"`,
  },
  'usage-argument-missing': {
    vi: ({ argument }) => `thiếu tham số ${argument}; xem hướng dẫn bằng --help`,
    en: ({ argument }) => `missing argument ${argument}; see --help`,
  },
  'usage-argument-surplus': {
    vi: () => 'thừa tham số trên dòng lệnh; xem hướng dẫn bằng --help',
    en: () => 'too many arguments; see --help',
  },
  'usage-format': {
    vi: ({ found, known }) => `lệnh này in được dạng ${listed(known)}, không in được dạng ${found}`,
    en: ({ found, known }) => `this command prints ${listed(known)}, not ${found}`,
  },
  'usage-edition-unknown': {
    vi: ({ found, near }) => `không có bộ tiêu chí "${found}"${meantVi(near)}`,
    en: ({ found, near }) => `no edition "${found}"${meantEn(near)}`,
  },
  'usage-tier-unknown': {
    vi: ({ found, known }) => `bộ tiêu chí không có cấp "${found}", chỉ có ${listed(known)}`,
    en: ({ found, known }) => `the edition has no tier "${found}", only ${listed(known)}`,
  },
  'usage-unit-unknown': {
    vi: ({ found, near }) => `không có đơn vị "${found}" trong sổ đăng ký${meantVi(near)}`,
    en: ({ found, near }) => `no registered unit "${found}"${meantEn(near)}`,
  },
  'usage-unit-ambiguous': {
    vi: ({ found, known }) => `nhiều đơn vị cùng mang tên "${found}", hãy dùng mã đơn vị: ${listed(known)}`,
    en: ({ found, known }) => `several units are called "${found}", use an id: ${listed(known)}`,
  },
  'usage-unit-retired': {
    vi: ({ found, day }) => `đơn vị "${found}" không có hiệu lực vào ngày ${day}`,
    en: ({ found, day }) => `the unit "${found}" is not valid on ${day}`,
  },
  'usage-unit-tier': {
    vi: ({ found, tier }) => `đơn vị "${found}" không thuộc cấp "${tier}"`,
    en: ({ found, tier }) => `the unit "${found}" is not of the tier "${tier}"`,
  },
  'usage-criterion-unknown': {
    vi: ({ found, near }) => `không có tiêu chí "${found}" ở cấp của đơn vị${meantVi(near)}`,
    en: ({ found, near }) => `no criterion "${found}" in the tier of the unit${meantEn(near)}`,
  },
  'usage-path-missing': {
    vi: ({ file }) => `không có tệp hoặc thư mục "${file}"`,
    en: ({ file }) => `no file or folder "${file}"`,
  },
  'usage-folder-missing': {
    vi: ({ option, file }) => `không có thư mục "${file}" (tùy chọn ${option})`,
    en: ({ option, file }) => `no folder "${file}" (option ${option})`,
  },
  'usage-folder-empty': {
    vi: ({ file }) => `thư mục "${file}" không có tệp số liệu nào (.csv, .xlsx)`,
    en: ({ file }) => `the folder "${file}" has no file of figures (.csv, .xlsx)`,
  },
  'usage-not-readable': {
    vi: ({ file, reason }) => `không đọc được "${file}": ${reasonVi(reason)}`,
    en: ({ file, reason }) => `cannot read "${file}" (${reason})`,
  },
  'usage-not-writable': {
    vi: ({ file, reason }) => `không ghi được "${file}": ${reasonVi(reason)}`,
    en: ({ file, reason }) => `cannot write "${file}" (${reason})`,
  },
  'usage-example-missing': {
    vi: ({ file }) => `không có ví dụ nào trong "${file}" mang tên một bộ tiêu chí`,
    en: ({ file }) => `no example in "${file}" is named after an edition`,
  },
} as const satisfies FaultTable;

type Value = string | number | readonly string[] | undefined;

function listed(names: Value): string {
  return Array.isArray(names) ? names.join(', ') : String(names);
}

function meantVi(near: Value): string {
  return Array.isArray(near) && near.length > 0 ? `; gần nhất: ${near.join(', ')}` : '';
}

function meantEn(near: Value): string {
  return Array.isArray(near) && near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
}

/** Codes of the operating system, as far as users meet them. */
const REASONS: ReadonlyMap<Value, string> = new Map([
  ['EACCES', 'không có quyền'],
  ['EPERM', 'không có quyền'],
  ['ENOENT', 'thư mục chứa tệp không có'],
  ['ENOTDIR', 'một phần của đường dẫn không phải là thư mục'],
  ['EISDIR', 'đây là thư mục, không phải tệp'],
  ['EROFS', 'ổ đĩa chỉ đọc'],
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EEXIST', 'đã có tệp cùng tên'],
  ['ENAMETOOLONG', 'tên quá dài'],
]);

function reasonVi(reason: Value): string {
  return REASONS.get(reason) ?? `lỗi hệ thống ${reason}`;
}
