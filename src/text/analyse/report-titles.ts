/** Titles and headings of the analyses of a campaign, for all their forms. */
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const ANALYSIS_TITLES = {
  areas: { vi: 'KẾT QUẢ THEO LĨNH VỰC', en: 'RESULTS BY AREA' },
  areaRanking: { vi: 'XẾP HẠNG THEO LĨNH VỰC', en: 'RANKING BY AREA' },
  lost: { vi: 'TIÊU CHÍ BỊ MẤT ĐIỂM', en: 'CRITERIA BY POINTS LOST' },
  gaps: { vi: 'ĐỐI CHIẾU TỰ CHẤM VÀ THẨM ĐỊNH', en: 'SELF-SCORE AGAINST APPRAISAL' },
  change: { vi: 'THAY ĐỔI SO VỚI NĂM TRƯỚC', en: 'CHANGE SINCE THE YEAR BEFORE' },
  districts: { vi: 'XẾP HẠNG TRONG TỪNG HUYỆN (CŨ)', en: 'RANKING INSIDE EACH (FORMER) DISTRICT' },
  series: { vi: 'KẾT QUẢ QUA CÁC NĂM', en: 'RESULTS OVER THE YEARS' },
  review: {
    vi: 'RÀ SOÁT SỐ LIỆU: NHỮNG VIỆC CẦN KIỂM TRA TRƯỚC',
    en: 'REVIEW OF FIGURES: WHAT TO CHECK FIRST',
  },
  compare: { vi: 'SO SÁNH ĐƠN VỊ', en: 'UNITS COMPARED' },
  targets: { vi: 'CHỈ TIÊU KẾ HOẠCH', en: 'TARGETS OF THE PLAN' },
  uncertainty: { vi: 'ĐỘ TIN CẬY CỦA THỨ HẠNG', en: 'HOW FIRM THE RANKS ARE' },
  sensitivity: { vi: 'ĐỘ NHẠY CỦA THỨ HẠNG VỚI TỪNG LỰA CHỌN', en: 'WHICH CHOICES THE RANKS HANG ON' },
  criterion: { vi: 'KẾT QUẢ MỘT TIÊU CHÍ', en: 'ONE CRITERION' },
  priorities: { vi: 'ƯU TIÊN CẢI THIỆN CỦA ĐƠN VỊ', en: 'WHAT THE UNIT CAN DO NEXT' },
  whatIf: {
    vi: 'KẾT QUẢ GIẢ ĐỊNH - KHÔNG PHẢI KẾT QUẢ CHẤM ĐIỂM, KHÔNG ĐƯỢC LƯU',
    en: 'HYPOTHETICAL - NO RESULT, NOT STORED',
  },
  tasks: { vi: 'NHIỆM VỤ KHẮC PHỤC TIÊU CHÍ BỊ MẤT ĐIỂM', en: "NEXT YEAR'S WORK: POINTS LOST AS TASKS" },
  near: { vi: 'ĐƠN VỊ SÁT NGƯỠNG XẾP LOẠI, XẾP HẠNG', en: 'UNITS CLOSE TO A THRESHOLD' },
  reliability: { vi: 'CHẤT LƯỢNG BỘ TIÊU CHÍ', en: 'QUALITY OF THE CRITERIA' },
  statistics: { vi: 'THỐNG KÊ MÔ TẢ', en: 'DESCRIPTIVE STATISTICS' },
} as const satisfies Record<string, Words>;

export const ANALYSIS_HEADINGS = {
  code: { vi: 'Mã tiêu chí', en: 'Code' },
  tier: { vi: 'Cấp', en: 'Tier' },
  share: { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
  areaRank: { vi: 'Xếp hạng lĩnh vực', en: 'Rank in the area' },
  mean: { vi: 'Giá trị trung bình', en: 'Mean' },
  lost: { vi: 'Điểm bị mất', en: 'Points lost' },
  shareOfLost: { vi: 'Tỷ trọng điểm bị mất (%)', en: 'Share of all lost (%)' },
  cumulative: { vi: 'Cộng dồn (%)', en: 'Cumulative (%)' },
  unitsLosing: { vi: 'Số đơn vị mất điểm', en: 'Units losing' },
  unitsApplied: { vi: 'Số đơn vị áp dụng', en: 'Units it applies to' },
  own: { vi: 'Điểm tự chấm', en: 'Own points' },
  final: { vi: 'Điểm sau thẩm định', en: 'Final points' },
  gap: { vi: 'Chênh lệch', en: 'Difference' },
  compared: { vi: 'Số tiêu chí đối chiếu', en: 'Criteria compared' },
  lowered: { vi: 'Số tiêu chí bị giảm điểm', en: 'Lowered' },
  raised: { vi: 'Số tiêu chí được tăng điểm', en: 'Raised' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  state: { vi: 'Tình trạng', en: 'State' },
  value: { vi: 'Giá trị đạt', en: 'Attained' },
  result: { vi: 'Kết quả', en: 'Result' },
  missing: { vi: 'Còn thiếu', en: 'Short by' },
  whole: { vi: 'Tính chung mọi cấp', en: 'All tiers together' },
  unitsMet: { vi: 'Số đơn vị đạt', en: 'Units that meet it' },
  unitsNotMet: { vi: 'Số đơn vị chưa đạt', en: 'Units that do not' },
  unitsWithout: { vi: 'Số đơn vị chưa có số liệu', en: 'Units without a figure' },
  note: { vi: 'Ghi chú', en: 'Note' },
} as const satisfies Record<string, Words>;

/** Whether a target is met; null: nothing to compare. */
export function metWord(met: boolean | null, lang: Lang): string | null {
  if (met === null) return null;
  if (met) return lang === 'vi' ? 'Đạt' : 'Met';
  return lang === 'vi' ? 'Chưa đạt' : 'Not met';
}

export function analysisTitle(name: keyof typeof ANALYSIS_TITLES): (lang: Lang) => string {
  return (lang) => ANALYSIS_TITLES[name][lang];
}
