/** How the index was determined: rules, period, units, blocks, what was handed in. */
import type { BlockMethod, MethodReport } from '../../model/method-report.ts';
import type { InputKind } from '../../model/submission.ts';
import { formatDay, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

const FILES: Readonly<Record<InputKind, Readonly<Record<Lang, string>>>> = {
  reports: { vi: 'báo cáo tự chấm điểm của các đơn vị', en: 'of self-reports' },
  appraisals: { vi: 'kết quả thẩm định', en: 'of appraisals' },
  surveys: { vi: 'kết quả điều tra xã hội học', en: 'of surveys' },
  system: { vi: 'số liệu từ hệ thống thông tin', en: 'of system figures' },
};

export function conductSentences(method: MethodReport, lang: Lang): string[] {
  return [
    editionSentence(method, lang),
    blocksSentence(method.blocks, lang),
    ...inputSentences(method, lang),
  ];
}

function editionSentence({ edition, decision, asOf }: MethodReport, lang: Lang): string {
  const label = inLang(edition.label, lang);
  const [from, to, day] = [edition.period.from, edition.period.to, asOf].map(formatDay);
  if (lang === 'vi') {
    const issued = decision
      ? `, ban hành kèm theo Quyết định số ${decision.number} ngày ${formatDay(decision.date)} của ${decision.issuer}`
      : '';
    return `Chỉ số được xác định theo ${label}${issued}; kỳ đánh giá từ ngày ${from} đến ngày ${to}; danh sách đơn vị lấy tại ngày ${day}.`;
  }
  const issued = decision
    ? `, issued by decision no. ${decision.number} of ${formatDay(decision.date)}, ${decision.issuer}`
    : '';
  return `The index follows the ${label}${issued}; the period is ${from} to ${to}; units are those of ${day}.`;
}

function blocksSentence(blocks: readonly BlockMethod[], lang: Lang): string {
  const all = blocks.reduce((sum, { units }) => sum + units, 0);
  const [first] = blocks;
  if (blocks.length === 1 && first) {
    const label = inLang(first.label, lang);
    return lang === 'vi'
      ? `Có ${unitCount(all, lang)} được đánh giá, xếp trong một khối là ${label}.`
      : `${unitCount(all, lang)} in one block (${label}) ${all === 1 ? 'was' : 'were'} assessed.`;
  }
  const names = blocks.map(({ label, units }) => `${inLang(label, lang)} (${unitCount(units, lang)})`);
  return lang === 'vi'
    ? `Có ${unitCount(all, lang)} được đánh giá, chia thành ${blocks.length} khối: ${names.join('; ')}. Thứ hạng được xếp riêng trong từng khối.`
    : `${unitCount(all, lang)} in ${blocks.length} blocks were assessed: ${names.join('; ')}. Each block is ranked apart.`;
}

function fileWord(count: number, lang: Lang): string {
  if (lang === 'vi') return 'tệp';
  return count === 1 ? 'file' : 'files';
}

function inputSentences({ inputs }: MethodReport, lang: Lang): string[] {
  if (inputs.length === 0)
    return [lang === 'vi' ? 'Chưa có tệp số liệu nào được sử dụng.' : 'No file of figures was used.'];
  const count = (number: number) => localDecimal(String(number), lang);
  const files = inputs.map(
    ({ kind, files }) => `${count(files.length)} ${fileWord(files.length, lang)} ${FILES[kind][lang]}`,
  );
  const rows = inputs.flatMap((input) => input.files).reduce((sum, file) => sum + file.rows, 0);
  const kinds = inputs.map(({ kind }) => kind);
  const missing = (['appraisals', 'surveys'] as const).filter((kind) => !kinds.includes(kind));
  return [
    lang === 'vi'
      ? `Số liệu sử dụng gồm ${nameList(files, lang)}; tổng cộng ${count(rows)} dòng.`
      : `The figures come from ${nameList(files, lang)}: ${count(rows)} ${rows === 1 ? 'row' : 'rows'} in all.`,
    ...missing.map((kind) => MISSING[kind][lang]),
  ];
}

const MISSING: Readonly<Record<'appraisals' | 'surveys', Readonly<Record<Lang, string>>>> = {
  appraisals: {
    vi: 'Chưa có kết quả thẩm định, vì vậy báo cáo không có phần đối chiếu với kết quả tự chấm.',
    en: 'There is no appraisal yet, so that own points are compared with nothing.',
  },
  surveys: {
    vi: 'Chưa có kết quả điều tra xã hội học.',
    en: 'There is no survey yet.',
  },
};
