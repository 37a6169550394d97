/** Words of the change between two years: headings, reasons for which something cannot be compared, marks. */
import type {
  AreaChange,
  ChangedRule,
  ChangedSetting,
  CriterionChange,
  EarlierHead,
  LimitKind,
  MeasureDifference,
  Refusal,
  UnitRefusal,
} from '../../model/change-report.ts';
import { formatDay } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { UNRANKED_WORDS } from '../states.ts';

type Words = Readonly<Record<Lang, string>>;

export const CHANGE_HEADINGS = {
  older: { vi: 'Chỉ số năm trước', en: 'Index before' },
  newer: { vi: 'Chỉ số năm nay', en: 'Index now' },
  total: { vi: 'Thay đổi Chỉ số', en: 'Change of index' },
  rules: { vi: 'Do quy tắc', en: 'By the rules' },
  achieved: { vi: 'Do kết quả thực hiện', en: 'By performance' },
  dropped: { vi: 'Bỏ tiêu chí', en: 'Criteria dropped' },
  changed: { vi: 'Sửa quy tắc', en: 'Rules changed' },
  added: { vi: 'Thêm tiêu chí', en: 'Criteria added' },
  rescored: { vi: 'Số liệu năm trước chấm theo quy tắc mới', en: 'Figures before by the rules now' },
  olderRank: { vi: 'Hạng năm trước', en: 'Rank before' },
  newerRank: { vi: 'Hạng năm nay', en: 'Rank now' },
  places: { vi: 'Tăng/giảm (bậc)', en: 'Places' },
  placesRules: { vi: 'Bậc do quy tắc', en: 'Places by the rules' },
  placesPerformance: { vi: 'Bậc do kết quả thực hiện', en: 'Places by performance' },
  note: { vi: 'Ghi chú', en: 'Note' },
  olderPoints: { vi: 'Điểm năm trước', en: 'Points before' },
  rescoredPoints: { vi: 'Chấm lại theo quy tắc mới', en: 'By the rules now' },
  newerPoints: { vi: 'Điểm năm nay', en: 'Points now' },
  olderMaximum: { vi: 'Tối đa năm trước', en: 'Maximum before' },
  newerMaximum: { vi: 'Tối đa năm nay', en: 'Maximum now' },
  meanTotal: { vi: 'Bình quân thay đổi', en: 'Mean change' },
  meanRules: { vi: 'Bình quân do quy tắc', en: 'Mean by the rules' },
  meanPerformance: { vi: 'Bình quân do kết quả', en: 'Mean by performance' },
  up: { vi: 'Số đơn vị tốt lên', en: 'Units better' },
  down: { vi: 'Số đơn vị kém đi', en: 'Units worse' },
} as const satisfies Record<string, Words>;

export const CHANGE_WORDS = {
  method: {
    vi: 'Do quy tắc: số liệu năm trước được chấm lại theo bộ tiêu chí năm nay, cộng ảnh hưởng của tiêu chí bỏ đi và thêm vào. Do kết quả thực hiện: số liệu năm nay thay số liệu năm trước trên các tiêu chí có ở cả hai năm, cùng theo quy tắc năm nay. Hai phần cộng lại đúng bằng thay đổi của Chỉ số; số in ra được làm tròn riêng nên có thể lệch ở chữ số cuối.',
    en: 'By the rules: the figures of the year before scored by the rules of this year, and what criteria that were dropped and added do. By performance: the new figures in place of the old ones on the criteria of both years, by the rules of this year. The two add up exactly to the change of the index; printed numbers are rounded one by one.',
  },
  ranks: {
    vi: 'Bậc tăng, giảm tính giữa các đơn vị so sánh được trong khối; hạng in bên cạnh là hạng đã công bố trong cả khối.',
    en: 'Places are counted among the units of the block that can be compared; the ranks beside them are those of the whole block.',
  },
  refusedUnits: { vi: 'Đơn vị không đủ điều kiện so sánh', en: 'Units that cannot be compared' },
  goneUnits: { vi: 'Đơn vị năm trước không còn', en: 'Units that are no longer there' },
  rules: { vi: 'Quy tắc đã thay đổi', en: 'What changed in the rules' },
  rulesSame: { vi: 'Quy tắc hai năm như nhau.', en: 'The rules of both years are the same.' },
  changedCriteria: { vi: 'Tiêu chí sửa quy tắc', en: 'Criteria whose rule changed' },
  addedCriteria: { vi: 'Tiêu chí thêm vào', en: 'Criteria added' },
  droppedCriteria: { vi: 'Tiêu chí bỏ đi', en: 'Criteria dropped' },
  refusedCriteria: { vi: 'Tiêu chí không đủ điều kiện so sánh', en: 'Criteria that cannot be compared' },
  settings: { vi: 'Cách tính Chỉ số', en: 'How the index is made' },
  newTier: { vi: 'Cấp mới, năm trước không đánh giá.', en: 'A new tier, not assessed the year before.' },
  goneTier: { vi: 'Cấp không còn được đánh giá.', en: 'A tier that is no longer assessed.' },
  noneCompared: {
    vi: 'Không có đơn vị nào của khối đủ điều kiện so sánh với năm trước.',
    en: 'No unit of the block can be compared with the year before.',
  },
  units: { vi: 'Thay đổi của từng đơn vị', en: 'The change of every unit' },
  areas: { vi: 'Thay đổi theo lĩnh vực', en: 'The change by area' },
  criteria: { vi: 'Thay đổi theo tiêu chí', en: 'The change by criterion' },
  limits: { vi: 'Mức trần và làm tròn', en: 'Caps and rounding' },
  sum: { vi: 'Cộng', en: 'Sum' },
  gains: { vi: 'Tăng nhiều nhất', en: 'Greatest gains' },
  losses: { vi: 'Giảm nhiều nhất', en: 'Greatest losses' },
} as const satisfies Record<string, Words>;

const REFUSAL_WORDS: Readonly<Record<Refusal, Words>> = {
  new: {
    vi: 'đơn vị mới, không có số liệu của năm trước',
    en: 'a new unit without figures of the year before',
  },
  merged: {
    vi: 'đã sắp xếp, sáp nhập',
    en: 'merged',
  },
  partial: {
    vi: 'đã nhận hoặc chuyển đi một phần đơn vị',
    en: 'gained or lost a part of a unit',
  },
  notThen: { vi: 'năm trước không thuộc phạm vi đánh giá', en: 'not assessed the year before' },
  otherTier: { vi: 'năm trước thuộc cấp khác', en: 'of another tier the year before' },
  otherBlock: { vi: 'năm trước xếp hạng ở khối khác', en: 'ranked in another block the year before' },
  unrankedThen: { vi: 'năm trước không được xếp hạng', en: 'not ranked the year before' },
  unrankedNow: { vi: 'năm nay không được xếp hạng', en: 'not ranked this year' },
  nothingShared: {
    vi: 'không có tiêu chí nào của cả hai năm được tính điểm cho đơn vị',
    en: 'no criterion of both years counts for the unit',
  },
};

/** Why a unit cannot be compared: `đã sắp xếp, sáp nhập: Sở A và Sở B`. */
export function refusalText({ reason, standing, predecessors, was }: UnitRefusal, lang: Lang): string {
  const about =
    standing !== null
      ? UNRANKED_WORDS[standing][lang]
      : was !== null
        ? inLang(was.label, lang)
        : nameList(
            predecessors.map(({ name }) => name),
            lang,
          );
  return about === '' ? REFUSAL_WORDS[reason][lang] : `${REFUSAL_WORDS[reason][lang]}: ${about}`;
}

/** Without the names that belong to it: `đã sắp xếp, sáp nhập`. */
export function refusalReason(reason: Refusal, lang: Lang): string {
  return REFUSAL_WORDS[reason][lang];
}

/** `không đủ điều kiện so sánh (đơn vị mới ...)`. */
export function refusalNote(refusal: UnitRefusal, lang: Lang): string {
  const why = refusalText(refusal, lang);
  return lang === 'vi' ? `không đủ điều kiện so sánh (${why})` : `cannot be compared (${why})`;
}

/** What became of a unit that is no longer there. */
export function goneText(successors: readonly { name: string }[], lang: Lang): string {
  if (successors.length === 0) return lang === 'vi' ? 'không còn trong danh sách' : 'no longer registered';
  const names = nameList(
    successors.map(({ name }) => name),
    lang,
  );
  return lang === 'vi' ? `nay thuộc ${names}` : `now in ${names}`;
}

export const MEASURE_DIFFERENCE_WORDS: Readonly<Record<MeasureDifference, Words>> = {
  kind: { vi: 'loại số liệu khác nhau', en: 'another kind of measure' },
  percent: { vi: 'tỷ lệ được tính theo cách khác', en: 'the percentage is taken otherwise' },
  options: { vi: 'các phương án trả lời khác nhau', en: 'other options' },
  cases: { vi: 'các loại trường hợp khác nhau', en: 'other cases' },
  day: { vi: 'thời hạn tính từ mốc khác', en: 'days count from another date' },
  alternatives: { vi: 'các điều kiện hoặc trường hợp khác nhau', en: 'other alternatives' },
  section: {
    vi: 'chuyển giữa điểm lĩnh vực, điểm thưởng và điểm trừ',
    en: 'moved between the areas, the bonus and the penalty',
  },
};

export const CHANGED_RULE_WORDS: Readonly<Record<ChangedRule, Words>> = {
  code: { vi: 'mã', en: 'code' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  maxPoints: { vi: 'điểm tối đa', en: 'maximum' },
  scoring: { vi: 'cách tính điểm', en: 'rule' },
  noneArose: { vi: 'khi không phát sinh', en: 'where none arose' },
  appliesWhere: { vi: 'điều kiện áp dụng', en: 'applies where' },
  assessedBy: { vi: 'nguồn số liệu', en: 'whose figure' },
};

export const CHANGED_SETTING_WORDS: Readonly<Record<ChangedSetting, Words>> = {
  scale: { vi: 'thang điểm', en: 'scale' },
  cap: { vi: 'mức trần của Chỉ số', en: 'cap of the index' },
  roundEach: { vi: 'làm tròn từng tiêu chí', en: 'rounding of each criterion' },
  decimals: { vi: 'số chữ số thập phân', en: 'decimals' },
  rankOn: { vi: 'giá trị dùng để xếp hạng', en: 'value that ranks compare' },
  ties: { vi: 'cách xếp đồng hạng', en: 'ties' },
  minApplicable: { vi: 'mức tối thiểu để xếp hạng', en: 'least maximum to be ranked' },
  bonusCap: { vi: 'mức trần điểm thưởng', en: 'cap of the bonus' },
  penaltyCap: { vi: 'mức trần điểm trừ', en: 'cap of the penalty' },
};

export const LIMIT_WORDS: Readonly<Record<LimitKind, Words>> = {
  bonusCap: { vi: 'Phần điểm thưởng vượt mức trần', en: 'Bonus beyond its cap' },
  penaltyCap: { vi: 'Phần điểm trừ vượt mức trần', en: 'Penalty beyond its cap' },
  range: { vi: 'Giới hạn dưới và trần của Chỉ số', en: 'Floor and cap of the index' },
  rounding: { vi: 'Làm tròn Chỉ số', en: 'Rounding of the index' },
};

const RELATION_WORDS: Readonly<Record<Exclude<CriterionChange['relation'], 'compared'>, Words>> = {
  begins: { vi: 'năm nay mới áp dụng đối với đơn vị', en: 'applies to the unit from this year' },
  ends: { vi: 'năm nay không còn áp dụng đối với đơn vị', en: 'no longer applies to the unit' },
  added: { vi: 'tiêu chí mới', en: 'new' },
  dropped: { vi: 'tiêu chí bỏ đi', en: 'dropped' },
  refused: { vi: 'không đủ điều kiện so sánh', en: 'cannot be compared' },
};

/** What is to be known of a criterion in a unit's change; '' where nothing is. */
export function criterionNote(
  { relation, reason, changes, byShare, olderCode }: CriterionChange,
  lang: Lang,
): string {
  const notes = [
    ...(relation === 'compared' ? [] : [RELATION_WORDS[relation][lang]]),
    ...(reason ? [MEASURE_DIFFERENCE_WORDS[reason][lang]] : []),
    ...(changes.length === 0 ? [] : [changedKeys(changes, lang)]),
    ...(olderCode ? [lang === 'vi' ? `năm trước mã ${olderCode}` : `was ${olderCode}`] : []),
    ...(byShare
      ? [lang === 'vi' ? 'điểm thẩm định quy theo tỷ lệ' : 'points given, carried as a share of the maximum']
      : []),
  ];
  return notes.join('; ');
}

/** `sửa chỉ tiêu, điểm tối đa`. */
function changedKeys(changes: readonly ChangedRule[], lang: Lang): string {
  const keys = changes.map((key) => CHANGED_RULE_WORDS[key][lang]).join(', ');
  return lang === 'vi' ? `sửa ${keys}` : `changed: ${keys}`;
}

/** The marks that a comparison across a change of rules or of units always carries. */
export function changeMarks(
  { rulesChanged, unitsChanged }: { rulesChanged: boolean; unitsChanged: boolean },
  lang: Lang,
): string[] {
  const rules = lang === 'vi' ? 'Hai năm dùng quy tắc khác nhau' : 'The rules of the two years differ';
  const units = lang === 'vi' ? 'Danh sách đơn vị đã thay đổi' : 'The units of the block have changed';
  return [...(rulesChanged ? [rules] : []), ...(unitsChanged ? [units] : [])];
}

/** `3. Cải cách thủ tục hành chính`; bonus and penalty have no number. */
export function changedAreaName(
  { section, number, label }: Pick<AreaChange, 'section' | 'number' | 'label'>,
  lang: Lang,
): string {
  return section === 'area' ? `${number}. ${inLang(label, lang)}` : inLang(label, lang);
}

/** Which year the change is counted from. */
export function earlierText({ edition, asOf }: EarlierHead, lang: Lang): string {
  const days = `${formatDay(edition.period.from)} - ${formatDay(edition.period.to)}`;
  const label = inLang(edition.label, lang);
  return lang === 'vi'
    ? `So với: ${label} (bộ tiêu chí ${edition.id}; kỳ đánh giá ${days}; đơn vị theo danh sách ngày ${formatDay(asOf)})`
    : `Against: ${label} (edition ${edition.id}; period ${days}; units as of ${formatDay(asOf)})`;
}

export interface MoveFacts {
  compared: number;
  up: number;
  down: number;
  refused: number;
}

/** `12 đơn vị so sánh được: 8 tăng, 3 giảm, 1 giữ nguyên Chỉ số; 2 đơn vị không đủ điều kiện so sánh.` */
export function movesSentence({ compared, up, down, refused }: MoveFacts, lang: Lang): string {
  const same = compared - up - down;
  const rest =
    refused === 0
      ? ''
      : lang === 'vi'
        ? `; ${refused} đơn vị không đủ điều kiện so sánh`
        : `; ${refused} cannot be compared`;
  return lang === 'vi'
    ? `${compared} đơn vị so sánh được: ${up} tăng, ${down} giảm, ${same} giữ nguyên Chỉ số${rest}.`
    : `${compared} units can be compared: ${up} gained, ${down} lost, ${same} kept their index${rest}.`;
}
