/** The tables of a unit's page: its areas, and the criteria that lost points. */
import { decimal, roundToUnits } from '../../exact/decimal.ts';
import type { AreaExplanation, UnitExplanation } from '../../model/unit-explanation.ts';
import { formatRounded, formatUnits, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { layoutTable, type TableColumn, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { numberText } from './figure-words.ts';

/** Headings, also of the spreadsheet. */
export const UNIT_COLUMNS = {
  area: HEADINGS.area,
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  applied: HEADINGS.applied,
  percent: { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
  lostPoints: { vi: 'Mất', en: 'Lost' },
  criterion: HEADINGS.criterion,
  points: HEADINGS.points,
} as const satisfies Record<string, Record<Lang, string>>;

const number = (heading: string): TableColumn => ({ heading, align: 'right' });
const words = (heading: string): TableColumn => ({ heading, align: 'left' });

/** Points of the areas, what of their maximum applied, and the share. */
export function areaTable({ areas, settings }: UnitExplanation, lang: Lang): string[] {
  const columns = [
    words(UNIT_COLUMNS.area[lang]),
    number(UNIT_COLUMNS.points[lang]),
    number(UNIT_COLUMNS.applied[lang]),
    number(UNIT_COLUMNS.maximum[lang]),
    number(UNIT_COLUMNS.percent[lang]),
  ];
  const rows = areas
    .filter(({ section: kind }) => kind === 'area')
    .flatMap((area) => areaRows(area, settings.decimals, lang));
  return layoutTable(columns, rows).map((line) => `  ${line}`);
}

function areaRows(area: AreaExplanation, decimals: number, lang: Lang): string[][] {
  const isOut = area.maxApplied === '0';
  const [name = '', ...rest] = wrapText(`${area.number}. ${inLang(area.label, lang)}`, AREA_WIDTH, '   ');
  const figures = [
    isOut ? '–' : formatRounded(decimal(area.points), decimals, lang),
    numberText(area.maxApplied, lang),
    numberText(area.maxPoints, lang),
    area.percent === null ? '–' : localDecimal(area.percent, lang),
  ];
  return [[name, ...figures], ...rest.map((line) => [line])];
}

const AREA_WIDTH = 52;
const LABEL_WIDTH = 72;

/** Criteria by the points lost, the greatest loss first. */
export function lostTable({ lost, settings }: UnitExplanation, lang: Lang): string[] {
  const columns = [
    number(UNIT_COLUMNS.lostPoints[lang]),
    number(UNIT_COLUMNS.points[lang]),
    number(UNIT_COLUMNS.maximum[lang]),
    words(UNIT_COLUMNS.criterion[lang]),
  ];
  const show = (text: string) => formatRounded(decimal(text), settings.decimals, lang);
  const rows = lost.flatMap(({ code, label, lost: gone, points, maxPoints }) => {
    const [first, ...rest] = wrapText(`${code} ${inLang(label, lang)}`, LABEL_WIDTH);
    const figures = [lostText(gone, settings.decimals, lang), show(points), numberText(maxPoints, lang)];
    return [[...figures, first ?? ''], ...rest.map((line) => ['', '', '', line])];
  });
  return layoutTable(columns, rows).map((line) => `  ${line}`);
}

/** A loss that rounds to nothing is still one: `< 0,01`. */
export function lostText(lost: string, decimals: number, lang: Lang): string {
  const isSeen = roundToUnits(decimal(lost), decimals) > 0n;
  return isSeen ? formatRounded(decimal(lost), decimals, lang) : `< ${formatUnits(1, decimals, lang)}`;
}
