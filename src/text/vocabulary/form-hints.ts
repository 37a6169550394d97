/**
 * What the form as a workbook says beside its cells: names of its sheets, hints shown when a cell is chosen, and what is
 * said when a cell is filled in wrongly. Vietnamese in every language of the program, as the files are. Spreadsheets
 * show at most 255 characters of a hint and 225 of a refusal.
 */
import type { Area, Figure } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import { formatDay, formatExact } from '../format.ts';
import { VALUE_WORDS, YES_NO_WORDS } from './import-words.ts';

/** days of the period, yyyy-mm-dd */
export interface Period {
  from: string;
  to: string;
}

const LONGEST_HINT = 255;
const LONGEST_REFUSAL = 225;
const LONGEST_SHEET_NAME = 31;
const POINT_DECIMALS = 4;

export const FORM_BOOK_GUIDE =
  'Chỉ điền vào các ô nền vàng; chọn một ô để xem cách ghi; chưa có số liệu thì để trống. Trang tính được khóa không mật khẩu để giữ nguyên mã tiêu chí.';

export const REFUSAL_TITLE = 'Giá trị chưa hợp lệ';

/** In lists of choices; its short form in cells of numbers. */
export const NONE_AROSE_OPTION = VALUE_WORDS.noneArose[1];
const NONE_AROSE_SHORT = VALUE_WORDS.noneArose[0];
export const NONE_AROSE_WORDS: readonly string[] = VALUE_WORDS.noneArose;
export const YES_NO_OPTIONS: readonly string[] = [YES_NO_WORDS.yes[0], YES_NO_WORDS.no[0]];

/** As a tab shows it; characters that sheet names may not have are left out. */
export function areaSheetName({ section, number, label }: Area): string {
  const name = section === 'area' ? `Lĩnh vực ${number}` : label.vi;
  return name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_SHEET_NAME);
}

/** Above the table of an area. */
export function areaTitle({ section, number, label }: Area): string {
  return section === 'area' ? `Lĩnh vực ${number}: ${label.vi}` : label.vi;
}

/** How the value cell of a figure is to be filled in. */
export function valueHint({ measure, leaf }: Figure, period: Period): string {
  const none = leaf.noneArose === 'refuse' || !measure ? '' : noneHint(measure);
  return cut(
    `${measure ? ownHint(measure, formatExact(leaf.maxPoints, POINT_DECIMALS, 'vi'), period) : ''}${none}`,
  );
}

function noneHint({ kind }: Measure): string {
  return kind === 'choice' || kind === 'boolean'
    ? `; không phát sinh thì chọn "${NONE_AROSE_OPTION}".`
    : `; không phát sinh thì ghi ${NONE_AROSE_SHORT}.`;
}

function ownHint(measure: Measure, maxPoints: string, { from, to }: Period): string {
  switch (measure.kind) {
    case 'percent':
      return `Ghi tử số và mẫu số ở hai ô bên cạnh và để trống ô này; chỉ có tỷ lệ thì ghi tỷ lệ phần trăm${measure.of === 'part' ? ' từ 0% đến 100%' : ''}, ví dụ 95,5%`;
    case 'count':
      return `Ghi số nguyên từ 0${measure.max ? ` đến ${formatExact(measure.max, 0, 'vi')}` : ' trở lên'}`;
    case 'amount':
      return `Ghi số từ 0${measure.max ? ` đến ${formatExact(measure.max, POINT_DECIMALS, 'vi')}` : ' trở lên'}, phần thập phân sau dấu phẩy`;
    case 'boolean':
      return `Chọn ${YES_NO_OPTIONS.join(' hoặc ')}`;
    case 'choice':
      return 'Chọn một phương án trong danh sách';
    case 'date':
      return `Ghi ngày/tháng/năm, năm đủ bốn chữ số; kỳ đánh giá từ ${formatDay(from)} đến ${formatDay(to)}`;
    case 'survey':
      return 'Ghi tỷ lệ phần trăm từ 0% đến 100%, ví dụ 85,5%';
    case 'points':
      return `Ghi số điểm từ 0 đến ${maxPoints}${measure.step ? `, theo bậc ${formatExact(measure.step, POINT_DECIMALS, 'vi')}` : ''}`;
  }
}

type Percent = Extract<Measure, { kind: 'percent' }>;

export function numeratorHint(measure: Percent): string {
  const sign = measure.of === 'plan' ? '' : ' không âm';
  return cut(`${capital(measure.numerator?.vi ?? 'tử số')}: ghi ${numberName(measure)}${sign}`);
}

export function denominatorHint(measure: Percent): string {
  const least = measure.of === 'part' ? ', không nhỏ hơn tử số' : '';
  return cut(
    `${capital(measure.denominator?.vi ?? 'mẫu số')}: ghi ${numberName(measure)} lớn hơn 0${least}; mẫu số bằng 0 nghĩa là không phát sinh`,
  );
}

function numberName({ in: unit }: Percent): string {
  return unit === 'amount' ? 'số' : 'số nguyên';
}

export function selfPointsHint({ leaf }: Figure): string {
  return `Ghi số điểm đơn vị tự chấm, tối đa ${formatExact(leaf.maxPoints, POINT_DECIMALS, 'vi')} điểm`;
}

export const TEXT_HINTS = {
  unit: 'Ghi tên đơn vị đầy đủ, có dấu, ở từng dòng có số liệu',
  evidence: 'Ghi số, ký hiệu, ngày, trích yếu của tài liệu kiểm chứng',
  explanation: 'Ghi giải trình, nếu có',
  note: 'Ghi chú thêm, nếu có',
} as const;

export function refusalOf(hint: string): string {
  return hint.length > LONGEST_REFUSAL ? `${hint.slice(0, LONGEST_REFUSAL - 1)}…` : hint;
}

export function dayOutsidePeriod({ from, to }: Period): string {
  return `Ô này cần một ngày, thường nằm trong kỳ đánh giá từ ${formatDay(from)} đến ${formatDay(to)}. Vẫn giữ giá trị vừa ghi?`;
}

function cut(hint: string): string {
  return hint.length > LONGEST_HINT ? `${hint.slice(0, LONGEST_HINT - 1)}…` : hint;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
