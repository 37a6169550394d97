/** Scores as tables for the terminal and as rows of a spreadsheet: units x areas, one table a tier. */
import { decimal, roundHalfUp } from '../../exact/decimal.ts';
import type { ScoreReport, StateName, TierScores, UnitScore } from '../../model/score-report.ts';
import type { CsvCell } from '../csv.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';
import { layoutTable, wrapText } from '../table.ts';
import { headLines, settingSentences } from './report-head.ts';

const WIDTH = 100;
const NONE = '–';

const WORDS = {
  title: { vi: 'BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', en: 'PAR INDEX SCORES' },
  tier: { vi: 'Cấp', en: 'Tier' },
  block: { vi: 'Khối', en: 'Block' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  points: { vi: 'Tổng điểm', en: 'Points' },
  applied: { vi: 'Tối đa áp dụng', en: 'Applied' },
  bonus: { vi: 'Thưởng', en: 'Bonus' },
  penalty: { vi: 'Trừ', en: 'Penalty' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  areas: { vi: 'Lĩnh vực (điểm tối đa)', en: 'Areas (maximum)' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Short headings of the counts of criteria; `STATE_WORDS` has what they mean. */
const SHORT: Readonly<Record<StateName, Record<Lang, string>>> = {
  scored: { vi: 'Chấm', en: 'Scored' },
  points: { vi: 'Cho', en: 'Given' },
  notReported: { vi: 'CBC', en: 'Missing' },
  rejected: { vi: 'KCN', en: 'Refused' },
  noneArose: { vi: 'KPS', en: 'None' },
  noFunction: { vi: 'KTCN', en: 'Outside' },
};
const STATE_ORDER = ['scored', 'points', 'notReported', 'rejected', 'noneArose', 'noFunction'] as const;

export function scoreTitle(lang: Lang): string {
  return WORDS.title[lang];
}

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
    ...notes.flatMap((note) => wrapText(note, WIDTH)),
  ].join('\n');
}

function tierLines(tier: TierScores, decimals: number, lang: Lang): string[] {
  const areas = tier.areas.filter(({ section }) => section === 'area');
  const headings = [
    ...areas.map(({ number }) => number),
    WORDS.points[lang],
    WORDS.applied[lang],
    ...extraHeadings(tier, lang),
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
    none: NONE,
  };
  const rows = tier.units.map((unit) => [unit.unit.name, ...unitCells(unit, tier, forms)]);
  const legend = areas.map(
    ({ number, label, maxPoints }) => `${number}. ${inLang(label, lang)} (${localDecimal(maxPoints, lang)})`,
  );
  return [
    inLang(tier.label, lang),
    ...layoutTable(columns, rows),
    ...wrapText(`${WORDS.areas[lang]}: ${legend.join('; ')}`, WIDTH, '  '),
  ];
}

function extraHeadings({ bonusCap, penaltyCap }: TierScores, lang: Lang): string[] {
  return [
    ...(bonusCap === null ? [] : [WORDS.bonus[lang]]),
    ...(penaltyCap === null ? [] : [WORDS.penalty[lang]]),
  ];
}

interface CellForms<Cell> {
  /** of exact text */
  number: (text: string) => Cell;
  /** of text that is rounded already */
  printed: (text: string) => Cell;
  count: (value: number) => Cell;
  none: Cell;
}

function unitCells<Cell>(
  unit: UnitScore,
  tier: TierScores,
  { number, printed, count, none }: CellForms<Cell>,
): Cell[] {
  const areas = unit.areas.filter((_, at) => tier.areas[at]!.section === 'area');
  return [
    ...areas.map(({ points, applied }) => (applied === '0' ? none : number(points))),
    number(unit.points),
    number(unit.applied),
    ...(tier.bonusCap === null ? [] : [number(unit.bonus)]),
    ...(tier.penaltyCap === null ? [] : [number(unit.penalty)]),
    unit.index === null ? none : printed(unit.index),
    ...STATE_ORDER.map((state) => count(unit.states[state])),
  ];
}

/** One row a unit, for a spreadsheet; each tier begins with its headings, because tiers differ in their areas. */
export function scoreRows(report: ScoreReport, lang: Lang): CsvCell[][] {
  const { decimals } = report.settings;
  const forms: CellForms<CsvCell> = {
    number: (text) => roundHalfUp(decimal(text), decimals),
    printed: decimal,
    count: (value) => value,
    none: null,
  };
  return report.tiers.flatMap((tier) => {
    const areas = tier.areas.filter(({ section }) => section === 'area');
    const headings = [
      WORDS.tier[lang],
      WORDS.block[lang],
      WORDS.unit[lang],
      ...areas.map(({ number, label }) => `${number}. ${inLang(label, lang)}`),
      WORDS.points[lang],
      WORDS.applied[lang],
      ...extraHeadings(tier, lang),
      WORDS.index[lang],
      ...STATE_ORDER.map((state) => STATE_WORDS[state][lang]),
    ];
    const label = inLang(tier.label, lang);
    const rows = tier.units.map((unit) => [
      label,
      inLang(unit.block.label, lang),
      unit.unit.name,
      ...unitCells(unit, tier, forms),
    ]);
    return [headings, ...rows];
  });
}
