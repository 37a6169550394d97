/** Sentences for faults of form: text that is not YAML, keys and values that the schema of a file does not allow. */
import type { Params } from '../../errors.ts';
import type { Lang } from '../lang.ts';
import type { FaultTable } from './fault-table.ts';

export const schemaFaults = {
  'yaml-syntax': {
    vi: ({ found }) => `cần cú pháp YAML đúng, gặp "${found}"`,
    en: ({ found }) => `expected valid YAML, found "${found}"`,
  },
  'yaml-duplicate-key': {
    vi: ({ found }) => `cần mỗi khóa chỉ ghi một lần, gặp lại khóa "${found}"`,
    en: ({ found }) => `expected each key once, found "${found}" again`,
  },
  'yaml-tab': {
    vi: () => 'cần thụt dòng bằng dấu cách, gặp dấu tab',
    en: () => 'expected indentation by spaces, found a tab',
  },
  'yaml-character': {
    vi: ({ found }) => `cần ký tự nhìn thấy được, tệp mã hóa UTF-8, gặp ký tự ${found}`,
    en: ({ found }) => `expected characters that can be seen, in UTF-8, found ${found}`,
  },
  'yaml-indent': {
    vi: ({ found }) => `cần thụt dòng đúng và đóng đủ dấu nháy, dấu ngoặc ở dòng trên, gặp "${found}"`,
    en: ({ found }) =>
      `expected the right indentation, and every quote and bracket before it closed, found "${found}"`,
  },
  'yaml-bracket': {
    vi: ({ found }) => `cần dấu đóng ngoặc khớp với dấu mở ngoặc, gặp "${found}"`,
    en: ({ found }) => `expected closing brackets that match the opening ones, found "${found}"`,
  },
  'yaml-comma': {
    vi: ({ found }) => `cần dấu phẩy giữa các mục trong ngoặc và dấu nháy quanh cả giá trị, gặp "${found}"`,
    en: ({ found }) =>
      `expected commas between items in brackets, and quotes around a whole value, found "${found}"`,
  },
  'yaml-quote': {
    vi: ({ found }) => `cần đặt cả giá trị trong một cặp dấu nháy, gặp thêm "${found}" sau dấu nháy đóng`,
    en: ({ found }) => `expected the whole value in one pair of quotes, found "${found}" after it`,
  },
  'yaml-space': {
    vi: ({ found }) => `cần dấu cách sau dấu hai chấm của khóa, gặp khóa "${found}" viết liền giá trị`,
    en: ({ found }) => `expected a space after the colon of a key, found none after "${found}"`,
  },
  'yaml-unclosed': {
    vi: ({ found }) => `cần đóng đủ dấu nháy và dấu ngoặc đã mở, gặp "${found}"`,
    en: ({ found }) => `expected every quote and bracket to be closed, found "${found}"`,
  },
  'yaml-colon': {
    vi: ({ found }) => `cần đặt giá trị có dấu hai chấm trong dấu nháy và thụt dòng đúng, gặp "${found}"`,
    en: ({ found }) =>
      `expected quotes around a value with a colon, and the right indentation, found "${found}"`,
  },
  'yaml-sign': {
    vi: ({ found }) => `cần đặt giá trị mở đầu bằng ký hiệu trong dấu nháy, gặp "${found}"`,
    en: ({ found }) => `expected quotes around a value that begins with a sign, found "${found}"`,
  },
  'yaml-several-documents': {
    vi: ({ found }) => `cần mỗi tệp một nội dung, gặp dấu ngăn "${found}" mở nội dung thứ hai`,
    en: ({ found }) => `expected one document in the file, found a second one after "${found}"`,
  },
  'yaml-key': {
    vi: () => 'cần khóa là một từ, gặp khóa là danh sách hoặc nhóm',
    en: () => 'expected a key of one word, found a list or a group',
  },
  'yaml-number': {
    vi: ({ found }) => `cần số viết thường với dấu chấm thập phân, ví dụ 95 hoặc 2.5, gặp ${found}`,
    en: ({ found }) => `expected a plain decimal number as 95 or 2.5, found ${found}`,
  },
  'schema-unknown-key': {
    vi: ({ expected, found }) => `cần một khóa đã quy định${nearest(expected, 'vi')}, gặp khóa lạ "${found}"`,
    en: ({ expected, found }) => `expected a known key${nearest(expected, 'en')}, found "${found}"`,
  },
  'schema-key-beside': {
    vi: ({ found }) => `cần chỉ một cách ghi, gặp khóa "${found}" bên cạnh khóa của cách ghi khác`,
    en: ({ found }) => `expected one way of writing it, found "${found}" beside keys of another`,
  },
  'schema-comma': {
    vi: ({ found }) => `cần dấu chấm thập phân, gặp dấu phẩy trước ${found}`,
    en: ({ found }) => `expected a decimal point, found a comma before ${found}`,
  },
  'schema-missing-key': {
    vi: ({ expected }) => `cần khóa "${expected}", gặp: chưa ghi khóa này`,
    en: ({ expected }) => `expected the key "${expected}", found none`,
  },
  'schema-unknown-kind': {
    vi: ({ expected, found }) => `cần một trong các loại ${expected}, gặp ${found}`,
    en: ({ expected, found }) => `expected one of the kinds ${expected}, found ${found}`,
  },
  'schema-value': {
    vi: ({ expected, found }) => `cần ${alternatives(expected, ' hoặc ')}, gặp ${found}`,
    en: ({ expected, found }) => `expected ${alternatives(expected, ' or ')}, found ${found}`,
  },
  'schema-type': {
    vi: ({ expected, found }) => `cần ${typeNames(expected, 'vi')}, gặp ${found}`,
    en: ({ expected, found }) => `expected ${typeNames(expected, 'en')}, found ${found}`,
  },
  'schema-empty': {
    vi: ({ expected, found }) => `cần có ít nhất ${expected} ký tự hoặc mục, gặp ${found}`,
    en: ({ expected, found }) => `expected at least ${expected} characters or items, found ${found}`,
  },
  'expected-number': {
    vi: ({ found }) => `cần một số, dấu thập phân là dấu chấm và không đặt trong dấu nháy, gặp ${found}`,
    en: ({ found }) => `expected a number with a decimal point and without quotes, found ${found}`,
  },
  'expected-whole-number': {
    vi: ({ found }) => `cần một số nguyên không âm, gặp ${found}`,
    en: ({ found }) => `expected a whole number from 0, found ${found}`,
  },
  'expected-identifier': {
    vi: ({ found }) => `cần mã gồm chữ thường không dấu, chữ số và gạch nối, gặp ${found}`,
    en: ({ found }) => `expected an id of small letters, digits and hyphens, found ${found}`,
  },
  'expected-edition-id': {
    vi: ({ found }) => `cần mã bộ tiêu chí dạng địa-phương/năm, gặp ${found}`,
    en: ({ found }) => `expected an edition as jurisdiction/year, found ${found}`,
  },
  'expected-criterion-path': {
    vi: ({ found }) =>
      `cần mã hoặc đường dẫn tiêu chí gồm chữ thường không dấu, chữ số, gạch nối và dấu /, gặp ${found}`,
    en: ({ found }) =>
      `expected a criterion id or path of small letters, digits, hyphens and /, found ${found}`,
  },
  'expected-quoted-code': {
    vi: ({ found }) => `cần mã đặt trong dấu nháy kép, ví dụ "3.10", gặp ${found} không có dấu nháy`,
    en: ({ found }) => `expected a code in quotes as "3.10", found ${found} without quotes`,
  },
  'expected-code': {
    vi: ({ found }) => `cần mã gồm các số cách nhau bằng dấu chấm, ví dụ "3.2.1" hoặc "T.1", gặp ${found}`,
    en: ({ found }) => `expected numbers with points between them as "3.2.1" or "T.1", found ${found}`,
  },
  'expected-reading': {
    vi: ({ found }) => `cần mã bài đọc dạng 0001-ten-bai-doc, gặp ${found}`,
    en: ({ found }) => `expected a reading as 0001-its-name, found ${found}`,
  },
  'expected-date': {
    vi: ({ found }) => `cần ngày dạng năm-tháng-ngày, ví dụ 2023-12-31, gặp ${found}`,
    en: ({ found }) => `expected a day as 2023-12-31, found ${found}`,
  },
  'expected-day-of-year': {
    vi: ({ found }) => `cần ngày dạng "31/01" hoặc "15/01/2024", gặp ${found}`,
    en: ({ found }) => `expected a day as "31/01" or "15/01/2024", found ${found}`,
  },
  'expected-sha256': {
    vi: ({ found }) => `cần mã băm sha256 gồm 64 chữ số thập lục phân, gặp ${found}`,
    en: ({ found }) => `expected a sha256 of 64 hexadecimal digits, found ${found}`,
  },
} as const satisfies FaultTable;

const TYPE_NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  string: { vi: 'chữ', en: 'text' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'nhóm các khóa', en: 'a group of keys' },
  record: { vi: 'nhóm các khóa', en: 'a group of keys' },
  array: { vi: 'danh sách', en: 'a list' },
  null: { vi: 'null', en: 'null' },
};

function names(listed: Params[string] | undefined): string[] {
  return String(listed ?? '')
    .split(', ')
    .filter((name) => name !== '');
}

function nearest(expected: Params[string] | undefined, lang: Lang): string {
  const known = names(expected).join(', ');
  if (known === '') return '';
  return lang === 'vi' ? ` (gần nhất: ${known})` : ` (nearest: ${known})`;
}

function alternatives(expected: Params[string] | undefined, or: string): string {
  return names(expected).join(or);
}

function typeNames(expected: Params[string] | undefined, lang: Lang): string {
  const translated = names(expected).map((name) => TYPE_NAMES[name]?.[lang] ?? name);
  return [...new Set(translated)].join(lang === 'vi' ? ' hoặc ' : ' or ');
}
