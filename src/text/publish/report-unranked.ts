/** Units without a place, and units that handed in no report of their own. */
import type { UnitName, UnrankedReport } from '../../model/campaign-report.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unrankedGroups, unrankedHead } from '../results/unranked-groups.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { MOST_LISTED } from './report-grades.ts';

/** @param block its name, null where there is one block only */
export function unrankedLines(
  unranked: readonly UnrankedReport[],
  block: string | null,
  lang: Lang,
): string[] {
  const where = block === null ? '' : ` - ${block}`;
  return unrankedGroups(unranked).map(
    (group) => `${unrankedHead(group, lang)}${where}: ${countedNames(group.units, lang)}.`,
  );
}

/** Ranked by what others found: appraisal, survey, systems. */
export function withoutReportLine(units: readonly UnitName[], block: string | null, lang: Lang): string {
  const where = block === null ? '' : ` - ${block}`;
  return lang === 'vi'
    ? `Không có báo cáo tự chấm, được xếp hạng theo số liệu của các nguồn khác${where}: ${countedNames(units, lang)}.`
    : `Without a report of their own, ranked by the figures of others${where}: ${countedNames(units, lang)}.`;
}

/** `1 đơn vị, là UBND xã A`; the names of a long list stand in the annexes. */
function countedNames(units: readonly UnitName[], lang: Lang): string {
  const count = unitCount(units.length, lang);
  if (units.length > MOST_LISTED) return count;
  const names = nameList(
    units.map(({ name }) => name),
    lang,
  );
  if (lang === 'en') return `${count} (${names})`;
  return `${count}, ${units.length === 1 ? 'là' : 'gồm'} ${names}`;
}
