/** Scores as tables for the terminal: units x areas, one table a tier. */
import { decimal } from '../../exact/decimal.ts';
import type { ScoreReport, TierScores } from '../../model/score-report.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';
import { layoutTable, NO_VALUE, PAGE_WIDTH, wrapText } from '../table.ts';
import { headLines, settingSentences } from './report-head.ts';
import {
  areasOf,
  capSentence,
  extrasOf,
  SHORT_STATE_WORDS as SHORT,
  STATE_ORDER,
  scoreTitle,
  unitCells,
  SCORE_WORDS as WORDS,
} from './score-cells.ts';

export function scoreText(report: ScoreReport, lang: Lang): string {
  const { decimals } = report.settings;
  const tiers = report.tiers.flatMap((tier) => ['', ...tierLines(tier, decimals, lang)]);
  const states = STATE_ORDER.map((state) => `${SHORT[state][lang]}: ${STATE_WORDS[state][lang]}`);
  const counts = lang === 'vi' ? 'Số tiêu chí theo tình trạng' : 'Number of criteria by state';
  const notes = [`${counts}: ${states.join('; ')}.`, ...settingSentences(report, lang)];
  return [
    ...headLines(report, scoreTitle(lang), lang),
    ...tiers,
    '',
    ...notes.flatMap((note) => wrapText(note, PAGE_WIDTH)),
  ].join('\n');
}

function tierLines(tier: TierScores, decimals: number, lang: Lang): string[] {
  const areas = areasOf(tier);
  const headings = [
    ...areas.map(({ number }) => number),
    WORDS.points[lang],
    WORDS.applied[lang],
    ...extrasOf(tier, lang).map(({ heading }) => heading),
    WORDS.index[lang],
    ...STATE_ORDER.map((state) => SHORT[state][lang]),
  ];
  const columns = [
    { heading: WORDS.unit[lang], align: 'left' as const },
    ...headings.map((heading) => ({ heading, align: 'right' as const })),
  ];
  const forms = {
    number: (text: string) => formatRounded(decimal(text), decimals, lang),
    printed: (text: string) => localDecimal(text, lang),
    count: String,
    none: NO_VALUE,
  };
  const rows = tier.units.map((unit) => [unit.unit.name, ...unitCells(unit, tier, forms)]);
  const legend = areas.map(
    ({ number, label, maxPoints }) => `${number}. ${inLang(label, lang)} (${localDecimal(maxPoints, lang)})`,
  );
  const caps = capSentence(tier, lang);
  return [
    inLang(tier.label, lang),
    ...layoutTable(columns, rows),
    ...wrapText(`${WORDS.areas[lang]}: ${legend.join('; ')}`, PAGE_WIDTH, '  '),
    ...(caps === null ? [] : wrapText(caps, PAGE_WIDTH, '  ')),
  ];
}
