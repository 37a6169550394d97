/** A ranking as tables for the terminal, one a block. */
import { decimal } from '../../exact/decimal.ts';
import type { BlockReport, RankedReport, RankingReport } from '../../model/campaign-report.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { layoutTable, NO_VALUE, PAGE_WIDTH, type TableColumn, wrapText } from '../table.ts';
import { rankingTitle, RANKING_WORDS as WORDS } from './ranking-words.ts';
import { headLines, settingSentences } from './report-head.ts';

export function rankingText(report: RankingReport, lang: Lang): string {
  const blocks = report.blocks.flatMap((block) => ['', ...blockLines(block, report, lang)]);
  const notes = [...settingSentences(report, lang), ...previousNote(report, lang)];
  return [
    ...headLines(report, rankingTitle(lang), lang),
    ...blocks,
    '',
    ...notes.flatMap((note) => wrapText(note, PAGE_WIDTH)),
  ].join('\n');
}

function blockLines(block: BlockReport, report: RankingReport, lang: Lang): string[] {
  const size = block.ranked.length + block.unranked.length;
  const units = lang === 'vi' ? `${size} đơn vị` : `${size} units`;
  const title = `${inLang(block.label, lang)} (${units})`;
  if (block.ranked.length === 0 && block.unranked.every(({ reason }) => reason === 'noFigure')) {
    return [title, WORDS.empty[lang]];
  }
  return [title, ...tableLines(block, report, lang), ...unrankedLines(block, lang)];
}

function tableLines(block: BlockReport, { previous, settings }: RankingReport, lang: Lang): string[] {
  const { decimals } = settings;
  const numbers = (heading: string): TableColumn => ({ heading, align: 'right' });
  const words = (heading: string): TableColumn => ({ heading, align: 'left' });
  const columns = [
    numbers(WORDS.rank[lang]),
    words(WORDS.unit[lang]),
    numbers(WORDS.index[lang]),
    words(WORDS.grade[lang]),
    ...(previous === null ? [] : [numbers(WORDS.places[lang]), numbers(WORDS.change[lang])]),
    words(''),
  ];
  const rows = block.ranked.map((place) => [
    String(place.rank),
    place.unit.name,
    localDecimal(place.index, lang),
    place.grade ? inLang(place.grade.label, lang) : NO_VALUE,
    ...changeCells(place, decimals, lang),
    place.tied ? WORDS.tied[lang] : '',
  ]);
  const mean = block.mean === null ? [] : [['', WORDS.mean[lang], localDecimal(block.mean, lang)]];
  return layoutTable(columns, [...rows, ...mean]);
}

/** No cells where no table of last year was given. */
function changeCells({ change }: RankedReport, decimals: number, lang: Lang): string[] {
  if (change === undefined) return [];
  const { places = null, index = null } = change ?? {};
  return [
    places === null ? NO_VALUE : signed(String(places)),
    index === null ? NO_VALUE : signed(formatRounded(decimal(index), decimals, lang)),
  ];
}

function signed(number: string): string {
  return number.startsWith('-') || /^[0,.]+$/.test(number) ? number : `+${number}`;
}

function unrankedLines({ unranked }: BlockReport, lang: Lang): string[] {
  const reasons = [...new Set(unranked.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const names = unranked.filter((item) => item.reason === reason).map(({ unit }) => unit.name);
    const head = `${WORDS.unranked[lang]} (${UNRANKED_WORDS[reason][lang]}): `;
    return wrapText(`${head}${names.join('; ')}`, PAGE_WIDTH, '  ');
  });
}

function previousNote({ previous }: RankingReport, lang: Lang): string[] {
  if (previous === null) return [];
  return lang === 'vi'
    ? [
        `Tăng/giảm so với bảng của năm trước do người dùng đưa vào (${previous}); hai năm có thể dùng bộ tiêu chí khác nhau.`,
      ]
    : [`Changes are against the table of last year that was given (${previous}); its rules may be others.`];
}
