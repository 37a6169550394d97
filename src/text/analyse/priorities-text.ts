/** What a unit can do next, as a page for the terminal. */
import { decimal } from '../../exact/decimal.ts';
import type {
  PrioritiesReport,
  PriorityCriterion,
  PriorityGoal,
  PriorityStep,
} from '../../model/priorities-report.ts';
import type { SharedPlace } from '../../model/strengths.ts';
import { type Field, field, type ListItem, section } from '../explain/sheet.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import {
  FIXED_WORDS,
  gainWords,
  goalTitle,
  movesWords,
  resultWords,
  standingWords,
  PRIORITY_WORDS as WORDS,
} from './priority-words.ts';
import { ANALYSIS_TITLES } from './report-titles.ts';

/** steps, and alternatives of a goal, that are told */
const MOST = 10;
const BEST = { vi: 'Tốt nhất có thể', en: 'At its best' };
const NOW = { vi: 'Hiện nay', en: 'Now' };

export function prioritiesText(report: PrioritiesReport, lang: Lang): string {
  const { unit, block, now, best, cheapest, goals, strengths } = report;
  const fields: Field[] = [
    [HEADINGS.unit[lang], unit.name],
    [HEADINGS.block[lang], inLang(block.label, lang)],
    [NOW[lang], standingWords(now, lang)],
    [BEST[lang], standingWords(best, lang)],
  ];
  const steps = cheapest.slice(0, MOST).map((step): ListItem => ({ text: stepText(step, report, lang) }));
  return [
    ...headLines(report, ANALYSIS_TITLES.priorities[lang], lang),
    '',
    ...fields.flatMap(([heading, text]) => field(heading, text)),
    ...section(WORDS.cheapest[lang], steps.length === 0 ? [{ text: WORDS.noSteps[lang] }] : steps),
    ...wrapText(WORDS.cheapestNote[lang], PAGE_WIDTH),
    ...goals.flatMap((goal) => goalLines(goal, report, lang)),
    ...section(
      WORDS.available[lang],
      report.criteria.flatMap((each) => availableItems(each, lang)),
    ),
    ...section(
      WORDS.fixed[lang],
      report.criteria.flatMap((each) => fixedItems(each, lang)),
    ),
    ...section(
      WORDS.strongest[lang],
      strengths.strongest.map((place) => placeItem(place, lang)),
    ),
    ...section(
      WORDS.weakest[lang],
      strengths.weakest.map((place) => placeItem(place, lang)),
    ),
  ].join('\n');
}

function stepText(step: PriorityStep, { now }: PrioritiesReport, lang: Lang): string {
  return `${step.code} ${movesWords(step, lang)}: ${gainWords(step, now, lang)}`;
}

function goalLines(goal: PriorityGoal, report: PrioritiesReport, lang: Lang): string[] {
  const head = `${WORDS[goal.kind === 'rank' ? 'rankGoal' : 'gradeGoal'][lang]}: ${goalTitle(goal, lang)}`;
  const { single, combination } = goal;
  if (single.length > 0) {
    const items = single.slice(0, MOST).map((each) => ({
      text: `${each.code} ${movesWords(each, lang)}: ${gainWords(each, report.now, lang)}`,
    }));
    return section(head, items);
  }
  if (!combination) return section(head, [{ text: WORDS.unreachable[lang] }]);
  return [
    ...section(head, [
      { text: WORDS.together[lang] },
      ...combination.changes.map((each) => ({
        text: `${each.code} ${movesWords(each, lang)}`,
        level: 1,
      })),
      { text: resultWords(combination, report.now, lang).join(', ') },
    ]),
    ...wrapText(WORDS.togetherNote[lang], PAGE_WIDTH),
  ];
}

function availableItems({ code, label, available, steps }: PriorityCriterion, lang: Lang): ListItem[] {
  if (available === '0') return [];
  const points = formatRounded(decimal(available), 2, lang);
  const full = steps.at(-1);
  const how = full ? `: ${movesWords(full, lang)}` : '';
  return [{ text: `${code} ${inLang(label, lang)} (+${points})${how}` }];
}

/** Those with nothing more to be had are no news. */
function fixedItems({ code, label, fixed }: PriorityCriterion, lang: Lang): ListItem[] {
  if (fixed === null || fixed === 'nothingMore') return [];
  return [{ text: `${code} ${inLang(label, lang)}: ${FIXED_WORDS[fixed][lang]}` }];
}

function placeItem({ id, label, percent, rank, of, tied }: SharedPlace, lang: Lang): ListItem {
  const word = lang === 'vi' ? 'hạng' : 'rank';
  const same = tied ? (lang === 'vi' ? ', đồng hạng' : ', tied') : '';
  return {
    text: `${id} ${inLang(label, lang)}: ${localDecimal(percent, lang)}% (${word} ${rank}/${of}${same})`,
  };
}
