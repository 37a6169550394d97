/** Grades (xếp loại) of a block with the names of the units; of long lists the first and the last. */
import type { BlockReport, RankedReport } from '../../model/campaign-report.ts';
import type { BlockOverview } from '../../model/overview-report.ts';
import { formatPercent } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { gradeName } from './grade-scale.ts';

/** longer lists of names are not read */
export const MOST_LISTED = 15;

/** @returns `Cả 2 đơn vị đều xếp loại Tốt.`, or null where the grades differ */
export function commonGrade({ ranked }: BlockReport, lang: Lang): string | null {
  const [first] = ranked;
  if (!first?.grade || ranked.some(({ grade }) => grade?.id !== first.grade!.id)) return null;
  const label = inLang(first.grade.label, lang);
  return lang === 'vi'
    ? `Cả ${unitCount(ranked.length, lang)} đều xếp loại ${gradeName(label)}.`
    : `${ranked.length === 2 ? 'Both units' : `All ${unitCount(ranked.length, lang)}`} are graded ${label}.`;
}

/** One line a grade that any unit has, from high to low, then the units below every grade. */
export function gradeLines(block: BlockReport, grades: BlockOverview['grades'], lang: Lang): string[] {
  const lines = grades.flatMap(({ id, label }) => {
    const units = block.ranked.filter(({ grade }) => grade?.id === id);
    return units.length === 0 ? [] : [gradeLine(inLang(label, lang), units, lang)];
  });
  const ungraded = block.ranked.filter(({ grade }) => grade === null);
  const below = lang === 'vi' ? 'Dưới mức xếp loại thấp nhất' : 'Below every grade';
  return [...lines, ...(ungraded.length === 0 ? [] : [gradeLine(below, ungraded, lang)])];
}

function gradeLine(label: string, units: readonly RankedReport[], lang: Lang): string {
  const count = unitCount(units.length, lang);
  const [first, last] = [units[0]!, units.at(-1)!];
  const isVietnamese = lang === 'vi';
  if (units.length === 1) return `${label}: ${count}${isVietnamese ? ', là' : ','} ${first.unit.name}.`;
  if (units.length <= MOST_LISTED) {
    const names = nameList(
      units.map(({ unit }) => unit.name),
      lang,
    );
    return `${label}: ${count}${isVietnamese ? ', gồm' : ','} ${names}.`;
  }
  const ends = [first, last].map(({ unit, index }) => `${unit.name} (${formatPercent(index, lang)})`);
  return isVietnamese
    ? `${label}: ${count}, từ ${ends[0]} đến ${ends[1]}.`
    : `${label}: ${count}, from ${ends[0]} to ${ends[1]}.`;
}

/** `Không có đơn vị xếp loại Trung bình hoặc Yếu.`; null where every grade is given. */
export function emptyGrades(grades: BlockOverview['grades'], lang: Lang): string | null {
  const empty = grades.filter(({ units }) => units === 0).map(({ label }) => inLang(label, lang));
  if (empty.length === 0) return null;
  return lang === 'vi'
    ? `Không có đơn vị xếp loại ${nameList(empty.map(gradeName), lang, 'or')}.`
    : `No unit is graded ${nameList(empty, lang, 'or')}.`;
}
