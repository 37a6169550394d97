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
    vi
      ? `  Độ bao phủ kế hoạch: ${hasCoverage ? 'mọi điều khoản đã được xử lý' : 'bộ tiêu chí không kê khai'}`
      : `  Coverage of the plan: ${hasCoverage ? 'no clause is left out' : 'not stated'}`,
    vi
      ? `  Khóa: ${issued ? 'nội dung đúng như đã ban hành' : 'chưa ban hành, không cần khóa'}`
      : `  Lock: ${issued ? 'as it was issued' : 'not issued, needs none'}`,
  ];
}

function citationLines({ quotes, absent }: CheckedWell['citations'], lang: Lang): string[] {
  const vi = lang === 'vi';
  const compared = vi
    ? `  Trích dẫn: đã đối chiếu ${quotes} câu trích`
    : `  Citations: ${quotes} quotes compared`;
  if (absent.length === 0) return [compared];
  return [
    compared,
    vi
      ? `  Chưa đối chiếu vì không có toàn văn (--documents): ${absent.join(', ')}`
      : `  Not compared, because the text is not at hand (--documents): ${absent.join(', ')}`,
  ];
}
