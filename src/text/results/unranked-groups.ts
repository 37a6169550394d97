/** Units without a place, gathered by the reason. */
import type { UnitName, UnrankedReport } from '../../model/campaign-report.ts';
import type { Lang } from '../lang.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { RANKING_WORDS } from './ranking-words.ts';

export interface UnrankedGroup {
  reason: UnrankedReport['reason'];
  units: readonly UnitName[];
}

/** In the order in which the reasons first occur. */
export function unrankedGroups(unranked: readonly UnrankedReport[]): UnrankedGroup[] {
  const reasons = [...new Set(unranked.map(({ reason }) => reason))];
  return reasons.map((reason) => ({
    reason,
    units: unranked.filter((item) => item.reason === reason).map(({ unit }) => unit),
  }));
}

/** `Không xếp hạng (chưa có số liệu)`. */
export function unrankedHead({ reason }: UnrankedGroup, lang: Lang): string {
  return `${RANKING_WORDS.unranked[lang]} (${UNRANKED_WORDS[reason][lang]})`;
}
