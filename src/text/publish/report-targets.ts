/** Whether the targets of the plan were attained, tier by tier, in words. */

import { decimal } from '../../exact/decimal.ts';
import type { Named } from '../../model/campaign-report.ts';
import { countAttained } from '../../model/count-attained.ts';
import { isPercent } from '../../model/is-percent.ts';
import type { PlanTarget, TargetReport, TierTarget } from '../../model/target-report.ts';
import { targetWords } from '../explain/target-words.ts';
import { formatPercent, formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { UNSUMMED_WORDS } from '../vocabulary/unsummed-words.ts';

/** A target as it is asked of one tier. */
export interface AskedTarget {
  target: PlanTarget;
  asked: TierTarget;
}

/** All targets of the plan in one sentence. */
export function targetCounts({ targets }: TargetReport, lang: Lang): string {
  const counts = countAttained(targets);
  const words = COUNTS.map(({ of, vi, en }) => ({ number: counts[of], words: lang === 'vi' ? vi : en }));
  const told = words.filter(({ number }) => number > 0).map(({ number, words }) => `${number} ${words}`);
  if (lang === 'vi')
    return `${planTitle(targets) ?? 'Kế hoạch'} có ${targets.length} chỉ tiêu bằng số; tính riêng cho từng cấp là ${counts.all} lượt chỉ tiêu, trong đó ${nameList(told, lang)}.`;
  const plan = `The plan sets ${targets.length} numeric ${targets.length === 1 ? 'target' : 'targets'}`;
  return `${plan}, ${counts.all} counted by tier: ${nameList(told, lang)}.`;
}

/** Of the one document that sets them all. */
function planTitle(targets: readonly PlanTarget[]): string | null {
  const titles = new Set(targets.flatMap(({ sources }) => sources.map(({ title }) => title)));
  const [title = null] = titles;
  return titles.size === 1 ? title : null;
}

const COUNTS = [
  { of: 'met', vi: 'lượt đạt', en: 'met' },
  { of: 'missed', vi: 'lượt chưa đạt', en: 'missed' },
  { of: 'unknown', vi: 'lượt chưa có kết quả chung của cấp', en: 'without a figure of the tier' },
] as const;

/** What one tier attained: how many, which, and where most is missing. */
export function tierSentences(tier: Named, all: readonly AskedTarget[], lang: Lang): string[] {
  const part = (met: boolean | null) => all.filter(({ asked }) => asked.attained.met === met);
  const [reached, missed, unknown] = [part(true), part(false), part(null)];
  const codes = (items: readonly AskedTarget[]) =>
    nameList(
      items.map(({ target }) => target.code),
      lang,
    );
  const label = inLang(tier.label, lang);
  return [
    ...(unknown.length === all.length
      ? []
      : [reachedSentence(label, codes(reached), { reached: reached.length, all: all.length, lang })]),
    ...farthest(missed, lang),
    ...unknownSentence(unknown.length === all.length ? label : null, unknown, lang),
  ];
}

function reachedSentence(
  label: string,
  codes: string,
  { reached, all, lang }: { reached: number; all: number; lang: Lang },
): string {
  if (reached === 0)
    return lang === 'vi'
      ? `${label} chưa đạt chỉ tiêu nào trong số ${all} chỉ tiêu.`
      : `${label}: none of ${all} targets met.`;
  return lang === 'vi'
    ? `${label} đạt ${reached}/${all} chỉ tiêu (tại tiêu chí ${codes}).`
    : `${label}: ${reached} of ${all} targets met (criteria ${codes}).`;
}

/** Of percentages only: distances on other scales are not comparable. */
function farthest(missed: readonly AskedTarget[], lang: Lang): string[] {
  const percents = missed.filter(({ target }) => isPercent(target.measure));
  const [most] = [...percents].sort((a, b) =>
    decimal(b.asked.attained.gap!).compare(decimal(a.asked.attained.gap!)),
  );
  if (!most || most.asked.attained.gap === '0') return [];
  const { target, asked } = most;
  const value = formatPercent(asked.attained.rounded!, lang);
  const gap = formatRounded(
    decimal(asked.attained.gap!),
    asked.attained.rounded!.split('.')[1]?.length ?? 0,
    lang,
  );
  // nobody writes "from 100 % up"
  const planned =
    asked.at === '100' ? formatPercent(asked.at, lang) : targetWords(asked, target.measure, lang);
  const name = planWords(most, lang);
  return [
    lang === 'vi'
      ? `Chỉ tiêu còn thiếu nhiều nhất là ${name}: kế hoạch ${planned}, thực hiện ${value}, còn thiếu ${gap} điểm phần trăm.`
      : `Most is missing of ${name}: ${planned} was planned, ${value} attained, ${gap} percentage points less.`,
  ];
}

/** The plan's own words in quotes, else the name of the criterion. */
export function planWords({ target, asked }: AskedTarget, lang: Lang): string {
  return `"${asked.words ?? inLang(target.label, lang)}"`;
}

/** @param tier its name where nothing else was said of it */
function unknownSentence(tier: string | null, unknown: readonly AskedTarget[], lang: Lang): string[] {
  if (unknown.length === 0) return [];
  const reasons = new Set(unknown.map(({ asked }) => asked.attained.reason ?? 'noFigure'));
  const groups = [...reasons].map((reason) => {
    const ofReason = unknown.filter(({ asked }) => (asked.attained.reason ?? 'noFigure') === reason);
    const codes = nameList(
      ofReason.map(({ target }) => target.code),
      lang,
    );
    return `${codes} (${UNSUMMED_WORDS[reason][lang]})`;
  });
  const told = groups.join('; ');
  if (lang === 'vi') {
    const lead = tier === null ? 'Chưa có' : `${tier} chưa có`;
    return [`${lead} kết quả chung đối với chỉ tiêu tại tiêu chí ${told}.`];
  }
  return [`${tier === null ? 'No' : `${tier}: no`} figure of the tier for criteria ${told}.`];
}
