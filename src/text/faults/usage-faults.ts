/** Sentences for faults of how the command line was used (codes `usage-*`, exit code 2) and for a run that was stopped. */
import type { FaultTable } from './fault-table.ts';

export const usageFaults = {
  'usage-command-missing': {
    vi: ({ known, help }) => `thiếu tên lệnh, cần một trong các lệnh: ${listed(known)}${seeVi(help)}`,
    en: ({ known, help }) => `expected one of the commands ${listed(known)}${seeEn(help)}`,
  },
  'usage-command-unknown': {
    vi: ({ found, near, help }) => `không có lệnh "${found}"${nearVi(near)}${seeVi(help)}`,
    en: ({ found, near, help }) => `no command "${found}"${nearEn(near)}${seeEn(help)}`,
  },
  'usage-option-unknown': {
    vi: ({ found, near, help }) => `không có tùy chọn ${found}${nearVi(near)}${seeVi(help)}`,
    en: ({ found, near, help }) => `no option ${found}${nearEn(near)}${seeEn(help)}`,
  },
  'usage-option-missing': {
    vi: ({ option }) => `thiếu tùy chọn bắt buộc ${option}`,
    en: ({ option }) => `missing option ${option}`,
  },
  'usage-option-value-missing': {
    vi: ({ option }) => `chưa ghi giá trị của tùy chọn ${option}`,
    en: ({ option }) => `option ${option} needs a value`,
  },
  'usage-option-value': {
    vi: ({ option, found, known }) =>
      `tùy chọn ${option} chỉ nhận một trong các giá trị ${listed(known)}, không nhận "${found}"`,
    en: ({ option, found, known }) => `option ${option} expects one of ${listed(known)}, found "${found}"`,
  },
  'usage-option-day': {
    vi: ({ option, found }) =>
      `tùy chọn ${option} cần một ngày có thật, viết theo dạng năm-tháng-ngày như 2023-12-31, không phải "${found}"`,
    en: ({ option, found }) => `option ${option} expects a day such as 2023-12-31, found "${found}"`,
  },
  'usage-option-whole': {
    vi: ({ option, found }) => `tùy chọn ${option} cần một số nguyên không âm, không phải "${found}"`,
    en: ({ option, found }) => `option ${option} expects a whole number, found "${found}"`,
  },
  'usage-option-number': {
    vi: ({ option, found, least, most }) =>
      `tùy chọn ${option} cần một số từ ${least} đến ${most}, không phải "${found}"`,
    en: ({ option, found, least, most }) =>
      `option ${option} expects a number from ${least} to ${most}, found "${found}"`,
  },
  'usage-option-port': {
    vi: ({ option, found }) => `tùy chọn ${option} cần số cổng từ 0 đến 65535, không phải "${found}"`,
    en: ({ option, found }) => `option ${option} expects a port from 0 to 65535, found "${found}"`,
  },
  'usage-argument-missing': {
    vi: ({ argument, meaning, help }) =>
      `thiếu tham số ${argument} (${meaning}), ghi ngay sau tên lệnh${seeVi(help)}`,
    en: ({ argument, meaning, help }) =>
      `missing argument ${argument} (${meaning}), right after the command${seeEn(help)}`,
  },
  'usage-argument-surplus': {
    vi: ({ help }) => `thừa tham số trên dòng lệnh${seeVi(help)}`,
    en: ({ help }) => `too many arguments${seeEn(help)}`,
  },
  'usage-other': {
    vi: ({ message }) => `dòng lệnh không hợp lệ (${message})`,
    en: ({ message }) => `wrong usage (${message})`,
  },
  'usage-form-extension': {
    vi: ({ file }) => `biểu mẫu là tệp .xlsx hoặc .csv, tên tệp phải kết thúc như vậy, không phải "${file}"`,
    en: ({ file }) => `the form is an .xlsx or .csv file and must be named so, found "${file}"`,
  },
  'usage-options-together': {
    vi: ({ option, other }) => `không dùng tùy chọn ${option} cùng với ${other}`,
    en: ({ option, other }) => `option ${option} does not go with ${other}`,
  },
  'usage-edition-unknown': {
    vi: ({ found, near }) => `không có bộ tiêu chí "${found}"${nearVi(near)}`,
    en: ({ found, near }) => `no edition "${found}"${nearEn(near)}`,
  },
  'usage-registry-unknown': {
    vi: ({ found, near }) => `không có sổ đăng ký đơn vị "${found}"${nearVi(near)}`,
    en: ({ found, near }) => `no registry of units "${found}"${nearEn(near)}`,
  },
  'usage-registry-tier': {
    vi: ({ found, known }) =>
      `sổ đăng ký không có đơn vị nào thuộc cấp "${found}", chỉ có các cấp: ${listed(known)}`,
    en: ({ found, known }) => `the registry has no unit of the tier "${found}", only of ${listed(known)}`,
  },
  'usage-edition-not-issued': {
    vi: ({ found }) => `bộ tiêu chí "${found}" chưa ban hành (status: issued) nên không khóa`,
    en: ({ found }) => `the edition "${found}" is not issued (status: issued), so it cannot be locked`,
  },
  'usage-criteria-empty': {
    vi: ({ file }) => `thư mục "${file}" không có bộ tiêu chí nào (tùy chọn --criteria)`,
    en: ({ file }) => `the folder "${file}" has no edition (option --criteria)`,
  },
  'usage-tier-unknown': {
    vi: ({ found, known }) => `bộ tiêu chí không có cấp "${found}", chỉ có các cấp: ${listed(known)}`,
    en: ({ found, known }) => `the edition has no tier "${found}", only ${listed(known)}`,
  },
  'usage-block-unknown': {
    vi: ({ found, known }) =>
      `bộ tiêu chí không có khối xếp hạng "${found}", chỉ có các khối: ${listed(known)}`,
    en: ({ found, known }) => `the edition has no block "${found}", only ${listed(known)}`,
  },
  'usage-unit-unknown': {
    vi: ({ found, near }) => `không có đơn vị "${found}" trong danh sách đơn vị${nearVi(near)}`,
    en: ({ found, near }) => `no registered unit "${found}"${nearEn(near)}`,
  },
  'usage-unit-ambiguous': {
    vi: ({ found, known }) => `nhiều đơn vị cùng mang tên "${found}", hãy dùng mã đơn vị: ${listed(known)}`,
    en: ({ found, known }) => `several units are called "${found}", use an id: ${listed(known)}`,
  },
  'usage-unit-retired': {
    vi: ({ found, day }) => `đơn vị "${found}" không còn (hoặc chưa) tồn tại vào ngày ${day}`,
    en: ({ found, day }) => `the unit "${found}" is not valid on ${day}`,
  },
  'usage-unit-tier': {
    vi: ({ found, tier }) => `đơn vị "${found}" không thuộc cấp "${tier}"`,
    en: ({ found, tier }) => `the unit "${found}" is not of the tier "${tier}"`,
  },
  'usage-criterion-unknown': {
    vi: ({ found, near }) => `cấp của đơn vị không có tiêu chí "${found}"${nearVi(near)}`,
    en: ({ found, near }) => `no criterion "${found}" in the tier of the unit${nearEn(near)}`,
  },
  'usage-criterion-group': {
    vi: ({ found, known }) => `"${found}" gồm nhiều tiêu chí, hãy chọn một tiêu chí: ${listed(known)}`,
    en: ({ found, known }) => `"${found}" has several criteria, name one of them: ${listed(known)}`,
  },
  'usage-path-missing': {
    vi: ({ file }) => `không tìm thấy tệp hoặc thư mục "${file}"`,
    en: ({ file }) => `no file or folder "${file}"`,
  },
  'usage-folder-missing': {
    vi: ({ option, file }) => `không tìm thấy thư mục "${file}" (tùy chọn ${option})`,
    en: ({ option, file }) => `no folder "${file}" (option ${option})`,
  },
  'usage-folder-not-empty': {
    vi: ({ file }) => `thư mục "${file}" đã có nội dung, hãy chọn một thư mục mới hoặc để trống thư mục này`,
    en: ({ file }) => `the folder "${file}" is not empty`,
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
  'usage-output': {
    vi: ({ reason }) => `không ghi được kết quả: ${reasonVi(reason)}`,
    en: ({ reason }) => `cannot write the result (${reason})`,
  },
  'usage-publication-missing': {
    vi: ({ file }) => `thư mục "${file}" không phải là một bộ công bố: không có tệp publication.json`,
    en: ({ file }) => `the folder "${file}" is no publication: it has no publication.json`,
  },
  'usage-replaces-itself': {
    vi: ({ file }) =>
      `bộ công bố không thể thay thế chính nó: --out và --replaces cùng là "${file}"; hãy ghi bản điều chỉnh vào một thư mục mới`,
    en: ({ file }) =>
      `a publication cannot replace itself: --out and --replaces both are "${file}"; write the correction to a new folder`,
  },
  'usage-out-in-inputs': {
    vi: ({ file, found }) =>
      `thư mục ghi ra "${file}" nằm trong thư mục số liệu "${found}": lần sau bộ công bố sẽ bị đọc như số liệu; hãy chọn một thư mục khác`,
    en: ({ file, found }) =>
      `the folder to write, "${file}", lies in the folder of figures "${found}": the next run would read the publication as figures; choose another one`,
  },
  'usage-campaign-missing': {
    vi: ({ file, found }) =>
      `thư mục "${file}" không có tệp ${found}; tệp này ghi bộ tiêu chí và các thư mục số liệu của đợt chấm điểm`,
    en: ({ file, found }) =>
      `the folder "${file}" has no ${found}, which names the edition and the folders of figures of a campaign`,
  },
  'usage-earlier-jurisdiction': {
    vi: ({ file, found, expected }) =>
      `đợt chấm điểm trước "${file}" là của "${found}", cần của "${expected}"`,
    en: ({ file, found, expected }) =>
      `the earlier campaign "${file}" is of "${found}", expected "${expected}"`,
  },
  'usage-earlier-period': {
    vi: ({ file, found, expected }) =>
      `kỳ đánh giá của đợt chấm điểm trước "${file}" kết thúc ngày ${found}, phải kết thúc trước ngày ${expected}`,
    en: ({ file, found, expected }) =>
      `the period of the earlier campaign "${file}" ends on ${found}, it must end before ${expected}`,
  },
  'usage-earlier-twice': {
    vi: ({ file, found }) =>
      `đợt chấm điểm trước "${file}" theo bộ tiêu chí "${found}" đã được nêu; mỗi bộ tiêu chí chỉ nêu một đợt`,
    en: ({ file, found }) =>
      `the earlier campaign "${file}" is by the edition "${found}", which was given already; name one for each edition`,
  },
  'usage-earlier-missing': {
    vi: () => 'chưa có năm trước để so sánh; hãy nêu thư mục của đợt chấm điểm trước bằng tùy chọn --earlier',
    en: () => 'there is no earlier year to compare with; name the folder of an earlier campaign by --earlier',
  },
  'usage-earlier-unknown': {
    vi: ({ found, known }) => `không có năm trước theo bộ tiêu chí "${found}", chỉ có: ${listed(known)}`,
    en: ({ found, known }) => `no earlier year by the edition "${found}", only ${listed(known)}`,
  },
  'usage-example-missing': {
    vi: ({ file }) => `không có ví dụ nào trong "${file}": không thư mục nào có tệp campaign.yaml`,
    en: ({ file }) => `no example in "${file}": no folder has a campaign.yaml`,
  },
  interrupted: {
    vi: () => 'đã dừng theo yêu cầu của người dùng',
    en: () => 'interrupted',
  },
} as const satisfies FaultTable;

type Value = string | number | readonly string[] | undefined;

function listed(names: Value): string {
  return Array.isArray(names) ? names.join(', ') : String(names);
}

function nearVi(near: Value): string {
  return Array.isArray(near) && near.length > 0 ? `; tên gần giống: ${near.join(', ')}` : '';
}

function nearEn(near: Value): string {
  return Array.isArray(near) && near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
}

/** @param help the command whose help says more */
function seeVi(help: Value): string {
  return `; xem hướng dẫn bằng lệnh: ${help} --help`;
}

function seeEn(help: Value): string {
  return `; see ${help} --help`;
}

/** Codes of the operating system, as far as users meet them. */
const REASONS: ReadonlyMap<Value, string> = new Map([
  ['EACCES', 'không có quyền truy cập'],
  ['EPERM', 'không có quyền truy cập'],
  ['ENOENT', 'thư mục chứa tệp không tồn tại'],
  ['ENOTDIR', 'một phần của đường dẫn không phải là thư mục'],
  ['EISDIR', 'đây là thư mục, không phải tệp'],
  ['EROFS', 'ổ đĩa chỉ cho phép đọc'],
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EEXIST', 'đã có tệp cùng tên'],
  ['ENAMETOOLONG', 'tên quá dài'],
]);

function reasonVi(reason: Value): string {
  return REASONS.get(reason) ?? `lỗi hệ thống ${reason}`;
}
