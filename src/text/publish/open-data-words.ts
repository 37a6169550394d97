/** Words of the open data: what its tables and fields are, in both languages, for schemas that anybody may read. */
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const TABLE_WORDS = {
  units: { vi: 'Đơn vị được xếp hạng', en: 'Units of the ranking' },
  criteria: { vi: 'Tiêu chí của từng cấp', en: 'Criteria of each tier' },
  ranking: { vi: 'Kết quả xếp hạng', en: 'Ranking' },
  scores: { vi: 'Điểm của đơn vị theo lĩnh vực', en: 'Points of units by area' },
  'leaf-scores': { vi: 'Điểm của đơn vị theo tiêu chí', en: 'Points of units by criterion' },
  targets: { vi: 'Chỉ tiêu kế hoạch', en: 'Targets of the plan' },
} as const satisfies Record<string, Words>;
export type DataTableName = keyof typeof TABLE_WORDS;

export const FIELD_WORDS = {
  unit_id: { vi: 'Mã đơn vị trong danh sách', en: 'Id of the unit in the registry' },
  unit_code: { vi: 'Mã số đơn vị', en: 'Official code of the unit' },
  unit_name: { vi: 'Tên đơn vị', en: 'Name of the unit' },
  parent_id: { vi: 'Mã đơn vị cấp trên trực tiếp', en: 'Id of the superior unit' },
  tier_id: { vi: 'Mã cấp', en: 'Id of the tier' },
  tier_name: { vi: 'Tên cấp', en: 'Name of the tier' },
  block_id: { vi: 'Mã khối xếp hạng', en: 'Id of the block' },
  block_name: { vi: 'Tên khối xếp hạng', en: 'Name of the block' },
  area_id: { vi: 'Mã lĩnh vực', en: 'Id of the area' },
  area_number: { vi: 'Số thứ tự lĩnh vực', en: 'Number of the area' },
  area_name: { vi: 'Tên lĩnh vực', en: 'Name of the area' },
  section: {
    vi: 'Phần: area (lĩnh vực), bonus (điểm thưởng), penalty (điểm trừ)',
    en: 'Part of the table: area, bonus or penalty',
  },
  criterion_id: { vi: 'Định danh tiêu chí', en: 'Id of the criterion' },
  criterion_code: { vi: 'Mã tiêu chí', en: 'Code of the criterion' },
  printed_number: { vi: 'Số thứ tự in trong bảng của cấp', en: 'Number in the printed table of the tier' },
  name_vi: { vi: 'Tên tiêu chí, tiếng Việt', en: 'Name of the criterion in Vietnamese' },
  name_en: { vi: 'Tên tiêu chí, tiếng Anh', en: 'Name of the criterion in English' },
  max_points: { vi: 'Điểm tối đa', en: 'Maximum' },
  assessed_by: {
    vi: 'Nguồn số liệu: self (tự báo cáo), appraisal (thẩm định), survey (điều tra xã hội học), system (hệ thống thông tin)',
    en: 'Whose figure counts: self, appraisal, survey or system',
  },
  measure: { vi: 'Loại dữ liệu', en: 'Measure' },
  rule_kind: { vi: 'Kiểu quy tắc tính điểm', en: 'Kind of the rule' },
  rule: { vi: 'Cách tính điểm bằng lời', en: 'The rule in words' },
  none_arose: {
    vi: 'Xử lý khi không phát sinh: exclude (loại trừ), full (đủ điểm), zero (0 điểm), refuse (không chấp nhận)',
    en: 'What follows where none arose: exclude, full, zero or refuse',
  },
  sources: { vi: 'Căn cứ', en: 'Legal sources and assumptions' },
  target_kind: {
    vi: 'Kiểu chỉ tiêu: atLeast (từ mức này trở lên), moreThan (trên mức này)',
    en: 'Kind of the target: atLeast or moreThan',
  },
  target: { vi: 'Mức chỉ tiêu', en: 'Target' },
  target_words: { vi: 'Nguyên văn chỉ tiêu', en: "The plan's own words" },
  standing: {
    vi: 'Tình trạng xếp hạng: ranked (được xếp hạng), noFigure (chưa có số liệu), nothingApplies (không có tiêu chí áp dụng), belowMinApplicable (điểm tối đa áp dụng thấp hơn mức tối thiểu)',
    en: 'Standing: ranked, noFigure, nothingApplies or belowMinApplicable',
  },
  rank: { vi: 'Xếp hạng trong khối', en: 'Rank in the block' },
  tied: { vi: 'Đồng hạng', en: 'Whether the rank is shared' },
  index: { vi: 'Chỉ số (%), đã làm tròn', en: 'Index in percent, rounded' },
  grade_id: { vi: 'Mã xếp loại', en: 'Id of the grade' },
  grade_name: { vi: 'Xếp loại', en: 'Grade' },
  points: { vi: 'Điểm đạt, đã làm tròn', en: 'Points, rounded' },
  points_exact: {
    vi: 'Điểm đạt chính xác: số thập phân, hoặc p/q khi số thập phân không kết thúc',
    en: 'Exact points: a decimal, or p/q where the decimal never ends',
  },
  applied: { vi: 'Điểm tối đa áp dụng, đã làm tròn', en: 'Maximum that applied, rounded' },
  percent: {
    vi: 'Tỷ lệ điểm đạt so với điểm tối đa áp dụng (%)',
    en: 'Points in percent of the maximum that applied',
  },
  bonus: { vi: 'Điểm thưởng trước khi áp mức trần', en: 'Bonus before its cap' },
  penalty: { vi: 'Điểm trừ trước khi áp mức trần', en: 'Penalty before its cap' },
  previous_rank: { vi: 'Hạng năm trước', en: 'Rank of last year' },
  previous_index: { vi: 'Chỉ số năm trước (%)', en: 'Index of last year in percent' },
  places_gained: {
    vi: 'Số bậc tăng (âm: giảm) so với năm trước',
    en: 'Places gained since last year, negative where lost',
  },
  index_change: { vi: 'Chênh lệch Chỉ số so với năm trước', en: 'Change of the index since last year' },
  not_compared: {
    vi: 'Lý do không đủ điều kiện so sánh với năm trước: new (đơn vị mới), merged (đã sắp xếp, sáp nhập), partial (nhận hoặc chuyển đi một phần), notThen (năm trước không đánh giá), otherTier (năm trước thuộc cấp khác), otherBlock (năm trước ở khối khác), unrankedThen (năm trước không xếp hạng), unrankedNow (năm nay không xếp hạng), nothingShared (không có tiêu chí chung)',
    en: 'Why the unit cannot be compared with last year: new, merged, partial, notThen, otherTier, otherBlock, unrankedThen, unrankedNow or nothingShared',
  },
  state: {
    vi: 'Tình trạng tiêu chí: scored (tính theo số liệu), points (cơ quan thẩm định cho điểm), notReported (chưa báo cáo), rejected (không công nhận), noneArose (không phát sinh), noFunction (không thuộc chức năng)',
    en: 'State: scored, points (given by the appraiser), notReported, rejected, noneArose or noFunction',
  },
  value: { vi: 'Giá trị đạt của cả cấp, đã làm tròn', en: 'What the tier attained, rounded' },
  numerator: { vi: 'Tử số: cộng các đơn vị', en: 'Numerator, summed over the units' },
  denominator: { vi: 'Mẫu số: cộng các đơn vị', en: 'Denominator, summed over the units' },
  units_summed: { vi: 'Số đơn vị được cộng', en: 'Units in the sum' },
  met: { vi: 'Đạt chỉ tiêu', en: 'Whether the target is met' },
  gap: { vi: 'Còn thiếu so với chỉ tiêu', en: 'How far it lies below the target' },
  units_met: { vi: 'Số đơn vị đạt', en: 'Units that meet it' },
  units_not_met: { vi: 'Số đơn vị chưa đạt', en: 'Units that do not' },
  units_without_figure: { vi: 'Số đơn vị chưa có số liệu', en: 'Units without a figure' },
  reason: {
    vi: 'Lý do không có giá trị chung: noFigure (chưa có số liệu), percentageOnly (chỉ có tỷ lệ), amounts (số tiền), perUnit (chỉ tiêu cho từng đơn vị)',
    en: 'Why there is no value of the tier: noFigure, percentageOnly, amounts or perUnit',
  },
} as const satisfies Record<string, Words>;
export type DataFieldName = keyof typeof FIELD_WORDS;

export const PACKAGE_WORDS = {
  title: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
  noLicence: {
    vi: 'Cơ quan công bố chưa nêu giấy phép sử dụng dữ liệu.',
    en: 'The publisher has stated no licence.',
  },
  guarded: {
    vi: 'Văn bản mà bảng tính có thể hiểu là công thức được ghi với dấu nháy đơn ở đầu.',
    en: 'Texts that a spreadsheet might take for a formula begin with an apostrophe.',
  },
} as const satisfies Record<string, Words>;

/** Both languages, for the description of a table or field. */
export function bothLanguages({ vi, en }: Words): string {
  return `${vi} / ${en}`;
}
