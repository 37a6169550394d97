/** What the settings and the results say together: the year, whose index, which decision, in whose name. */
import type { AnnexReport } from '../../model/annex-report.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Lang } from '../../text/lang.ts';
import { DECISION_WORDS } from '../../text/publish/decision-words.ts';
import { BLANK_LINE, documentNumber, SYMBOLS } from '../../text/publish/official-words.ts';

export interface Announced {
  year: number;
  /** whose index it is, in words */
  units: string;
  /** number of the decision with its symbol, `05/QĐ-UBND` */
  number: string;
  date: string | undefined;
  /** in whose name the decision is made */
  authority: string;
}

export function announced(
  announcement: Announcement | null,
  { edition }: Pick<AnnexReport, 'edition'>,
  lang: Lang,
): Announced {
  const { issuer, decision, year, units } = announcement ?? {};
  return {
    year: year ?? Number(edition.period.from.slice(0, 4)),
    units: units ?? DECISION_WORDS.units[lang],
    number: documentNumber(decision ?? {}, SYMBOLS.decision),
    date: decision?.date,
    authority: issuer?.authority ?? issuer?.name ?? BLANK_LINE,
  };
}
