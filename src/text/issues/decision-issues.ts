/** Sentences for faults of appraisals and surveys, and for what only shows when all files are put together. */

import type { FaultTable } from '../faults/fault-table.ts';
import { localDecimal } from '../format.ts';

export const decisionIssues = {
  reason_missing: {
    vi: ({ decision }) => `quyết định "${decision}" phải có lý do; hãy ghi ở cột "Lý do"`,
    en: ({ decision }) => `the decision "${decision}" needs a reason; write it under "Lý do"`,
  },
  override_without_reason: {
    vi: ({ criterion }) =>
      `kết quả thẩm định TC ${criterion} khác với số liệu của đơn vị hoặc của hệ thống thì phải có lý do; hãy ghi ở cột "Lý do"`,
    en: ({ criterion }) =>
      `an appraisal of TC ${criterion} that differs from the figure of the unit or the system needs a reason; write it under "Lý do"`,
  },
  nothing_recognised: {
    vi: ({ criterion }) =>
      `TC ${criterion}: quyết định "Công nhận" nhưng đơn vị chưa báo cáo tiêu chí này, nên không có số liệu để công nhận`,
    en: ({ criterion }) =>
      `TC ${criterion}: "Công nhận" recognises nothing, because the unit has not reported this criterion`,
  },
  self_appraisal: {
    vi: ({ unit }) =>
      `người thẩm định của dòng này là chính ${unit}; đơn vị không tự thẩm định mình, hãy kiểm tra lại cột "Người thẩm định"`,
    en: ({ unit }) =>
      `${unit} is named as the appraiser of itself; no unit appraises itself, check the column "Người thẩm định"`,
  },
  decision_conflict: {
    vi: () =>
      'quyết định, điểm và số liệu ở dòng này mâu thuẫn nhau; hãy chỉ ghi một: quyết định không kèm điểm, hoặc điểm, hoặc số liệu thẩm định',
    en: () => 'decision, points and figures of this row contradict each other; give only one of them',
  },
  points_on_part: {
    vi: ({ code }) =>
      `điểm chỉ được cho ở tiêu chí ${code}, không cho ở từng trường hợp; ở dòng này hãy ghi số liệu thẩm định`,
    en: ({ code }) =>
      `points are given to criterion ${code} as a whole; on this row give the appraised figure`,
  },
  survey_counts: {
    vi: ({ found, expected }) =>
      `số phiếu không khớp: ${found} so với ${expected}; phiếu hợp lệ không quá phiếu thu về, phiếu thu về không quá phiếu phát ra, và tổng các lựa chọn bằng phiếu hợp lệ`,
    en: ({ found, expected }) =>
      `the numbers of answers do not agree: ${found} against ${expected}; valid is at most returned, returned at most issued, and the options add up to valid`,
  },
  survey_not_expected: {
    vi: ({ code }) =>
      `tiêu chí ${code} không tính theo điều tra xã hội học; hãy bỏ dòng này khỏi tệp điều tra`,
    en: ({ code }) => `criterion ${code} is not measured by a survey; remove this row from the survey file`,
  },
  sample_missing: {
    vi: () => 'có tỷ lệ nhưng chưa ghi số phiếu hợp lệ; hãy ghi ở cột "Phiếu hợp lệ"',
    en: () =>
      'a percentage is given without its sample; write the number of valid answers under "Phiếu hợp lệ"',
  },
  self_points_differ: {
    vi: ({ criterion, declared, computed }) =>
      `TC ${criterion}: tự chấm ${points(declared, 'vi')} điểm, tính theo số liệu được ${points(computed, 'vi')} điểm`,
    en: ({ criterion, declared, computed }) =>
      `${criterion}: ${points(declared, 'en')} points declared, ${points(computed, 'en')} computed from the figures`,
  },
  published_total_differs: {
    vi: ({ printed, computed }) =>
      `tổng điểm công bố ${points(printed, 'vi')} khác kết quả tính lại ${points(computed, 'vi')}`,
    en: ({ printed, computed }) =>
      `the published total ${points(printed, 'en')} differs from the result ${points(computed, 'en')}`,
  },
  published_rank_differs: {
    vi: ({ printed, computed }) => `hạng công bố ${printed} khác kết quả tính lại là hạng ${computed}`,
    en: ({ printed, computed }) => `the published rank ${printed} differs from the computed rank ${computed}`,
  },
  figure_unused: {
    vi: ({ criterion }) => `TC ${criterion} không lấy số liệu từ loại tệp này nên dòng này không được dùng`,
    en: ({ criterion }) => `${criterion} takes no figure from this kind of file; the row is not used`,
  },
  figure_outside_function: {
    vi: ({ criterion }) => `TC ${criterion} không thuộc chức năng của đơn vị nên dòng này không được dùng`,
    en: ({ criterion }) => `${criterion} does not apply to the unit; the row is not used`,
  },
} as const satisfies FaultTable;

function points(text: unknown, lang: 'vi' | 'en'): string {
  return localDecimal(String(text), lang);
}
