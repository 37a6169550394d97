/**
 * Sentences for the faults of a registry of units (codes `registry-*`, thrown by units/parse-registry.ts and beside).
 * Each says what was expected and what was found; the place (file, line, column) is put before it by text/faults/faults.ts.
 */
import type { Params } from '../../errors.ts';

type Sentence = (params: Params) => string;

export const registryFaults = {
  'registry-missing': {
    vi: () => 'cần tệp sổ đăng ký đơn vị (CSV), gặp: không có tệp này',
    en: () => 'expected a registry of units (CSV), found: no such file',
  },
  'registry-encoding': {
    vi: () =>
      'cần tệp mã hóa UTF-8, gặp mã hóa khác; hãy mở bằng bảng tính rồi lưu lại dạng "CSV UTF-8 (phân cách bằng dấu chấm phẩy)"',
    en: () => 'expected UTF-8, found another encoding; save the file again as "CSV UTF-8" with semicolons',
  },
  'registry-quotes': {
    vi: () => 'cần dấu ngoặc kép mở và đóng đủ cặp, gặp dấu ngoặc kép lẻ hoặc đặt giữa ô',
    en: () => 'expected quotes in pairs around a whole cell, found a stray or unclosed quote',
  },
  'registry-empty': {
    vi: () => 'cần một dòng tiêu đề và ít nhất một đơn vị, gặp: không có đơn vị nào',
    en: () => 'expected a header row and at least one unit, found none',
  },
  'registry-column-unknown': {
    vi: ({ found, known }) =>
      `cần một trong các cột ${listed(known)}, hoặc cột dạng attr:tên, date:tên; gặp cột "${found}"`,
    en: ({ found, known }) =>
      `expected one of the columns ${listed(known)}, or attr:name, date:name; found "${found}"`,
  },
  'registry-column-twice': {
    vi: () => 'cần mỗi cột một lần, gặp cột này hai lần',
    en: () => 'expected each column once, found this one twice',
  },
  'registry-column-missing': {
    vi: () => 'cần có cột này ở dòng tiêu đề, gặp: không có',
    en: () => 'expected this column in the header row, found none',
  },
  'registry-cell-surplus': {
    vi: ({ count, found }) =>
      `cần không quá ${count} ô như dòng tiêu đề, gặp ô thừa "${found}"; nếu ô có dấu chấm phẩy thì đặt trong dấu ngoặc kép`,
    en: ({ count, found }) =>
      `expected at most ${count} cells as in the header row, found one more: "${found}"`,
  },
  'registry-cell-lines': {
    vi: () => 'cần ô chỉ có một dòng, gặp ô có ký tự xuống dòng',
    en: () => 'expected a cell of one line, found a line break',
  },
  'registry-cell-blank': {
    vi: () => 'cần có giá trị, gặp ô trống',
    en: () => 'expected a value, found a blank cell',
  },
  'registry-id': {
    vi: ({ found }) => `cần mã gồm chữ thường không dấu, chữ số và gạch nối, gặp "${found}"`,
    en: ({ found }) => `expected an id of small letters, digits and hyphens, found "${found}"`,
  },
  'registry-id-twice': {
    vi: ({ found, first }) => `cần mã đơn vị không trùng nhau, gặp lại "${found}" đã có ở dòng ${first}`,
    en: ({ found, first }) => `expected an id of its own, found "${found}" again, first on line ${first}`,
  },
  'registry-id-elsewhere': {
    vi: ({ found, first }) => `cần mã đơn vị không trùng nhau, gặp lại "${found}" đã có ở ${first}`,
    en: ({ found, first }) => `expected an id of its own, found "${found}" again, first at ${first}`,
  },
  'registry-unit-unknown': {
    vi: ({ found }) => `cần mã của một đơn vị có trong sổ, gặp "${found}"`,
    en: ({ found }) => `expected the id of a registered unit, found "${found}"`,
  },
  'registry-unit-itself': {
    vi: ({ found }) => `cần mã của một đơn vị khác, gặp mã của chính đơn vị "${found}"`,
    en: ({ found }) => `expected the id of another unit, found the unit itself: "${found}"`,
  },
  'registry-day': {
    vi: ({ found }) => `cần ngày có thật, dạng 31/12/2023 hoặc 2023-12-31, gặp "${found}"`,
    en: ({ found }) => `expected a day as 31/12/2023 or 2023-12-31, found "${found}"`,
  },
  'registry-days-reversed': {
    vi: () => 'cần ngày hết hiệu lực không sớm hơn ngày bắt đầu hiệu lực, gặp ngày sớm hơn',
    en: () => 'expected a last day that is not before the first day, found an earlier one',
  },
  'registry-merged-without-day': {
    vi: () => 'cần ngày hết hiệu lực của đơn vị đã sáp nhập, gặp ô trống',
    en: () => 'expected the last day of a unit that was merged, found a blank cell',
  },
  'registry-predecessor': {
    vi: ({ found }) =>
      `cần đơn vị tiền thân dạng mã, mã:tỷ lệ hoặc mã:tỷ lệ@ngày, cách nhau bằng |; gặp "${found}"`,
    en: ({ found }) => `expected predecessors as id, id:share or id:share@day between |, found "${found}"`,
  },
  'registry-predecessor-twice': {
    vi: ({ found }) => `cần mỗi đơn vị tiền thân một lần, gặp "${found}" hai lần`,
    en: ({ found }) => `expected each predecessor once, found "${found}" twice`,
  },
  'registry-share': {
    vi: ({ found }) =>
      `cần tỷ lệ lớn hơn 0, không quá 1 (0,4 hoặc 1/3), hoặc dấu ? khi chưa rõ; gặp "${found}"`,
    en: ({ found }) =>
      `expected a share above 0 and at most 1 (0.4 or 1/3), or ? where unknown; found "${found}"`,
  },
  'registry-formed-without-day': {
    vi: ({ found }) =>
      `cần ngày nhận "${found}": ngày bắt đầu hiệu lực (valid_from) hoặc @ngày trong ô; gặp: không có ngày nào`,
    en: ({ found }) => `expected the day on which "${found}" came over: valid_from, or @day; found none`,
  },
  'registry-formed-early': {
    vi: ({ found }) => `cần ngày nhận "${found}" không sớm hơn ngày bắt đầu hiệu lực, gặp ngày sớm hơn`,
    en: ({ found }) => `expected "${found}" to come over on the first day or later, found an earlier day`,
  },
  'registry-kind-twice': {
    vi: () => 'cần loại đơn vị ghi một lần ở cột kind, gặp thêm cột attr:kind',
    en: () => 'expected the kind once, in the column kind; found attr:kind too',
  },
} as const satisfies Record<string, { vi: Sentence; en: Sentence }>;

function listed(names: Params[string] | undefined): string {
  return Array.isArray(names) ? names.join(', ') : String(names);
}
