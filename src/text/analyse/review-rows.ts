/** What to check first as rows of a spreadsheet: one row a finding, in the order of the list. */
import type { Finding, ReviewReport } from '../../model/review-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';
import { FINDING_WORDS, reviewedFigureWords, URGENCY_WORDS, whyWords } from './review-words.ts';

export const REVIEW_HEADINGS = {
  number: { vi: 'STT', en: 'No.' },
  priority: { vi: 'Mức độ', en: 'Urgency' },
  kind: { vi: 'Nội dung', en: 'Finding' },
  why: { vi: 'Vì sao cần kiểm tra', en: 'Why' },
  points: { vi: 'Điểm liên quan', en: 'Points at stake' },
  figures: { vi: 'Số liệu và nơi ghi', en: 'Figures and where they stand' },
} as const satisfies Record<string, Record<Lang, string>>;

/** The headings are the first row. */
export function reviewRows({ findings, settings }: ReviewReport, lang: Lang): CsvCell[][] {
  const { number, priority, kind, why, points, figures } = REVIEW_HEADINGS;
  const { block, unit, criterion } = HEADINGS;
  const headings = [
    number,
    priority,
    kind,
    points,
    block,
    unit,
    ANALYSIS_HEADINGS.code,
    criterion,
    why,
    figures,
  ];
  return [
    headings.map((words) => words[lang]),
    ...findings.map((finding) => findingRow(finding, { decimals: settings.decimals, lang })),
  ];
}

function findingRow(finding: Finding, { decimals, lang }: { decimals: number; lang: Lang }): CsvCell[] {
  const { number, priority, kind, block, unit, criterion, points, figures } = finding;
  return [
    number,
    URGENCY_WORDS[priority][lang],
    FINDING_WORDS[kind][lang],
    roundedCell(points, decimals),
    inLang(block.label, lang),
    unit?.name ?? null,
    criterion && `TC ${criterion.code}`,
    criterion && inLang(criterion.label, lang),
    whyWords(finding, { decimals, lang }),
    figures.map((figure) => reviewedFigureWords(figure, finding)).join(' | '),
  ];
}
