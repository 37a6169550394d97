/** The outcome of checking an edition, in words: what was checked, or the first fault. */
import { decimal } from '../../exact/decimal.ts';
import type { EditionFile } from '../../model/edition-file.ts';
import type { Label } from '../../model/label.ts';
import type { CsvCell } from '../csv.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { CHECK_RESULTS } from '../vocabulary/check-results.ts';
import { STATUS_WORDS } from './edition-words.ts';

export type EditionCheck = CheckedWell | { edition: string; ok: false; fault: string };

export interface CheckedWell {
  edition: string;
  ok: true;
  status: EditionFile['status'];
  tiers: readonly { id: string; label: Label; leaves: number; maxPoints: string; units: number }[];
  /** quotes compared with the texts of documents, and documents whose text was not at hand */
  citations: { quotes: number; absent: readonly string[] };
  /** whether the edition states which clauses of its plan it covers */
  hasCoverage: boolean;
}

export function editionCheckText(check: EditionCheck, lang: Lang): string {
  if (!check.ok) return `${check.edition}: ${CHECK_RESULTS.faulty[lang]}: ${check.fault}`;
  const details = [...tierLines(check, lang), ...checkedSentences(check, lang)];
  return [`${check.edition}: ${CHECK_RESULTS.passed[lang]}`, ...details.map((line) => `  ${line}`)].join(
    '\n',
  );
}

const HEADINGS = {
  vi: [
    'Bộ tiêu chí',
    'Kết quả',
    'Tình trạng',
    'Cấp',
    'Số tiêu chí',
    'Điểm tối đa',
    'Số đơn vị trong sổ đăng ký',
    'Nội dung',
  ],
  en: ['Edition', 'Result', 'Status', 'Tier', 'Criteria', 'Points', 'Registered units', 'Details'],
} as const satisfies Record<Lang, readonly string[]>;

/** One row an edition and tier, or an edition and its fault, for a spreadsheet; the headings are the first row. */
export function editionCheckRows(checks: readonly EditionCheck[], lang: Lang): CsvCell[][] {
  return [[...HEADINGS[lang]], ...checks.flatMap((check) => checkRows(check, lang))];
}

function checkRows(check: EditionCheck, lang: Lang): CsvCell[][] {
  const { edition } = check;
  if (!check.ok) return [[edition, CHECK_RESULTS.faulty[lang], null, null, null, null, null, check.fault]];
  const details = checkedSentences(check, lang).join('; ');
  return check.tiers.map(({ label, leaves, maxPoints, units }) => [
    edition,
    CHECK_RESULTS.passed[lang],
    STATUS_WORDS[check.status][lang],
    inLang(label, lang),
    leaves,
    decimal(maxPoints),
    units,
    details,
  ]);
}

function tierLines({ tiers }: CheckedWell, lang: Lang): string[] {
  return tiers.map(({ label, leaves, maxPoints, units }) => {
    const [name, max] = [inLang(label, lang), localDecimal(maxPoints, lang)];
    return lang === 'vi'
      ? `${name}: ${leaves} tiêu chí, ${max} điểm; ${units} đơn vị trong sổ đăng ký`
      : `${name}: ${leaves} criteria, ${max} points; ${units} registered units`;
  });
}

/** What was checked of an edition as a whole. */
function checkedSentences({ citations, hasCoverage, status }: CheckedWell, lang: Lang): string[] {
  const issued = status === 'issued';
  return [
    ...citationLines(citations, lang),
    coverageLine(hasCoverage, citations.absent.length === 0, lang),
    lang === 'vi'
      ? `Khóa: ${issued ? 'nội dung đúng như đã ban hành' : 'chưa ban hành, không cần khóa'}`
      : `Lock: ${issued ? 'as it was issued' : 'not issued, needs none'}`,
  ];
}

/** Without the text of the plan only the clauses that targets cite can be looked for. */
function coverageLine(hasCoverage: boolean, isCompared: boolean, lang: Lang): string {
  const vi = lang === 'vi';
  if (!hasCoverage)
    return vi ? 'Độ bao phủ kế hoạch: bộ tiêu chí không kê khai' : 'Coverage of the plan: not stated';
  if (isCompared) {
    return vi
      ? 'Độ bao phủ kế hoạch: không bỏ sót điều khoản nào'
      : 'Coverage of the plan: no clause is left out';
  }
  return vi
    ? 'Độ bao phủ kế hoạch: đã kê khai mọi điều khoản được trích dẫn; chưa đối chiếu với toàn văn'
    : 'Coverage of the plan: every clause cited is stated; not compared with the text';
}

function citationLines({ quotes, absent }: CheckedWell['citations'], lang: Lang): string[] {
  const vi = lang === 'vi';
  const names = absent.join(', ');
  return [
    ...(quotes > 0 || absent.length === 0
      ? [vi ? `Trích dẫn: đã đối chiếu ${quotes} câu trích` : `Citations: ${quotes} quotes compared`]
      : []),
    ...(absent.length > 0
      ? [
          vi
            ? `Trích dẫn chưa đối chiếu vì chưa có toàn văn (tùy chọn --documents): ${names}`
            : `Citations not compared, because the text is not at hand (--documents): ${names}`,
        ]
      : []),
  ];
}
