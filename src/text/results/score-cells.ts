/** What the table of scores and its spreadsheet have in common: headings, and the figures of a unit in their order. */
import { decimal } from '../../exact/decimal.ts';
import type { StateName } from '../../model/score.ts';
import type { TierScores, UnitScore } from '../../model/score-report.ts';
import { pointsText } from '../explain/points-words.ts';
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const SCORE_WORDS = {
  title: { vi: 'BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', en: 'PAR INDEX SCORES' },
  tier: { vi: 'Cấp', en: 'Tier' },
  block: HEADINGS.block,
  unit: HEADINGS.unit,
  points: { vi: 'Tổng điểm', en: 'Points' },
  applied: HEADINGS.applied,
  bonus: { vi: 'Thưởng', en: 'Bonus' },
  penalty: { vi: 'Trừ', en: 'Penalty' },
  index: HEADINGS.index,
  areas: { vi: 'Lĩnh vực (điểm tối đa)', en: 'Areas (maximum)' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Short headings of the counts of criteria; `STATE_WORDS` has what they mean. */
export const SHORT_STATE_WORDS: Readonly<Record<StateName, Record<Lang, string>>> = {
  scored: { vi: 'Chấm', en: 'Scored' },
  points: { vi: 'Cho', en: 'Given' },
  notReported: { vi: 'CBC', en: 'Missing' },
  rejected: { vi: 'KCN', en: 'Refused' },
  noneArose: { vi: 'KPS', en: 'None' },
  noFunction: { vi: 'KTCN', en: 'Outside' },
};
export const STATE_ORDER = [
  'scored',
  'points',
  'notReported',
  'rejected',
  'noneArose',
  'noFunction',
] as const;

export function scoreTitle(lang: Lang): string {
  return SCORE_WORDS.title[lang];
}

/** Without bonus and penalty, which have columns of their own. */
export function areasOf({ areas }: TierScores): TierScores['areas'] {
  return areas.filter(({ section }) => section === 'area');
}

interface Extra {
  heading: string;
  cap: string;
}

/** The columns of bonus and penalty, where the tier has them, with their caps. */
export function extrasOf({ bonusCap, penaltyCap }: TierScores, lang: Lang): Extra[] {
  return [
    ...(bonusCap === null ? [] : [{ heading: SCORE_WORDS.bonus[lang], cap: bonusCap }]),
    ...(penaltyCap === null ? [] : [{ heading: SCORE_WORDS.penalty[lang], cap: penaltyCap }]),
  ];
}

/** `trước khi áp mức trần 3 điểm`. */
export function beforeCap(cap: string, lang: Lang): string {
  const points = pointsText(decimal(cap), lang);
  return lang === 'vi' ? `trước khi áp mức trần ${points}` : `before its cap of ${points}`;
}

/** Says that bonus and penalty stand before their caps, and the caps; null where the tier has neither. */
export function capSentence(tier: TierScores, lang: Lang): string | null {
  const extras = extrasOf(tier, lang);
  if (extras.length === 0) return null;
  return lang === 'vi'
    ? `Cột ${extras.map(({ heading, cap }) => `${heading} là điểm ${beforeCap(cap, lang)}`).join('; cột ')}`
    : extras.map(({ heading, cap }) => `${heading} is ${beforeCap(cap, lang)}`).join('; ');
}

export interface CellForms<Cell> {
  /** of exact text */
  number: (text: string) => Cell;
  /** of text that is rounded already */
  printed: (text: string) => Cell;
  count: (value: number) => Cell;
  none: Cell;
}

export function unitCells<Cell>(
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
