/** Words of the page that says what the results rest on. */
import { decimal } from '../../exact/decimal.ts';
import type { BlockMethod, MethodReport } from '../../model/method-report.ts';
import { STATUS_WORDS } from '../criteria/edition-words.ts';
import { numberText } from '../explain/figure-words.ts';
import { pointsText } from '../explain/points-words.ts';
import type { Field } from '../explain/sheet.ts';
import { formatDay, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { formulaSentence, settingSentences } from '../results/report-head.ts';

export const METHOD_PAGE_WORDS = {
  edition: { vi: 'Bộ tiêu chí', en: 'Edition' },
  rules: { vi: 'Cách tính Chỉ số và xếp hạng', en: 'How the index and ranks are computed' },
  blocks: { vi: 'Khối xếp hạng và xếp loại', en: 'Blocks and grades' },
  block: { vi: 'Khối', en: 'Block' },
  tier: { vi: 'Cấp', en: 'Tier' },
  units: { vi: 'Số đơn vị', en: 'Units' },
  grades: { vi: 'Xếp loại (Chỉ số từ)', en: 'Grades (index from)' },
  documents: { vi: 'Văn bản được trích dẫn', en: 'Documents cited' },
  title: { vi: 'Văn bản', en: 'Document' },
  number: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  readings: { vi: 'Cách hiểu văn bản', en: 'How doubtful clauses were read' },
  readingsNote: {
    vi: 'Chỗ văn bản chưa rõ được hiểu như sau; mỗi bài nêu lời văn bản, cách đọc và lý do.',
    en: 'Each note gives the words of the text, how they were read, and why (in Vietnamese).',
  },
  assumptions: { vi: 'Giả định của bộ tiêu chí', en: 'Assumptions of the edition' },
  assumptionsNote: {
    vi: 'Những nội dung văn bản không quy định, do bộ tiêu chí đặt ra; trong ngoặc là các tiêu chí dựa vào giả định đó.',
    en: 'What no document settles and the edition assumes; in brackets the criteria that rest on it.',
  },
  inputs: { vi: 'Số liệu đã dùng', en: 'What was handed in' },
  file: { vi: 'Tệp', en: 'File' },
  rows: { vi: 'Số dòng số liệu', en: 'Rows' },
  noInputs: { vi: 'Chưa có tệp số liệu nào.', en: 'No file was handed in.' },
  warnings: { vi: 'Cảnh báo khi đọc và đối chiếu số liệu', en: 'Warnings of the figures' },
  noWarnings: { vi: 'Không có cảnh báo nào.', en: 'There are no warnings.' },
  synthetic: {
    vi: 'Số liệu trên các trang này là số liệu giả lập để minh họa cách làm, không phải kết quả của bất kỳ cơ quan, đơn vị nào.',
    en: 'The figures on these pages are made up to show the method; they are the results of no real unit.',
  },
  illustrative: {
    vi: 'Bộ tiêu chí này là bản minh họa, không có giá trị pháp lý: chưa được cơ quan có thẩm quyền ban hành.',
    en: 'The edition is an illustration without legal value: no authority has issued it.',
  },
  draft: {
    vi: 'Bộ tiêu chí này là dự thảo, chưa được ban hành.',
    en: 'The edition is a draft that was not issued.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** Who made the rules, for which period, and the hashes that tell two states apart. */
export function editionFields(report: MethodReport, resultsHash: string, lang: Lang): Field[] {
  const isVietnamese = lang === 'vi';
  const { edition, asOf, decision, editionHash } = report;
  const { from, to } = edition.period;
  return [
    [isVietnamese ? 'Tên' : 'Name', inLang(edition.label, lang)],
    [isVietnamese ? 'Mã' : 'Id', edition.id],
    ...(report.extends === null ? [] : [[isVietnamese ? 'Kế thừa' : 'Builds on', report.extends] as const]),
    [isVietnamese ? 'Tình trạng' : 'Status', STATUS_WORDS[edition.status][lang]],
    [isVietnamese ? 'Quyết định ban hành' : 'Issued by', decisionWords(decision, lang)],
    [isVietnamese ? 'Kỳ đánh giá' : 'Period', `${formatDay(from)} - ${formatDay(to)}`],
    [isVietnamese ? 'Danh sách đơn vị' : 'Units as of', formatDay(asOf)],
    [isVietnamese ? 'Mã băm bộ tiêu chí' : 'Hash of the edition', editionHash],
    [isVietnamese ? 'Mã băm kết quả' : 'Hash of the results', resultsHash],
  ];
}

function decisionWords(decision: MethodReport['decision'], lang: Lang): string {
  if (decision === null) return lang === 'vi' ? 'chưa có' : 'none';
  const { number, date, issuer } = decision;
  return lang === 'vi'
    ? `số ${number} ngày ${formatDay(date)} của ${issuer}`
    : `no. ${number} of ${formatDay(date)}, ${issuer}`;
}

/** The formula, the caps of each tier, then rounding, ties and the least maximum. */
export function ruleSentences(report: MethodReport, lang: Lang): string[] {
  const applied =
    lang === 'vi'
      ? 'Điểm tối đa áp dụng là tổng điểm tối đa của các tiêu chí được tính cho đơn vị; tiêu chí không thuộc chức năng hoặc không phát sinh thì trừ khỏi cả hai tổng, theo quy định của từng tiêu chí.'
      : 'The maximum that applied is that of the criteria counted for the unit; what is outside its function or did not arise leaves both sums, as each criterion says.';
  return [
    formulaSentence(report, lang),
    applied,
    ...report.tiers.map((tier) => capSentence(tier, lang)),
    ...settingSentences(report, lang),
  ];
}

function capSentence(
  { label, maxPoints, bonusCap, penaltyCap }: MethodReport['tiers'][number],
  lang: Lang,
): string {
  const isVietnamese = lang === 'vi';
  const points = (text: string) => pointsText(decimal(text), lang);
  const bonus = isVietnamese ? 'điểm thưởng không quá' : 'bonus at most';
  const penalty = isVietnamese ? 'điểm trừ không quá' : 'penalty at most';
  const max = isVietnamese ? `thang điểm ${numberText(maxPoints, lang)}` : `a scale of ${points(maxPoints)}`;
  const caps = [
    ...(bonusCap === null ? [] : [`${bonus} ${points(bonusCap)}`]),
    ...(penaltyCap === null ? [] : [`${penalty} ${points(penaltyCap)}`]),
  ];
  return `${inLang(label, lang)}: ${[max, ...caps].join('; ')}.`;
}

/** `Xuất sắc 90, Tốt 80`. */
export function gradeWords({ grades }: BlockMethod, lang: Lang): string {
  return grades.map(({ label, from }) => `${inLang(label, lang)} ${numberText(from, lang)}`).join('; ');
}

export function inputWords({ files }: MethodReport['inputs'][number], lang: Lang): string {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const [fileCount, rowCount] = [files.length, rows].map((count) => localDecimal(String(count), lang));
  return lang === 'vi'
    ? `${fileCount} tệp, ${rowCount} dòng số liệu`
    : `${fileCount} files, ${rowCount} rows`;
}
