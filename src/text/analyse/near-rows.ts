/** Units close to a threshold as rows: a threshold a row, the nearest first. */
import { decimal } from '../../exact/decimal.ts';
import type { EdgeKind, NearEdge, NearReport, NearUnit } from '../../model/near-report.ts';
import type { CsvCell } from '../csv.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { movesWords } from './priority-words.ts';

export const NEAR_WORDS = {
  edge: { vi: 'Ngưỡng', en: 'Threshold' },
  at: { vi: 'Mức ngưỡng', en: 'It lies at' },
  distance: { vi: 'Khoảng cách Chỉ số', en: 'Distance' },
  points: { vi: 'Tương đương điểm', en: 'Worth in points' },
  tip: { vi: 'Thay đổi nhỏ nhất để đạt', en: 'Smallest change that reaches it' },
  meaning: {
    vi: 'Khoảng cách là hiệu chính xác của giá trị dùng để xếp hạng; điểm tương đương = khoảng cách × điểm tối đa áp dụng của đơn vị / 100. Thay đổi nhỏ nhất là của một tiêu chí, khi mọi số liệu khác giữ nguyên.',
    en: 'The distance is the exact difference of what ranks compare; its worth in points = distance x maximum that applied to the unit / 100. The smallest change is of one criterion, everything else unchanged.',
  },
  none: { vi: 'Không có đơn vị nào sát ngưỡng.', en: 'No unit is close to a threshold.' },
} as const satisfies Record<string, Record<Lang, string>>;

const EDGE_WORDS: Readonly<Record<EdgeKind, Record<Lang, string>>> = {
  gradeUp: { vi: 'sắp lên loại', en: 'next grade' },
  gradeDown: { vi: 'dễ xuống loại', en: 'may fall to grade' },
  rankUp: { vi: 'liền trên', en: 'above' },
  rankDown: { vi: 'liền dưới', en: 'below' },
};
const UNGRADED = { vi: 'không xếp loại', en: 'no grade' };

/** The headings are the first row. */
export function nearRows({ blocks, settings }: NearReport, lang: Lang): CsvCell[][] {
  const headings = [
    ...[HEADINGS.block, HEADINGS.unit, HEADINGS.index, HEADINGS.rank, RANKING_WORDS.grade],
    ...[NEAR_WORDS.edge, NEAR_WORDS.at, NEAR_WORDS.distance, NEAR_WORDS.points, NEAR_WORDS.tip],
  ];
  return [
    headings.map((words) => words[lang]),
    ...blocks.flatMap(({ block, units }) =>
      units.flatMap((unit) =>
        unit.edges.map((edge) => [
          inLang(block.label, lang),
          ...unitCells(unit, lang),
          ...edgeCells(edge, settings.decimals, lang),
        ]),
      ),
    ),
  ];
}

function unitCells({ unit, now }: NearUnit, lang: Lang): CsvCell[] {
  return [unit.name, printedCell(now.index), now.rank, now.grade && inLang(now.grade.label, lang)];
}

function edgeCells(edge: NearEdge, decimals: number, lang: Lang): CsvCell[] {
  return [
    edgeWords(edge, lang),
    roundedCell(edge.at, decimals),
    roundedCell(edge.distance, DISTANCE_DECIMALS),
    roundedCell(edge.points, DISTANCE_DECIMALS),
    edge.tip && `${edge.tip.code} ${movesWords(edge.tip, lang)}`,
  ];
}

/** a distance is told finer than an index: neighbours differ by less than a hundredth */
const DISTANCE_DECIMALS = 4;

/** "sắp lên loại: Tốt", "liền trên: Sở Tư pháp". */
export function edgeWords({ kind, grade, units }: NearEdge, lang: Lang): string {
  const word = EDGE_WORDS[kind][lang];
  if (kind === 'rankUp' || kind === 'rankDown') return `${word}: ${units.map(({ name }) => name).join(', ')}`;
  return `${word}: ${grade ? inLang(grade.label, lang) : UNGRADED[lang]}`;
}

export function distanceWords(distance: string, lang: Lang): string {
  return formatRounded(decimal(distance), DISTANCE_DECIMALS, lang);
}
