/** The outcome of checking an edition, in words: what was checked, or the first fault. */
import type { EditionFile } from '../../model/edition-file.ts';
import type { Label } from '../../model/label.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';

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
  if (!check.ok) return `${check.edition}: ${lang === 'vi' ? 'CÓ LỖI' : 'FAULTY'}: ${check.fault}`;
  return [`${check.edition}: ${lang === 'vi' ? 'đạt' : 'passed'}`, ...detailLines(check, lang)].join('\n');
}

function detailLines({ tiers, citations, hasCoverage, status }: CheckedWell, lang: Lang): string[] {
  const vi = lang === 'vi';
  const sets = tiers.map(({ label, leaves, maxPoints, units }) => {
    const [name, max] = [inLang(label, lang), localDecimal(maxPoints, lang)];
    return vi
      ? `  ${name}: ${leaves} tiêu chí, ${max} điểm; ${units} đơn vị trong sổ đăng ký`
      : `  ${name}: ${leaves} criteria, ${max} points; ${units} registered units`;
  });
  const issued = status === 'issued';
  return [
    ...sets,
    ...citationLines(citations, lang),
    coverageLine(hasCoverage, citations.absent.length === 0, lang),
    vi
      ? `  Khóa: ${issued ? 'nội dung đúng như đã ban hành' : 'chưa ban hành, không cần khóa'}`
      : `  Lock: ${issued ? 'as it was issued' : 'not issued, needs none'}`,
  ];
}

/** Without the text of the plan only the clauses that targets cite can be looked for. */
function coverageLine(hasCoverage: boolean, isCompared: boolean, lang: Lang): string {
  const vi = lang === 'vi';
  if (!hasCoverage)
    return vi ? '  Độ bao phủ kế hoạch: bộ tiêu chí không kê khai' : '  Coverage of the plan: not stated';
  if (isCompared) {
    return vi
      ? '  Độ bao phủ kế hoạch: không bỏ sót điều khoản nào'
      : '  Coverage of the plan: no clause is left out';
  }
  return vi
    ? '  Độ bao phủ kế hoạch: đã kê khai mọi điều khoản được trích dẫn; chưa đối chiếu với toàn văn'
    : '  Coverage of the plan: every clause cited is stated; not compared with the text';
}

function citationLines({ quotes, absent }: CheckedWell['citations'], lang: Lang): string[] {
  const vi = lang === 'vi';
  const names = absent.join(', ');
  return [
    ...(quotes > 0 || absent.length === 0
      ? [vi ? `  Trích dẫn: đã đối chiếu ${quotes} câu trích` : `  Citations: ${quotes} quotes compared`]
      : []),
    ...(absent.length > 0
      ? [
          vi
            ? `  Trích dẫn chưa đối chiếu vì chưa có toàn văn (tùy chọn --documents): ${names}`
            : `  Citations not compared, because the text is not at hand (--documents): ${names}`,
        ]
      : []),
  ];
}
