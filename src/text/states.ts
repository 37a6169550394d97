/** Words for what became of a criterion, of a statement about it and of a unit: one place for all outputs. */
import type { AssessedBy, NoneAroseEffect } from '../model/criteria-set.ts';
import type {
  AppraiserRole,
  OverrideReason,
  Standing,
  StatementExplanation,
} from '../model/leaf-explanation.ts';
import type { UnrankedUnit } from '../model/ranking.ts';
import type { LeafState } from '../model/score.ts';
import type { InputKind } from '../model/submission.ts';
import type { Lang } from './lang.ts';

type Words<K extends string> = Readonly<Record<K, Readonly<Record<Lang, string>>>>;

export const STATE_WORDS: Words<keyof typeof LeafState> = {
  scored: { vi: 'tính điểm theo số liệu', en: 'scored by its figure' },
  points: { vi: 'cơ quan thẩm định cho điểm', en: 'points given by the appraiser' },
  notReported: { vi: 'chưa báo cáo', en: 'not reported' },
  rejected: { vi: 'không công nhận điểm', en: 'refused by the appraiser' },
  noneArose: { vi: 'không phát sinh', en: 'none arose' },
  noFunction: { vi: 'không thuộc chức năng, nhiệm vụ', en: 'outside its function' },
};

export const EFFECT_WORDS: Words<NoneAroseEffect> = {
  exclude: {
    vi: 'không tính điểm và trừ khỏi điểm tối đa áp dụng',
    en: 'left out of the points and of the maximum',
  },
  full: { vi: 'được đủ điểm tối đa', en: 'earns the full points' },
  zero: { vi: '0 điểm, vẫn tính điểm tối đa', en: '0 points, the maximum still applies' },
  refuse: { vi: 'tiêu chí này không chấp nhận báo không phát sinh', en: 'not accepted for this criterion' },
};

export const STATEMENT_WORDS: Words<StatementExplanation['state']> = {
  reported: { vi: 'số liệu', en: 'figure' },
  noneArose: { vi: 'không phát sinh', en: 'none arose' },
  points: { vi: 'cho điểm', en: 'points given' },
  recognised: { vi: 'công nhận số liệu của đơn vị', en: "recognises the unit's figure" },
  rejected: { vi: 'không công nhận điểm', en: 'refused' },
  notReported: { vi: 'để trống hoặc ghi không báo cáo', en: 'blank or "not reported"' },
};

export const STANDING_WORDS: Words<Standing> = {
  final: { vi: 'LẤY LÀM KẾT QUẢ', en: 'FINAL' },
  recognises: { vi: 'số liệu của đơn vị được giữ nguyên', en: "the unit's figure stands" },
  overridden: { vi: 'KHÔNG LẤY', en: 'OVERRIDDEN' },
  unused: {
    vi: 'không dùng: bộ tiêu chí không lấy nguồn số liệu này cho tiêu chí',
    en: 'unused: the edition does not take this input for the criterion',
  },
  blank: { vi: 'không có số liệu', en: 'no figure' },
  outside: {
    vi: 'không dùng: tiêu chí không thuộc chức năng, nhiệm vụ của đơn vị',
    en: 'unused: the criterion is outside the function of the unit',
  },
  settled: {
    vi: 'không dùng: đã có quyết định cho cả tiêu chí',
    en: 'unused: a statement about the whole criterion settles it',
  },
};

export const OVERRIDE_WORDS: Words<OverrideReason> = {
  appraised: { vi: 'thay bằng kết quả thẩm định', en: 'replaced by the appraisal' },
  laterRound: { vi: 'thay bằng kết quả thẩm định vòng sau', en: 'replaced by a later round of appraisal' },
  assessedBy: {
    vi: 'thay bằng nguồn số liệu mà bộ tiêu chí quy định cho tiêu chí này',
    en: 'replaced by the input that the edition names for this criterion',
  },
  recognised: {
    vi: 'cơ quan thẩm định công nhận số liệu của đơn vị',
    en: "the appraiser recognised the unit's own figure",
  },
  repeated: { vi: 'bị khai lại ở chỗ sau', en: 'stated again further down' },
  supposed: { vi: 'thay bằng số liệu giả định', en: 'replaced by a hypothesis' },
};

export const INPUT_WORDS: Words<InputKind | 'hypothesis'> = {
  reports: { vi: 'báo cáo tự chấm điểm', en: 'self-report' },
  appraisals: { vi: 'kết quả thẩm định', en: 'appraisal' },
  surveys: { vi: 'kết quả điều tra xã hội học', en: 'survey' },
  system: { vi: 'số liệu từ hệ thống thông tin', en: 'system figure' },
  hypothesis: { vi: 'SỐ LIỆU GIẢ ĐỊNH', en: 'HYPOTHESIS' },
};

/** Whose figure is final when nobody overrides it. */
export const ASSESSED_BY_WORDS: Words<AssessedBy> = {
  self: { vi: 'đơn vị tự báo cáo', en: 'reported by the unit' },
  appraisal: { vi: 'cơ quan thẩm định xác định', en: 'settled by the appraiser' },
  survey: { vi: 'lấy từ điều tra xã hội học', en: 'taken from the survey' },
  system: { vi: 'lấy từ hệ thống thông tin của tỉnh', en: "taken from the province's systems" },
};

export const APPRAISER_WORDS: Words<AppraiserRole> = {
  owner: { vi: 'chủ trì thẩm định lĩnh vực', en: 'owner of the area' },
  superior: { vi: 'cơ quan cấp trên trực tiếp của đơn vị', en: "the unit's own superior" },
  substitute: {
    vi: 'thẩm định thay, vì cơ quan chủ trì lĩnh vực chính là đơn vị được chấm',
    en: 'in place of the owner of the area, which is the unit itself',
  },
};

export const UNRANKED_WORDS: Words<UnrankedUnit['reason']> = {
  noFigure: { vi: 'chưa có số liệu', en: 'no figure' },
  nothingApplies: { vi: 'không có tiêu chí nào áp dụng', en: 'no criterion applies' },
  belowMinApplicable: {
    vi: 'điểm tối đa áp dụng thấp hơn mức tối thiểu để xếp hạng',
    en: 'too little of the maximum applies',
  },
};
