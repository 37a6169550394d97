/**
 * Vietnamese words of the made-up campaigns: the mark that stands on every file, headings of their columns, what
 * appraisers and units write, and the words by which the label of a figure tells what is counted.
 */

import { SYNTHETIC_MARK } from '../marks.ts';
import { APPRAISAL_HEADINGS, COLUMN_HEADINGS, SURVEY_HEADINGS } from './import-words.ts';

/** First line of every file; without digits, so that the importer passes it over as a title. */
export const SYNTHETIC_TITLE = `${SYNTHETIC_MARK} - chỉ dùng để tập huấn và chạy thử, không phải số liệu thật của bất kỳ cơ quan, đơn vị nào`;

const STARTING_COLUMNS = ['STT', COLUMN_HEADINGS.unit[0], COLUMN_HEADINGS.criterion[0]] as const;
const FIGURE_COLUMNS = [
  COLUMN_HEADINGS.value[0],
  COLUMN_HEADINGS.numerator[0],
  COLUMN_HEADINGS.denominator[0],
] as const;

export const REPORT_COLUMNS = [
  ...STARTING_COLUMNS,
  'Tiêu chí',
  'Điểm tối đa',
  ...FIGURE_COLUMNS,
  COLUMN_HEADINGS.selfPoints[0],
  COLUMN_HEADINGS.evidence[0],
  COLUMN_HEADINGS.explanation[0],
  COLUMN_HEADINGS.note[0],
] as const;

export const SYSTEM_COLUMNS = [...STARTING_COLUMNS, ...FIGURE_COLUMNS, COLUMN_HEADINGS.note[0]] as const;

export const APPRAISAL_COLUMNS = [
  ...STARTING_COLUMNS,
  APPRAISAL_HEADINGS.round[0],
  APPRAISAL_HEADINGS.decision[0],
  APPRAISAL_HEADINGS.points[0],
  ...FIGURE_COLUMNS,
  APPRAISAL_HEADINGS.reason[0],
  APPRAISAL_HEADINGS.appraiser[0],
  APPRAISAL_HEADINGS.date[0],
  APPRAISAL_HEADINGS.explanation[0],
] as const;

export const SURVEY_COLUMNS = [
  ...STARTING_COLUMNS,
  SURVEY_HEADINGS.issued[0],
  SURVEY_HEADINGS.returned[0],
  SURVEY_HEADINGS.valid[0],
  COLUMN_HEADINGS.value[0],
] as const;

export const RULING_REASONS = {
  pointsTooHigh: 'Điểm tự chấm cao hơn điểm tính theo số liệu báo cáo; chấm lại theo số liệu',
  figureTooHigh: 'Số liệu báo cáo không khớp với tài liệu kiểm chứng; tính lại theo tài liệu kiểm chứng',
  evidenceOffTopic: 'Tài liệu kiểm chứng không đúng nội dung tiêu chí',
  didArise: 'Hồ sơ theo dõi cho thấy có phát sinh trong năm; tính điểm theo số liệu thực tế',
  noneArose: 'Xác nhận không phát sinh trong năm',
  evidenceIncomplete: 'Chưa đủ tài liệu kiểm chứng cho toàn bộ số liệu báo cáo',
  evidenceCompleted: 'Đơn vị đã bổ sung đủ tài liệu kiểm chứng',
  recorded: 'Ghi nhận qua theo dõi, kiểm tra của cơ quan thẩm định',
} as const;

export const UNIT_REPLIES = {
  evidenceSent: 'Đã bổ sung tài liệu kiểm chứng còn thiếu, đề nghị thẩm định lại',
  withoutEvidence: 'Tính theo sổ theo dõi của đơn vị, chưa có bản kết xuất',
} as const;

/** Who appraises where an edition names no owner of an area. */
export const COUNCIL_NAME = 'Hội đồng thẩm định';

export const SYSTEM_NOTE = 'Kết xuất của hệ thống dùng chung';

/** @param number running number of the document in the unit's dossier */
export function evidenceName(number: number): string {
  return `Tài liệu số ${number}`;
}

/**
 * What a figure counts, by words of its label; the first that occurs decides. Compared without regard to case.
 */
export const QUANTITY_WORDS = [
  ['lateDossiers', ['hồ sơ trễ hẹn']],
  ['procedures', ['số thủ tục']],
  ['workFiles', ['hồ sơ công việc']],
  ['dossiers', ['hồ sơ']],
  ['results', ['kết quả phải số hóa']],
  ['procedures', ['thủ tục hành chính']],
  ['letters', ['văn bản đi']],
  ['findings', ['phải xử lý', 'phải khắc phục']],
  ['legalDocuments', ['văn bản']],
  ['recoveries', ['theo kiến nghị']],
  ['money', ['đồng)', 'vốn', 'dự toán', 'số tiền']],
  ['findings', ['kiến nghị', 'phản ánh']],
  ['tasks', ['nhiệm vụ']],
  ['subordinates', ['xã, phường, thị trấn']],
  ['posts', ['phải giảm', 'đơn vị đủ điều kiện']],
  ['bodies', ['phòng', 'bộ phận', 'cơ quan, đơn vị', 'đơn vị']],
  ['posts', ['biên chế']],
  ['people', ['cán bộ', 'công chức', 'lượt người']],
  ['computers', ['máy tính']],
  ['reports', ['báo cáo']],
] as const;

export type QuantityKind = (typeof QUANTITY_WORDS)[number][0] | 'other';
