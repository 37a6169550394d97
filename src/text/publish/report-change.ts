/** The section on the year before: how the index moved, by the rules and by performance, and what cannot be compared. */
import type { BlockChange, TierRules, UnitChange, YearChangeReport } from '../../model/change-report.ts';
import { CHANGE_HEADINGS, CHANGE_WORDS, changeMarks, goneText } from '../analyse/change-words.ts';
import { formatDay } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { indexChange } from '../results/change-words.ts';
import { refusedLines } from '../results/refused-lines.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

/** units of each kind that are named */
export const MOVERS = 3;
/** more units that are no longer there are counted, not named */
const MOST_GONE = 12;

export const REPORT_CHANGE_WORDS = {
  title: { vi: 'SO VỚI NĂM TRƯỚC', en: 'AGAINST THE YEAR BEFORE' },
  table: {
    vi: 'Thay đổi của Chỉ số so với năm trước theo khối (điểm)',
    en: 'Change of the index since the year before, by block (points)',
  },
  compared: { vi: 'So sánh được', en: 'Compared' },
  refused: { vi: 'Không đủ điều kiện so sánh', en: 'Cannot be compared' },
  up: { vi: 'Tăng', en: 'Up' },
  down: { vi: 'Giảm', en: 'Down' },
  same: { vi: 'Không đổi', en: 'Unchanged' },
  mean: CHANGE_HEADINGS.meanTotal,
  rules: CHANGE_HEADINGS.rules,
  achieved: CHANGE_HEADINGS.achieved,
} as const satisfies Record<string, Record<Lang, string>>;

/** What is compared with what, and how the change is split. */
export function changeOpening({ earlier }: YearChangeReport, lang: Lang): string[] {
  const { edition, asOf } = earlier;
  const label = inLang(edition.label, lang);
  return [
    lang === 'vi'
      ? `Kết quả được so sánh với kết quả tính từ số liệu của ${label} (bộ tiêu chí ${edition.id}, đơn vị theo danh sách ngày ${formatDay(asOf)}).`
      : `The results are compared with those that the figures of ${label} give (edition ${edition.id}, units as of ${formatDay(asOf)}).`,
    CHANGE_WORDS.method[lang],
  ];
}

export interface Movers {
  gains: readonly UnitChange[];
  losses: readonly UnitChange[];
  decimals: number;
}

/** Marks, then who moved most with the two parts of each change. */
export function changeSentences(
  block: Pick<BlockChange, 'units' | 'rulesChanged' | 'unitsChanged'>,
  { gains, losses, decimals }: Movers,
  lang: Lang,
): string[] {
  const marks = changeMarks(block, lang).map((mark) => `${mark}.`);
  if (block.units.length === 0) return [CHANGE_WORDS.noneCompared[lang], ...marks];
  const named = (units: readonly UnitChange[]) =>
    units.map((unit) => moverWords(unit, decimals, lang)).join('; ');
  return [
    ...(gains.length === 0 ? [] : [`${CHANGE_WORDS.gains[lang]}: ${named(gains)}.`]),
    ...(losses.length === 0 ? [] : [`${CHANGE_WORDS.losses[lang]}: ${named(losses)}.`]),
    ...marks,
  ];
}

/** `Sở Nội vụ (+2,97: do quy tắc -0,21, do kết quả thực hiện +3,18)`. */
function moverWords({ unit, total, rules, achieved }: UnitChange, decimals: number, lang: Lang): string {
  const [all, byRules, own] = [total, rules, achieved].map((exact) => indexChange(exact, decimals, lang));
  return lang === 'vi'
    ? `${unit.name} (${all}: do quy tắc ${byRules}, do kết quả thực hiện ${own})`
    : `${unit.name} (${all}: by the rules ${byRules}, by performance ${own})`;
}

/** What a block has that the year before had not, or otherwise; then what is no longer there. */
export function notComparedLines(block: BlockChange, lang: Lang): string[] {
  const all = [...block.units.map(() => ({})), ...block.refused.map((refusal) => ({ refusal }))];
  return [...refusedLines(all, lang), ...goneLines(block, lang)];
}

function goneLines({ gone }: BlockChange, lang: Lang): string[] {
  if (gone.length === 0) return [];
  const lead = CHANGE_WORDS.goneUnits[lang];
  if (gone.length > MOST_GONE) return [`${lead}: ${unitCount(gone.length, lang)}.`];
  const named = gone.map(({ unit, successors }) => `${unit.name} (${goneText(successors, lang)})`);
  return [`${lead}: ${named.join('; ')}.`];
}

/** How the rules of a tier differ, in numbers; the criteria themselves stand in the change note of the edition. */
export function rulesLine(rules: TierRules, lang: Lang): string {
  const label = inLang(rules.tierLabel, lang);
  if (rules.state === 'new') return `${label}: ${CHANGE_WORDS.newTier[lang]}`;
  if (rules.state === 'gone') return `${label}: ${CHANGE_WORDS.goneTier[lang]}`;
  const { compared, changed, added, dropped, refused, settings } = rules;
  const isVietnamese = lang === 'vi';
  const told = [
    [changed, isVietnamese ? 'tiêu chí sửa quy tắc' : 'changed'],
    [added, isVietnamese ? 'tiêu chí thêm vào' : 'added'],
    [dropped, isVietnamese ? 'tiêu chí bỏ đi' : 'dropped'],
    [refused, isVietnamese ? 'tiêu chí không đủ điều kiện so sánh' : 'that cannot be compared'],
    [settings, isVietnamese ? 'thay đổi trong cách tính Chỉ số' : 'changes in how the index is made'],
  ] as const;
  const parts = told
    .filter(([items]) => items.length > 0)
    .map(([items, words]) => `${items.length} ${words}`);
  const same = isVietnamese ? `${compared} tiêu chí so sánh được` : `${compared} criteria compared`;
  return `${label}: ${[same, ...(parts.length === 0 ? [isVietnamese ? 'quy tắc như nhau' : 'the same rules'] : parts)].join('; ')}.`;
}
