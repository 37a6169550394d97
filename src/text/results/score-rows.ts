/** Scores as rows of a spreadsheet. */
import { decimal, formatFixed } from '../../exact/decimal.ts';
import type { ScoreReport } from '../../model/score-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';
import {
  areasOf,
  beforeCap,
  type CellForms,
  extrasOf,
  STATE_ORDER,
  unitCells,
  SCORE_WORDS as WORDS,
} from './score-cells.ts';

/** One row a unit, for a spreadsheet; each tier begins with its headings, because tiers differ in their areas. */
export function scoreRows(report: ScoreReport, lang: Lang): CsvCell[][] {
  const { decimals } = report.settings;
  const forms: CellForms<CsvCell> = {
    number: (text) => ({ printed: formatFixed(decimal(text), decimals) }),
    printed: (text) => ({ printed: text }),
    count: (value) => value,
    none: null,
  };
  return report.tiers.flatMap((tier) => {
    const areas = areasOf(tier);
    const headings = [
      WORDS.tier[lang],
      WORDS.block[lang],
      WORDS.unit[lang],
      ...areas.map(({ number, label }) => `${number}. ${inLang(label, lang)}`),
      WORDS.points[lang],
      WORDS.applied[lang],
      ...extrasOf(tier, lang).map(({ heading, cap }) => `${heading} (${beforeCap(cap, lang)})`),
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
