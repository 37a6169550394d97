/** Units that cannot be compared with the year before, with the reason; many of them are counted by it. */
import type { UnitRefusal } from '../../model/campaign-report.ts';
import { refusalReason, refusalText } from '../analyse/change-words.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

/** more are counted, not named, and so are all units of a block together */
const MOST_NAMED = 12;

export const NOT_COMPARED: Readonly<Record<Lang, string>> = {
  vi: 'không đủ điều kiện so sánh',
  en: 'cannot be compared',
};

interface MaybeRefused {
  refusal?: UnitRefusal | undefined;
}

/**
 * One sentence a reason: `Không đủ điều kiện so sánh với năm trước: Sở A; Sở B (đơn vị mới, ...).`
 * @param units of a block, of which those that can be compared are passed over
 */
export function refusedLines(units: readonly MaybeRefused[], lang: Lang): string[] {
  const refusals = units.flatMap(({ refusal }) => refusal ?? []);
  const isNamed = refusals.length <= MOST_NAMED && refusals.length < units.length;
  const groups = groupBy(refusals, isNamed ? (each) => refusalText(each, lang) : reasonOf(lang));
  const lead = LEAD[lang];
  return groups.map(([reason, members]) => {
    const names = members.map(({ unit }) => unit.name).join('; ');
    return `${lead}: ${isNamed ? names : unitCount(members.length, lang)} (${reason}).`;
  });
}

const LEAD: Readonly<Record<Lang, string>> = {
  vi: 'Không đủ điều kiện so sánh với năm trước',
  en: 'Cannot be compared with last year',
};

function reasonOf(lang: Lang) {
  return ({ reason }: UnitRefusal) => refusalReason(reason, lang);
}

function groupBy(refusals: readonly UnitRefusal[], keyOf: (refusal: UnitRefusal) => string) {
  const keys = [...new Set(refusals.map(keyOf))];
  return keys.map((key) => [key, refusals.filter((refusal) => keyOf(refusal) === key)] as const);
}
