/** Sentences for faults and warnings of one cell or row: what is wrong in it, and what to write instead. */

import type { FaultTable } from '../faults/fault-table.ts';
import { localDecimal } from '../format.ts';
import { listed } from '../listed.ts';
import { encodingHint } from './file-issues.ts';
import { firstPlace } from './first-place.ts';

export const cellIssues = {
  unit_missing: {
    vi: () =>
      'chưa ghi đơn vị; hãy ghi tên đơn vị ở từng dòng (không gộp ô, tên không được tự lấy từ dòng trên xuống)',
    en: () => 'no unit is named; write the name on every row (merged cells are not filled down)',
  },
  unit_unknown: {
    vi: ({ cell, suggestions, encoding }) =>
      `không có đơn vị nào tên "${cell}"${meant(suggestions, 'vi')}${encodingHint(encoding, 'vi')}; hãy ghi đúng tên đầy đủ, có dấu, như danh sách đơn vị`,
    en: ({ cell, suggestions, encoding }) =>
      `no unit is called "${cell}"${meant(suggestions, 'en')}${encodingHint(encoding, 'en')}; write the full name with its diacritics as in the registry`,
  },
  unit_ambiguous: {
    vi: ({ cell, candidates }) =>
      `"${cell}" là tên của nhiều đơn vị: ${listed(candidates)}; hãy ghi tên đầy đủ hoặc mã đơn vị`,
    en: ({ cell, candidates }) =>
      `"${cell}" names several units: ${listed(candidates)}; write the full name or the code`,
  },
  unit_retired: {
    vi: ({ cell, asOf, successor }) =>
      `"${cell}" không còn (hoặc chưa) tồn tại vào ngày ${day(asOf)}${successor ? `; nay thuộc "${successor}"` : ''}; hãy ghi tên đơn vị có hiệu lực vào ngày đó`,
    en: ({ cell, asOf, successor }) =>
      `"${cell}" does not exist on ${day(asOf)}${successor ? `; it is now part of "${successor}"` : ''}; name the unit that exists on that day`,
  },
  unit_conflict: {
    vi: ({ cell }) => `mã đơn vị và tên "${cell}" là của hai đơn vị khác nhau; hãy sửa mã hoặc tên cho khớp`,
    en: ({ cell }) => `the code and the name "${cell}" belong to two units; correct the one that is wrong`,
  },
  criterion_missing: {
    vi: () => 'chưa ghi mã tiêu chí; hãy ghi mã như biểu mẫu, ví dụ TC 3.2.1',
    en: () => 'no criterion code; write it as in the form, for example TC 3.2.1',
  },
  criterion_unknown: {
    vi: ({ cell, tiers }) =>
      tiers
        ? `tiêu chí này chỉ áp dụng đối với ${listed(tiers)}, không áp dụng đối với đơn vị ở dòng này; hãy để trống ô "${cell}" hoặc xóa dòng`
        : `không có tiêu chí nào mã "${cell}"; hãy ghi mã như biểu mẫu, ví dụ TC 3.2.1 (bảng tính hay tự đổi 3.2 thành ngày tháng, nên giữ chữ TC ở trước)`,
    en: ({ cell, tiers }) =>
      tiers
        ? `this criterion applies to ${listed(tiers)} only, not to the unit of this row; clear "${cell}" or delete the row`
        : `no criterion has the code "${cell}"; write it as in the form, for example TC 3.2.1 (spreadsheets turn 3.2 into a date, so keep the letters TC)`,
  },
  missing_value: {
    vi: () => 'chưa có giá trị; hãy điền số liệu, hoặc ghi KPS nếu không phát sinh',
    en: () => 'there is no value; fill it in, or write KPS if none arose',
  },
  value_ambiguous: {
    vi: ({ cell }) =>
      `dấu "${cell}" có thể hiểu là 0, là không phát sinh hoặc là chưa báo cáo; hãy ghi rõ số 0, chữ KPS, hoặc để trống`,
    en: ({ cell }) =>
      `"${cell}" may mean zero, none arose or not reported; write 0, KPS, or leave the cell blank`,
  },
  number_format: {
    vi: ({ cell, locale, percentSign }) =>
      percentSign
        ? `"${cell}" có dấu % trong khi ô này không phải là tỷ lệ phần trăm; hãy ghi con số, không ghi dấu %`
        : locale === 'en-US'
          ? `"${cell}" không phải là số viết theo kiểu en-US (dấu chấm thập phân, ví dụ 1,234.5); hãy sửa lại ô, hoặc chọn --number-locale vi-VN nếu cả tệp viết kiểu 1.234,5`
          : `"${cell}" không phải là số; hãy viết chỉ gồm chữ số, dấu phẩy cho phần thập phân và dấu chấm phân nghìn, ví dụ ${example(cell)}${locale ? ' (nếu cả tệp viết kiểu 1,234.5 thì chọn --number-locale en-US)' : ''}`,
    en: ({ cell, locale, percentSign }) =>
      percentSign
        ? `"${cell}" has a percent sign where no percentage is asked for; write the number without it`
        : locale === 'en-US'
          ? `"${cell}" is not a number in the en-US form (decimal point, as 1,234.5); correct it, or choose --number-locale vi-VN if the whole file writes 1.234,5`
          : `"${cell}" is not a number; write digits with a decimal comma and points between thousands, for example ${example(cell)}${locale ? ' (choose --number-locale en-US if the whole file writes 1,234.5)' : ''}`,
  },
  error_literal: {
    vi: ({ cell }) =>
      `"${cell}" là thông báo lỗi của bảng tính; hãy sửa công thức hoặc nới rộng cột, rồi ghi con số`,
    en: ({ cell }) =>
      `"${cell}" is an error of the spreadsheet; correct the formula or widen the column and write the number`,
  },
  formula_cell: {
    vi: ({ cell }) => `ô chứa công thức "${cell}"; hãy ghi kết quả (dán dạng giá trị) thay cho công thức`,
    en: ({ cell }) => `the cell holds the formula "${cell}"; paste its value instead`,
  },
  percent_scale_ambiguous: {
    vi: ({ cell }) =>
      `"${cell}" có thể là ${cell} % hoặc là tỷ lệ trên 1; hãy ghi kèm dấu %, ví dụ 95,5%, hoặc chọn --percent-scale fraction nếu cả tệp ghi tỷ lệ trên 1`,
    en: ({ cell }) =>
      `"${cell}" may be ${cell} % or a fraction of 1; write the percent sign, as 95,5%, or choose --percent-scale fraction if the whole file writes fractions`,
  },
  out_of_range: {
    vi: ({ cell, least, most, step }) =>
      `"${cell}" nằm ngoài khoảng cho phép: ${range(least, most, 'vi')}${step ? `, theo bậc ${localDecimal(String(step), 'vi')}` : ''}; hãy kiểm tra lại con số`,
    en: ({ cell, least, most, step }) =>
      `"${cell}" is outside ${range(least, most, 'en')}${step ? `, in steps of ${step}` : ''}; check the number`,
  },
  negative_count: {
    vi: ({ cell }) => `"${cell}" là số âm; số lượng không được âm, hãy ghi từ 0 trở lên`,
    en: ({ cell }) => `"${cell}" is negative; a count is 0 or more`,
  },
  not_integer: {
    vi: ({ cell }) => `"${cell}" có phần lẻ; số lượng phải là số nguyên`,
    en: ({ cell }) => `"${cell}" has decimals; a count is a whole number`,
  },
  option_unknown: {
    vi: ({ cell, options }) =>
      `"${cell}" không phải là một trong các lựa chọn; hãy ghi một trong: ${listed(options)}`,
    en: ({ cell, options }) => `"${cell}" is none of the options; write one of: ${listed(options)}`,
  },
  not_applicable_refused: {
    vi: ({ cell }) =>
      `tiêu chí này không được ghi "${cell}"; hãy điền số liệu, hoặc để trống nếu chưa báo cáo`,
    en: ({ cell }) =>
      `"${cell}" is not allowed for this criterion; fill in a figure, or leave it blank if there is no report`,
  },
  bool_format: {
    vi: ({ cell }) => `"${cell}" không rõ là có hay không; hãy ghi Có hoặc Không (Đạt hoặc Không đạt)`,
    en: ({ cell }) => `"${cell}" is neither yes nor no; write Có or Không (Đạt or Không đạt)`,
  },
  date_invalid: {
    vi: ({ cell }) =>
      `"${cell}" không phải là ngày có thật hoặc không đúng cách viết; hãy ghi ngày/tháng/năm đủ bốn chữ số năm, ví dụ 05/03/2025`,
    en: ({ cell }) =>
      `"${cell}" is no day or not written as one; write day/month/year with a year of four digits, as 05/03/2025`,
  },
  fraction_incomplete: {
    vi: () =>
      'chỉ có một trong hai ô tử số, mẫu số; hãy điền cả hai (nếu số thập phân bị tách thành hai ô thì đặt trong dấu ngoặc kép)',
    en: () =>
      'only one of numerator and denominator is given; fill in both (quote a decimal number that was split in two cells)',
  },
  fraction_not_expected: {
    vi: ({ code }) => `tiêu chí ${code} không tính theo tử số, mẫu số; hãy ghi kết quả ở cột "Giá trị"`,
    en: ({ code }) => `criterion ${code} has no numerator and denominator; write the result under "Giá trị"`,
  },
  zero_denominator: {
    vi: () => 'mẫu số bằng 0; nếu không phát sinh thì ghi KPS ở cột "Giá trị" và để trống tử số, mẫu số',
    en: () => 'the denominator is 0; if none arose write KPS under "Giá trị" and leave both cells blank',
  },
  numerator_gt_denominator: {
    vi: ({ cell, denominator }) =>
      `tử số ${cell} lớn hơn mẫu số ${denominator}; tử số là một phần của mẫu số, hãy kiểm tra có ghi nhầm cột không`,
    en: ({ cell, denominator }) =>
      `the numerator ${cell} is greater than the denominator ${denominator}, of which it is a part; check whether they were swapped`,
  },
  value_fraction_mismatch: {
    vi: ({ cell, computed }) =>
      `giá trị "${cell}" không khớp với tử số, mẫu số${computed ? ` (tính ra ${localDecimal(String(computed), 'vi')} %)` : ''}; hãy sửa cho khớp, hoặc chỉ giữ tử số và mẫu số`,
    en: ({ cell, computed }) =>
      `"${cell}" does not agree with numerator and denominator${computed ? ` (they give ${computed} %)` : ''}; correct it, or keep the fraction alone`,
  },
  duplicate_conflict: {
    vi: (place) => `đơn vị và tiêu chí này đã ghi khác ở ${firstPlace(place, 'vi')}; hãy giữ một dòng đúng`,
    en: (place) =>
      `this unit and criterion were stated differently on ${firstPlace(place, 'en')}; keep the right one`,
  },
  alternative_expected: {
    vi: ({ code, parts }) =>
      `tiêu chí ${code} gồm nhiều trường hợp; hãy ghi mỗi trường hợp trên một dòng riêng: ${listed(parts)}`,
    en: ({ code, parts }) =>
      `criterion ${code} has several cases; give each on a row of its own: ${listed(parts)}`,
  },
} as const satisfies FaultTable;

function meant(suggestions: unknown, lang: 'vi' | 'en'): string {
  if (!Array.isArray(suggestions) || suggestions.length === 0) return '';
  const names = listed(suggestions);
  return lang === 'vi' ? ` (có phải là ${names}?)` : ` (is it ${names}?)`;
}

/** The cell with its decimal mark corrected, where that is all that is wrong with it. */
function example(cell: unknown): string {
  const text = String(cell);
  return /^-?\d+\.\d+\s*%?$/.test(text) ? text.replace('.', ',') : '1.234,5';
}

function range(least: unknown, most: unknown, lang: 'vi' | 'en'): string {
  const [low, high] = [least, most].map((end) => localDecimal(String(end ?? ''), lang));
  if (!high) return lang === 'vi' ? `từ ${low} trở lên` : `${low} or more`;
  return lang === 'vi' ? `từ ${low} đến ${high}` : `${low} to ${high}`;
}

function day(isoDate: unknown): string {
  return String(isoDate).split('-').reverse().join('/');
}
