/** What `parindex publish` and `parindex verify` say: the hash of what was published, and every difference found. */
import type { Difference, Verification } from '../../model/verification.ts';
import { formatDay, localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { valuePlace, valueText } from './value-place.ts';

type Words = Readonly<Record<Lang, (difference: Difference, lang: Lang) => string>>;

const fileOf = ({ path }: Difference) => path[0] ?? '';

const SENTENCES: Readonly<Record<Difference['kind'], Words>> = {
  fileMissing: {
    vi: (it) => `${fileOf(it)}: cần tệp có trong danh mục của bộ công bố, gặp: không có tệp này`,
    en: (it) => `${fileOf(it)}: expected a file that the publication lists, found none`,
  },
  fileSize: {
    vi: (it) => `${fileOf(it)}: cần ${it.expected} byte như khi công bố, gặp ${it.found} byte`,
    en: (it) => `${fileOf(it)}: expected ${it.expected} bytes as published, found ${it.found}`,
  },
  fileContent: {
    vi: (it) => `${fileOf(it)}: cần nội dung như khi công bố (sha256 ${it.expected}), gặp ${it.found}`,
    en: (it) => `${fileOf(it)}: expected the content as published (sha256 ${it.expected}), found ${it.found}`,
  },
  fileUnlisted: {
    vi: (it) => `${fileOf(it)}: cần chỉ các tệp có trong danh mục của bộ công bố, gặp tệp lạ`,
    en: (it) => `${fileOf(it)}: expected only files that the publication lists, found this one`,
  },
  inputMissing: {
    vi: (it) => `${fileOf(it)}: cần tệp số liệu đã dùng khi công bố, gặp: không có trong các tệp đưa vào`,
    en: (it) => `${fileOf(it)}: expected an input that was used, found none among those given`,
  },
  inputContent: {
    vi: (it) => `${fileOf(it)}: cần tệp số liệu như khi công bố (sha256 ${it.expected}), gặp ${it.found}`,
    en: (it) => `${fileOf(it)}: expected the input as published (sha256 ${it.expected}), found ${it.found}`,
  },
  inputUnlisted: {
    vi: (it) => `${fileOf(it)}: cần chỉ các tệp số liệu đã dùng khi công bố, gặp tệp không có trong số đó`,
    en: (it) => `${fileOf(it)}: expected only inputs that were used, found this one`,
  },
  value: {
    vi: (it, lang) => valueSentence(it, lang),
    en: (it, lang) => valueSentence(it, lang),
  },
  remadeContent: {
    vi: (it) => `${fileOf(it)}: cần tệp lập lại từ số liệu giống như khi công bố, gặp nội dung khác`,
    en: (it) => `${fileOf(it)}: expected the inputs to give this file again, found other content`,
  },
  remadeMissing: {
    vi: (it) => `${fileOf(it)}: cần tệp lập lại được từ số liệu, gặp: số liệu không cho tệp này`,
    en: (it) => `${fileOf(it)}: expected the inputs to give this file again, found none`,
  },
  remadeUnlisted: {
    vi: (it) => `${fileOf(it)}: cần chỉ các tệp có trong danh mục, gặp tệp mới khi lập lại từ số liệu`,
    en: (it) => `${fileOf(it)}: expected only files that are listed, found that the inputs give this one too`,
  },
};

/** One line without a full stop: `place: cần ..., gặp ...`. */
export function differenceSentence(difference: Difference, lang: Lang): string {
  return SENTENCES[difference.kind][lang](difference, lang);
}

function valueSentence(difference: Difference, lang: Lang): string {
  const { expected, found } = difference;
  const [was, is] = [valueText(expected, lang), valueText(found, lang)];
  const place = valuePlace(difference, lang);
  return lang === 'vi'
    ? `${place}: cần ${was} như đã công bố, gặp ${is} khi tính lại`
    : `${place}: expected ${was} as published, found ${is} when recomputed`;
}

export function replacedBroken(folder: string, lang: Lang): string {
  return lang === 'vi'
    ? `parindex: chưa ghi bản điều chỉnh vì bộ công bố bị thay thế ("${folder}") không còn nguyên vẹn`
    : `parindex: the correction was not written, because what it replaces ("${folder}") is not intact`;
}

export interface Published {
  folder: string;
  hash: string;
  files: number;
  /** hash of the publication that it replaces */
  replaces: string | null;
}

export function publishedLines({ folder, hash, files, replaces }: Published, lang: Lang): string[] {
  const count = localDecimal(String(files), lang);
  const isVi = lang === 'vi';
  return [
    isVi
      ? `Đã ghi bộ công bố vào ${folder}: ${count} tệp`
      : `Publication written to ${folder}: ${count} files`,
    isVi ? `Mã băm: ${hash}` : `Hash: ${hash}`,
    ...(replaces === null ? [] : [isVi ? `Thay thế bộ công bố: ${replaces}` : `Replaces: ${replaces}`]),
  ];
}

export function verificationText(verification: Verification, lang: Lang): string {
  const { differences } = verification;
  return [
    ...headLines(verification, lang),
    ...differences.map((difference) => differenceSentence(difference, lang)),
    verdict(verification, lang),
  ].join('\n');
}

export function verificationJson(verification: Verification, lang: Lang) {
  const { differences } = verification;
  return {
    ...verification,
    differences: differences.map((each) => ({ ...each, message: differenceSentence(each, lang) })),
  };
}

function headLines({ folder, hash, edition, date, engine, unmade }: Verification, lang: Lang): string[] {
  const isVi = lang === 'vi';
  const day = date === null ? '' : isVi ? `, ngày ${formatDay(date)}` : `, of ${formatDay(date)}`;
  const versions = { published: engine.published, running: engine.running };
  return [
    isVi ? `Bộ công bố ${folder} (${edition}${day})` : `Publication ${folder} (${edition}${day})`,
    isVi ? `Mã băm: ${hash}` : `Hash: ${hash}`,
    ...(versions.published === versions.running ? [] : [versionLine(versions, lang)]),
    ...(unmade.length === 0 ? [] : [unmadeLine(unmade, lang)]),
  ];
}

function versionLine({ published, running }: Verification['engine'], lang: Lang): string {
  return lang === 'vi'
    ? `Lưu ý: công bố bằng phiên bản ${published}, kiểm tra bằng phiên bản ${running}; tài liệu lập lại có thể khác`
    : `Note: published with version ${published}, checked with ${running}; documents made again may differ`;
}

function unmadeLine(files: readonly string[], lang: Lang): string {
  const list = files.join(', ');
  return lang === 'vi'
    ? `Lưu ý: không lập lại để so sánh được vì máy này không có bộ tạo PDF: ${list}`
    : `Note: not made again to be compared, because PDF cannot be made on this machine: ${list}`;
}

function verdict({ differences, files, inputs, recomputed }: Verification, lang: Lang): string {
  const isVi = lang === 'vi';
  const [count, all] = [differences.length, files].map((number) => localDecimal(String(number), lang));
  if (differences.length > 0) return isVi ? `KHÔNG KHỚP: ${count} điểm khác` : `DIFFERENT: ${count} found`;
  if (inputs === null) {
    return isVi
      ? `KHỚP: ${all} tệp nguyên vẹn; chưa tính lại vì không có số liệu đầu vào`
      : `INTACT: ${all} files; nothing was recomputed, because no inputs were given`;
  }
  if (!recomputed)
    return isVi ? 'CHƯA TÍNH LẠI ĐƯỢC: số liệu có lỗi' : 'NOT RECOMPUTED: the inputs have faults';
  return isVi
    ? `KHỚP: ${all} tệp nguyên vẹn, tính lại từ số liệu cho đúng kết quả và tài liệu đã công bố`
    : `INTACT: ${all} files; the inputs give the same results and documents again`;
}
