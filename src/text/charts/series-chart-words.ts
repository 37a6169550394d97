/** Words of the chart of units through the years. */
import type { SeriesReport } from '../../model/series-report.ts';
import { notComparedLines, SERIES_WORDS, yearOf } from '../analyse/series-words.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

/** years that cannot be compared and are named under the picture */
const MOST_NAMED = 8;

export const SERIES_CHART_WORDS = {
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  rank: { vi: 'Hạng trong khối', en: 'Rank in the block' },
  joined: { vi: 'gộp', en: 'joined' },
  joinedKey: {
    vi: 'Số liệu gộp của tiền thân (chỉ trên tiêu chí gộp được)',
    en: 'Joined figures of predecessors',
  },
} as const satisfies Record<string, Words>;

export function seriesChartTitle({ years }: SeriesReport, by: 'index' | 'rank', lang: Lang): string {
  const [from, to] = [yearOf(years[0]!), yearOf(years.at(-1)!)];
  if (lang === 'vi') return `${by === 'index' ? 'Chỉ số' : 'Hạng'} qua các năm ${from} - ${to}`;
  return `${by === 'index' ? 'Index' : 'Rank'} over the years ${from} - ${to}`;
}

/** What each unit came to, and where the line is broken. */
export function seriesChartDescription({ units, years }: SeriesReport, lang: Lang): string {
  const told = units.map(({ unit, points }) => {
    const values = points.map(({ index, rank, of }, at) => {
      const standing = index === null ? '–' : `${localDecimal(index, lang)} (${rank}/${of})`;
      return `${yearOf(years[at]!)}: ${standing}`;
    });
    return `${unit.name}: ${values.join('; ')}`;
  });
  return `${told.join('. ')}.`;
}

export function seriesNotes(report: SeriesReport, by: 'index' | 'rank', lang: Lang): string[] {
  const lines = notComparedLines(report, lang);
  const named = lines.slice(0, MOST_NAMED).join('; ');
  const more = lines.length > MOST_NAMED ? ` (+${lines.length - MOST_NAMED})` : '';
  const hasJoined = by === 'index' && report.units.some(({ points }) => points.some(({ joined }) => joined));
  const vi = [
    'Nét đứt: quy tắc hoặc khối đã thay đổi giữa hai năm. Không có nét nối: không phải cùng một đơn vị, không so sánh được.',
    ...(hasJoined
      ? [
          'Ký hiệu rỗng: số liệu gộp của các đơn vị tiền thân, không cùng bộ tiêu chí với Chỉ số nên không nối.',
        ]
      : []),
  ];
  const en = [
    'Dashed: rules or block changed between the two years. No line: not the same unit, not comparable.',
    ...(hasJoined
      ? [
          'Hollow: joined figures of predecessors, on other criteria than the index and therefore not connected.',
        ]
      : []),
  ];
  return [
    ...(lang === 'vi' ? vi : en),
    ...(lines.length === 0 ? [] : [`${SERIES_WORDS.notCompared[lang]}: ${named}${more}.`]),
  ];
}
