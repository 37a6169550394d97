/** Descriptive statistics as rows of a spreadsheet and of the terminal: the index, each area, each criterion. */
import type { Described, GroupStatistics, StatisticsReport } from '../../model/statistics-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { statisticCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

type Words = Readonly<Record<Lang, string>>;

export const STATISTICS_WORDS = {
  code: { vi: 'Mã', en: 'Code' },
  item: { vi: 'Nội dung', en: 'Item' },
  index: { vi: 'Chỉ số (trước điểm thưởng, điểm trừ)', en: 'Index (before bonus and penalty)' },
  units: { vi: 'Số đơn vị có giá trị', en: 'Units with a value' },
  missing: { vi: 'Số đơn vị không có giá trị', en: 'Units without one' },
  mean: { vi: 'Trung bình', en: 'Mean' },
  deviation: { vi: 'Độ lệch chuẩn', en: 'Standard deviation' },
  least: { vi: 'Nhỏ nhất', en: 'Least' },
  lowerQuartile: { vi: 'Tứ phân vị 1', en: 'Lower quartile' },
  median: { vi: 'Trung vị', en: 'Median' },
  upperQuartile: { vi: 'Tứ phân vị 3', en: 'Upper quartile' },
  greatest: { vi: 'Lớn nhất', en: 'Greatest' },
  skewness: { vi: 'Độ lệch (bất đối xứng)', en: 'Skewness' },
  kurtosis: { vi: 'Độ nhọn (vượt chuẩn)', en: 'Excess kurtosis' },
  full: { vi: 'Số đơn vị đạt điểm tối đa', en: 'Units with full marks' },
  zero: { vi: 'Số đơn vị 0 điểm', en: 'Units with none' },
} as const satisfies Record<string, Words>;

/** In the order of the columns; their values are shares of the maximum in %. */
const FIGURES = [
  'mean',
  'deviation',
  'least',
  'lowerQuartile',
  'median',
  'upperQuartile',
  'greatest',
] as const;
const SHAPES = ['skewness', 'kurtosis'] as const;
const DECIMALS = 2;

export function statisticsRows({ groups }: StatisticsReport, lang: Lang): CsvCell[][] {
  const { code, item, units, missing, full, zero } = STATISTICS_WORDS;
  const inPercent = FIGURES.map((name) => `${STATISTICS_WORDS[name][lang]} (%)`);
  const shapes = SHAPES.map((name) => STATISTICS_WORDS[name][lang]);
  const counts = [units, missing].map((words) => words[lang]);
  const marks = [full, zero].map((words) => words[lang]);
  return [
    [HEADINGS.block[lang], code[lang], item[lang], ...counts, ...inPercent, ...shapes, ...marks],
    ...groups.flatMap((group) => groupRows(group, lang)),
  ];
}

function groupRows({ label, rows }: GroupStatistics, lang: Lang): CsvCell[][] {
  const block = inLang(label, lang);
  return rows.map((row) => [
    block,
    describedCode(row, lang),
    row.label === null ? STATISTICS_WORDS.index[lang] : inLang(row.label, lang),
    row.units,
    row.missing,
    ...FIGURES.map((name) => statisticCell(row[name], DECIMALS)),
    ...SHAPES.map((name) => statisticCell(row[name], DECIMALS)),
    row.full,
    row.zero,
  ]);
}

/** `LV 3`, `TC 3.2.1`: text that no spreadsheet takes for a day. */
function describedCode({ kind, code }: Described, lang: Lang): string | null {
  if (kind === 'index') return null;
  if (kind === 'criterion') return `TC ${code}`;
  return lang === 'vi' ? `LV ${code}` : `Area ${code}`;
}
