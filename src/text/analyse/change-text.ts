/** The change of all units for a terminal: each block in short, its units, what cannot be compared, then the rules. */
import { decimal } from '../../exact/decimal.ts';
import { movesOfBlock } from '../../model/block-moves.ts';
import type { BlockChange, CriterionMove, UnitChange, YearChangeReport } from '../../model/change-report.ts';
import { formatRounded, localDecimal, localNumber } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { indexChange, placesCell, signed } from '../results/change-words.ts';
import { headLines } from '../results/report-head.ts';
import { layoutTable, NO_VALUE, PAGE_WIDTH, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { formerlyText } from './change-rows.ts';
import {
  CHANGE_HEADINGS,
  changeMarks,
  earlierText,
  goneText,
  movesSentence,
  refusalText,
  CHANGE_WORDS as WORDS,
} from './change-words.ts';
import { analysisTitle } from './report-titles.ts';
import { ruleChangeLines } from './rule-change-lines.ts';

/** who moved most, of each kind */
const MOVERS = 3;
/** criteria that moved a block most */
const CRITERIA = 10;

export function changeText(report: YearChangeReport, lang: Lang): string {
  const { decimals } = report.settings;
  return [
    ...headLines(report, analysisTitle('change')(lang), lang),
    earlierText(report.earlier, lang),
    '',
    ...[WORDS.method, WORDS.ranks].flatMap((words) => wrapText(words[lang], PAGE_WIDTH)),
    ...report.blocks.flatMap((block) => ['', ...blockLines(block, decimals, lang)]),
    ...report.tiers.flatMap((rules) => [
      '',
      `${WORDS.rules[lang]}: ${inLang(rules.tierLabel, lang)}`,
      ...ruleChangeLines(rules, lang).flatMap(({ heading, lines }) => [
        ...(heading === '' ? [] : [`  ${heading}:`]),
        ...lines.flatMap((line) => wrapText(`  - ${line}`, PAGE_WIDTH, '    ')),
      ]),
    ]),
  ].join('\n');
}

function blockLines(block: BlockChange, decimals: number, lang: Lang): string[] {
  const moves = movesOfBlock(block, MOVERS);
  const moved = (units: readonly UnitChange[]) =>
    units.map(({ unit, total }) => `${unit.name} (${indexChange(total, decimals, lang)})`).join('; ');
  return [
    inLang(block.label, lang),
    ...changeMarks(block, lang).map((mark) => `! ${mark}`),
    movesSentence(moves, lang),
    ...(moves.up === 0 ? [] : wrapText(`${WORDS.gains[lang]}: ${moved(moves.gains)}`, PAGE_WIDTH, '  ')),
    ...(moves.down === 0 ? [] : wrapText(`${WORDS.losses[lang]}: ${moved(moves.losses)}`, PAGE_WIDTH, '  ')),
    ...(block.units.length === 0 ? [] : ['', ...unitTable(block.units, decimals, lang)]),
    ...listLines(
      WORDS.refusedUnits[lang],
      block.refused.map((refusal) => `${refusal.unit.name}: ${refusalText(refusal, lang)}`),
    ),
    ...listLines(
      WORDS.goneUnits[lang],
      block.gone.map(({ unit, successors }) => `${unit.name}: ${goneText(successors, lang)}`),
    ),
    ...criterionTable(block.criteria, decimals, lang),
  ];
}

function listLines(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ['', `${heading}:`, ...lines.flatMap((line) => wrapText(`- ${line}`, PAGE_WIDTH, '  '))];
}

function unitTable(units: readonly UnitChange[], decimals: number, lang: Lang): string[] {
  const { older, newer, total, rules, achieved, olderRank, newerRank, places } = CHANGE_HEADINGS;
  const numbers = [older, newer, total, rules, achieved, olderRank, newerRank, places];
  const columns = [
    { heading: HEADINGS.unit[lang], align: 'left' as const },
    ...numbers.map((words) => ({ heading: words[lang], align: 'right' as const })),
  ];
  const rows = units.map((change) => [
    change.olderName === null
      ? change.unit.name
      : `${change.unit.name} (${formerlyText(change.olderName, lang)})`,
    localDecimal(change.older.index, lang),
    localDecimal(change.newer.index, lang),
    ...[change.total, change.rules, change.achieved].map((exact) => indexChange(exact, decimals, lang)),
    String(change.older.rank),
    String(change.newer.rank),
    placesCell(change.places.total),
  ]);
  return layoutTable(columns, rows);
}

/** The criteria that moved the block most, by the mean of what they account for. */
function criterionTable(criteria: readonly CriterionMove[], decimals: number, lang: Lang): string[] {
  const size = ({ mean }: CriterionMove) => Math.abs(mean.rules ?? 0) + Math.abs(mean.achieved ?? 0);
  const moved = criteria
    .filter((move) => size(move) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, CRITERIA);
  if (moved.length === 0) return [];
  const { meanTotal, meanRules, meanPerformance, up, down } = CHANGE_HEADINGS;
  const columns = [
    { heading: HEADINGS.criterion[lang], align: 'left' as const },
    ...[meanTotal, meanRules, meanPerformance, up, down].map((words) => ({
      heading: words[lang],
      align: 'right' as const,
    })),
  ];
  const shown = (value: number | null) => meanText(value, decimals, lang);
  const rows = moved.map(({ newer, older, mean, up: better, down: worse }) => {
    const { code, label } = (newer ?? older)!;
    const numbers = [mean.total, mean.rules, mean.achieved].map(shown);
    return [`${code} ${inLang(label, lang)}`, ...numbers, String(better), String(worse)];
  });
  return ['', `${WORDS.criteria[lang]}:`, ...layoutTable(columns, rows)];
}

/** Points as the edition prints them; a dash where the criterion leaves both sums. */
export function pointsText(points: string | null, decimals: number, lang: Lang): string {
  return points === null ? NO_VALUE : formatRounded(decimal(points), decimals, lang);
}

/** A mean with its sign; a dash where no unit is compared. */
export function meanText(value: number | null, decimals: number, lang: Lang): string {
  return value === null ? NO_VALUE : signed(localNumber(value, decimals, lang));
}
