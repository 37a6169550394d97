/** What the server says when it cannot answer: a title for each kind of problem, and what it means for the reader. */
import type { Params } from '../../errors.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { listed } from '../listed.ts';

type Sentence = (params: Params) => string;

export interface ProblemWords {
  title: Readonly<Record<Lang, string>>;
  /** what is wrong with this request */
  detail: Readonly<Record<Lang, Sentence>>;
}

export const PROBLEM_WORDS = {
  'not-found': {
    title: { vi: 'Không tìm thấy địa chỉ', en: 'Not found' },
    detail: {
      vi: () => 'Địa chỉ này không có trên máy chủ; danh mục giao diện lập trình có tại /api.',
      en: () => 'There is nothing at this address; /api lists the programming interface.',
    },
  },
  'method-not-allowed': {
    title: { vi: 'Phương thức không được hỗ trợ', en: 'Method not allowed' },
    detail: {
      vi: ({ method, allowed }) =>
        `Địa chỉ này chỉ nhận phương thức ${listed(allowed)}, không nhận ${method}.`,
      en: ({ method, allowed }) => `This address takes ${listed(allowed)}, not ${method}.`,
    },
  },
  'parameter-unknown': {
    title: { vi: 'Tham số không có trong danh mục', en: 'Unknown parameter' },
    detail: {
      vi: ({ found, known }) =>
        `Địa chỉ này không có tham số ${listed(found)}; các tham số được dùng: ${listed(known)}.`,
      en: ({ found, known }) => `This address has no parameter ${listed(found)}, only ${listed(known)}.`,
    },
  },
  'parameter-invalid': {
    title: { vi: 'Tham số không hợp lệ', en: 'Invalid parameter' },
    detail: {
      vi: ({ found }) => `Giá trị của tham số ${listed(found)} không dùng được.`,
      en: ({ found }) => `The value of ${listed(found)} cannot be used.`,
    },
  },
  'edition-unknown': {
    title: { vi: 'Không có bộ tiêu chí', en: 'Unknown edition' },
    detail: {
      vi: ({ found, known }) => `Không có bộ tiêu chí "${found}"; các bộ tiêu chí hiện có: ${listed(known)}.`,
      en: ({ found, known }) => `There is no edition "${found}", only ${listed(known)}.`,
    },
  },
  'tier-unknown': {
    title: { vi: 'Không có cấp', en: 'Unknown tier' },
    detail: {
      vi: ({ found, known }) => `Không có cấp "${found}"; các cấp hiện có: ${listed(known)}.`,
      en: ({ found, known }) => `There is no tier "${found}", only ${listed(known)}.`,
    },
  },
  'block-unknown': {
    title: { vi: 'Không có khối', en: 'Unknown block' },
    detail: {
      vi: ({ found, known }) =>
        `Không có khối "${found}" trong phạm vi này; các khối hiện có: ${listed(known)}.`,
      en: ({ found, known }) => `There is no block "${found}" here, only ${listed(known)}.`,
    },
  },
  'area-unknown': {
    title: { vi: 'Không có lĩnh vực', en: 'Unknown area' },
    detail: {
      vi: ({ found, known }) => `Không có lĩnh vực "${found}"; các lĩnh vực hiện có: ${listed(known)}.`,
      en: ({ found, known }) => `There is no area "${found}", only ${listed(known)}.`,
    },
  },
  'earlier-missing': {
    title: { vi: 'Chưa có năm trước', en: 'No earlier year' },
    detail: {
      vi: () => 'Máy chủ này không có kết quả của năm trước nên không so sánh được.',
      en: () => 'This server has no results of an earlier year to compare with.',
    },
  },
  'earlier-unknown': {
    title: { vi: 'Không có năm trước theo bộ tiêu chí này', en: 'No earlier year by this edition' },
    detail: {
      vi: ({ found, known }) =>
        `Không có năm trước theo bộ tiêu chí "${found}"; các năm trước hiện có: ${listed(known)}.`,
      en: ({ found, known }) => `There is no earlier year by the edition "${found}", only ${listed(known)}.`,
    },
  },
  'unit-unknown': {
    title: { vi: 'Không có đơn vị', en: 'Unknown unit' },
    detail: {
      vi: ({ found, near }) => `Không có đơn vị mang mã "${found}" trong kỳ đánh giá này${nearVi(near)}.`,
      en: ({ found, near }) => `There is no unit with the id "${found}" in these results${nearEn(near)}.`,
    },
  },
  'criterion-unknown': {
    title: { vi: 'Không có tiêu chí', en: 'Unknown criterion' },
    detail: {
      vi: ({ found, near }) => `Không có tiêu chí mang mã "${found}"${nearVi(near)}.`,
      en: ({ found, near }) => `There is no criterion with the code "${found}"${nearEn(near)}.`,
    },
  },
  'chart-unknown': {
    title: { vi: 'Không có biểu đồ', en: 'Unknown chart' },
    detail: {
      vi: ({ found, known }) => `Không có biểu đồ "${found}"; các tệp hiện có: ${listed(known)}.`,
      en: ({ found, known }) => `There is no chart "${found}", only ${listed(known)}.`,
    },
  },
  'chart-impossible': {
    title: { vi: 'Không vẽ được biểu đồ theo yêu cầu', en: 'The chart cannot be drawn so' },
    detail: {
      vi: ({ reason }) => `Không vẽ được biểu đồ theo các tham số này: ${reason}.`,
      en: ({ reason }) => `The chart cannot be drawn with these parameters: ${reason}.`,
    },
  },
  'file-missing': {
    title: { vi: 'Chưa có tệp để kiểm tra', en: 'No file to check' },
    detail: {
      vi: () =>
        'Hãy gửi một tệp CSV hoặc XLSX trong trường "file" của biểu mẫu, hoặc làm nội dung của yêu cầu.',
      en: () => 'Send one CSV or XLSX file as the field "file" of a form, or as the body of the request.',
    },
  },
  'media-type': {
    title: { vi: 'Kiểu nội dung không được hỗ trợ', en: 'Unsupported media type' },
    detail: {
      vi: ({ found, known }) => `Không nhận nội dung kiểu "${found}"; các kiểu được nhận: ${listed(known)}.`,
      en: ({ found, known }) => `The type "${found}" is not taken, only ${listed(known)}.`,
    },
  },
  'body-too-large': {
    title: { vi: 'Nội dung quá lớn', en: 'Body too large' },
    detail: {
      vi: ({ limit }) =>
        `Nội dung gửi lên vượt quá mức cho phép (${localDecimal(String(limit), 'vi')} byte).`,
      en: ({ limit }) => `The body is larger than the limit of ${localDecimal(String(limit), 'en')} bytes.`,
    },
  },
  'request-malformed': {
    title: { vi: 'Yêu cầu không đúng cách viết', en: 'Malformed request' },
    detail: {
      vi: () => 'Máy chủ không đọc được yêu cầu này.',
      en: () => 'The server cannot read this request.',
    },
  },
  timeout: {
    title: { vi: 'Quá thời gian xử lý', en: 'Timed out' },
    detail: {
      vi: () => 'Máy chủ chưa trả lời được trong thời gian cho phép; hãy thử lại sau.',
      en: () => 'The server could not answer in time; try again later.',
    },
  },
  internal: {
    title: { vi: 'Lỗi của máy chủ', en: 'Server error' },
    detail: {
      vi: ({ id }) =>
        `Máy chủ gặp lỗi khi trả lời; người quản trị tìm được nguyên nhân trong nhật ký theo mã ${id}.`,
      en: ({ id }) => `The server failed; its log has the cause under ${id}.`,
    },
  },
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof PROBLEM_WORDS;
export const PROBLEM_CODES = Object.keys(PROBLEM_WORDS) as readonly ProblemCode[];

function nearVi(near: Params[string] | undefined): string {
  return Array.isArray(near) && near.length > 0 ? `; tên gần giống: ${listed(near)}` : '';
}

function nearEn(near: Params[string] | undefined): string {
  return Array.isArray(near) && near.length > 0 ? `; nearest: ${listed(near)}` : '';
}
