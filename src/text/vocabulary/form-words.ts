/**
 * Words of the form that units fill in: its columns, its title, and how each figure is to be written. They are
 * Vietnamese in every language of the program, as the files are.
 */
import type { Figure, Leaf } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import { formatExact } from '../format.ts';
import { ASSESSED_BY_WORDS } from '../states.ts';
import { COLUMN_HEADINGS, VALUE_WORDS, YES_NO_WORDS } from './import-words.ts';

/** The columns in the order of the form; the importer knows them by these headings. */
const COLUMNS = {
  number: 'STT',
  unit: COLUMN_HEADINGS.unit[0],
  code: COLUMN_HEADINGS.criterion[0],
  criterion: 'Tiêu chí',
  numeratorLabel: 'Diễn giải tử số',
  denominatorLabel: 'Diễn giải mẫu số',
  target: 'Chỉ tiêu',
  maxPoints: 'Điểm tối đa',
  value: COLUMN_HEADINGS.value[0],
  numerator: COLUMN_HEADINGS.numerator[0],
  denominator: COLUMN_HEADINGS.denominator[0],
  selfPoints: COLUMN_HEADINGS.selfPoints[0],
  evidence: COLUMN_HEADINGS.evidence[0],
  explanation: COLUMN_HEADINGS.explanation[0],
  note: COLUMN_HEADINGS.note[0],
  evidenceAsked: 'Tài liệu cần gửi',
} as const;

export type FormColumn = keyof typeof COLUMNS;
export const FORM_COLUMN_NAMES = Object.keys(COLUMNS) as FormColumn[];
export const FORM_COLUMNS = Object.values(COLUMNS);

export const FORM_TITLE = 'BIỂU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH';

export const FORM_GUIDE =
  'Mỗi dòng là một số liệu; không sửa cột Mã tiêu chí; số thập phân dùng dấu phẩy; chưa có số liệu thì để trống';

/** How the cells of a figure are to be filled in, and whose figure will count. */
export function howToFill({ measure, leaf }: Figure): string {
  const none = leaf.noneArose === 'refuse' ? [] : [`không phát sinh thì ghi ${VALUE_WORDS.noneArose[0]}`];
  const owner =
    leaf.assessedBy === 'self' ? [] : [`kết quả cuối cùng: ${ASSESSED_BY_WORDS[leaf.assessedBy].vi}`];
  return [`Cách ghi: ${measure ? measureHint(measure, leaf) : 'để trống'}`, ...none, ...owner].join('; ');
}

function measureHint(measure: Measure, leaf: Leaf): string {
  const value = `cột ${COLUMN_HEADINGS.value[0]}`;
  switch (measure.kind) {
    case 'percent':
      return `ghi cột ${COLUMN_HEADINGS.numerator[0]} và cột ${COLUMN_HEADINGS.denominator[0]}${fractionHint(measure)}`;
    case 'count':
      return `ghi số nguyên vào ${value}`;
    case 'amount':
      return `ghi số vào ${value}`;
    case 'boolean':
      return `ghi ${YES_NO_WORDS.yes[0]} hoặc ${YES_NO_WORDS.no[0]} vào ${value}`;
    case 'choice':
      return `chép một trong các phương án vào ${value}: ${optionHint(measure)}`;
    case 'date':
      return `ghi ngày/tháng/năm vào ${value}, năm đủ bốn chữ số`;
    case 'survey':
      return `ghi tỷ lệ phần trăm vào ${value}, ví dụ 85,5%`;
    case 'points':
      return `ghi số điểm từ 0 đến ${formatExact(leaf.maxPoints, 4, 'vi')} vào ${value}`;
  }
}

function optionHint({ options }: Extract<Measure, { kind: 'choice' }>): string {
  return options.map(({ label }) => `"${label.vi}"`).join(' / ');
}

function fractionHint(measure: Extract<Measure, { kind: 'percent' }>): string {
  return measure.in === 'amount' ? '' : ' (số nguyên)';
}
