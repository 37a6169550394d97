/** Units through the years for a terminal: a table a unit, then what its predecessors give and what cannot be compared. */
import type { SeriesReport, UnitSeries, YearPoint } from '../../model/series-report.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { layoutTable, NO_VALUE, PAGE_WIDTH, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { analysisTitle } from './report-titles.ts';
import { breaksBefore } from './series-rows.ts';
import {
  comparableText,
  SERIES_HEADINGS as H,
  joinedCodes,
  joinedText,
  joinLine,
  leftOutByReason,
  predecessorText,
  SERIES_WORDS as WORDS,
  yearOf,
} from './series-words.ts';

export function seriesText(report: SeriesReport, lang: Lang): string {
  return [
    ...headLines(report, analysisTitle('series')(lang), lang),
    '',
    ...[WORDS.method[lang], joinLine(report.join, lang)].flatMap((words) => wrapText(words, PAGE_WIDTH)),
    ...report.units.flatMap((series) => ['', ...unitLines(series, report, lang)]),
  ].join('\n');
}

function unitLines(series: UnitSeries, { years }: SeriesReport, lang: Lang): string[] {
  const columns = [
    { heading: H.year[lang], align: 'left' as const },
    { heading: HEADINGS.index[lang], align: 'right' as const },
    { heading: HEADINGS.rank[lang], align: 'right' as const },
    { heading: H.breaks[lang], align: 'left' as const },
    { heading: H.comparable[lang], align: 'left' as const },
  ];
  const rows = series.points.map((point, at) => [
    yearOf(years[at]!),
    point.index === null ? NO_VALUE : localDecimal(point.index, lang),
    rankText(point),
    at === 0 ? NO_VALUE : (breaksBefore(series, at, lang) ?? WORDS.noBreak[lang]),
    comparableText(point, lang),
  ]);
  return [
    `${series.unit.name} - ${inLang(series.block.label, lang)}`,
    ...layoutTable(columns, rows),
    ...series.points.flatMap((point, at) => detailLines(point, yearOf(years[at]!), lang)),
  ];
}

/** `3/12`. */
export function rankText({ rank, of }: Pick<YearPoint, 'rank' | 'of'>): string {
  return rank === null || of === null ? NO_VALUE : `${rank}/${of}`;
}

function detailLines({ name, predecessors, joined }: YearPoint, year: string, lang: Lang): string[] {
  const lines = [
    ...(name === null ? [] : [`${year}: ${H.name[lang].toLowerCase()} ${name}`]),
    ...predecessors.map((part) => `${year}: ${predecessorText(part, lang)}`),
    ...(joined
      ? [
          `${year}, ${H.joined[lang].toLowerCase()}: ${joinedText(joined, lang)}`,
          `${year}, ${H.joinedCriteria[lang].toLowerCase()}: ${joinedCodes(joined).join(', ') || NO_VALUE}`,
          ...leftOutByReason(joined, lang).map(
            ({ codes, words }) => `${year}, ${H.leftOut[lang].toLowerCase()}: ${codes.join(', ')}: ${words}`,
          ),
        ]
      : []),
  ];
  return lines.flatMap((line) => wrapText(`  - ${line}`, PAGE_WIDTH, '    '));
}
