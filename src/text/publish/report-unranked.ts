/** Units without a place, and units that handed in no report of their own. */
import type { UnitName, UnrankedReport } from '../../model/campaign-report.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unrankedGroups } from '../results/unranked-groups.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { MOST_LISTED } from './report-grades.ts';

/** @param block its name, null where there is one block only */
export function unrankedLines(
  unranked: readonly UnrankedReport[],
  block: string | null,
  lang: Lang,
): string[] {
  return unrankedGroups(unranked).map(({ reason, units }) => {
    const why = UNRANKED_WORDS[reason][lang];
    const told = lang === 'vi' ? `không được xếp hạng vì ${why}` : `not ranked (${why})`;
    return `${lead(block)}${countedNames(units, told, lang)}.`;
  });
}

/** Ranked by what others found: appraisal, survey, systems. */
export function withoutReportLine(units: readonly UnitName[], block: string | null, lang: Lang): string {
  const told =
    lang === 'vi'
      ? 'không có báo cáo tự chấm, được xếp hạng theo số liệu của các nguồn khác'
      : 'without a report of their own, ranked by the figures of others';
  return `${lead(block)}${countedNames(units, told, lang)}.`;
}

function lead(block: string | null): string {
  return block === null ? '' : `${block}: `;
}

/** `1 đơn vị không được xếp hạng ..., là UBND xã A`; the names of a long list stand in the annexes. */
function countedNames(units: readonly UnitName[], told: string, lang: Lang): string {
  const count = `${unitCount(units.length, lang)} ${told}`;
  if (units.length > MOST_LISTED) return count;
  const names = nameList(
    units.map(({ name }) => name),
    lang,
  );
  if (lang === 'en') return `${count}: ${names}`;
  return `${count}, ${units.length === 1 ? 'là' : 'gồm'} ${names}`;
}
