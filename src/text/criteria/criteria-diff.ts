/**
 * The difference of two editions as a change note: tier by tier, what is new, what is gone, what is now otherwise.
 * As lines for the terminal, and as rows of a spreadsheet.
 */
import type { EditionDiff, LeafSummary, TierDiff } from '../../model/edition-diff.ts';
import type { CsvCell } from '../csv.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { type ValueChange, valueChanges } from './value-changes.ts';

type Words = Readonly<Record<Lang, string>>;

const STATES: Readonly<Record<TierDiff['state'], Words>> = {
  kept: { vi: '', en: '' },
  added: { vi: ' (cấp mới)', en: ' (new tier)' },
  removed: { vi: ' (không còn)', en: ' (no longer a tier)' },
};

const ACTIONS = {
  add: { vi: 'Thêm', en: 'New' },
  remove: { vi: 'Bỏ', en: 'Gone' },
  change: { vi: 'Sửa', en: 'Changed' },
} as const satisfies Record<string, Words>;

/** @returns lines; a tier without any change says so */
export function criteriaDiffText(diff: EditionDiff, lang: Lang): string {
  return [titleOf(diff, lang), ...diff.tiers.flatMap((tier) => ['', ...tierLines(tier, lang)])].join('\n');
}

function titleOf({ before, after }: EditionDiff, lang: Lang): string {
  return lang === 'vi'
    ? `Thay đổi từ bộ tiêu chí ${before} sang ${after}`
    : `Changes from ${before} to ${after}`;
}

function tierName({ label, state }: TierDiff, lang: Lang): string {
  return `${inLang(label, lang)}${STATES[state][lang]}`;
}

function tierLines(tier: TierDiff, lang: Lang): string[] {
  const { added, removed, changed } = tier;
  const whole = (action: Words, leaf: LeafSummary) => `  ${action[lang]} ${leafWords(leaf, lang)}`;
  const lines = [
    ...added.map((leaf) => whole(ACTIONS.add, leaf)),
    ...removed.map((leaf) => whole(ACTIONS.remove, leaf)),
    ...changed.flatMap((leaf) => [
      `  ${ACTIONS.change[lang]} ${named(leaf, lang)}:`,
      ...valueChanges(leaf, lang).map((change) => line(change, lang)),
    ]),
  ];
  return [
    tierName(tier, lang),
    ...(lines.length > 0 ? lines : [lang === 'vi' ? '  Không thay đổi' : '  No change']),
  ];
}

const HEADINGS = {
  vi: ['Cấp', 'Mã tiêu chí', 'Thay đổi', 'Khóa', 'Trước', 'Sau'],
  en: ['Tier', 'Code', 'Change', 'Key', 'Before', 'After'],
} as const satisfies Record<Lang, readonly string[]>;

/** One row a change under its headings, for a spreadsheet; of a leaf that is new or gone the leaf itself. */
export function criteriaDiffRows(diff: EditionDiff, lang: Lang): CsvCell[][] {
  const rows = diff.tiers.flatMap((tier) => {
    const row = (leaf: LeafSummary, action: Words, rest: CsvCell[]): CsvCell[] => [
      tierName(tier, lang),
      `TC ${leaf.code}`,
      action[lang],
      ...rest,
    ];
    return [
      ...tier.added.map((leaf) => row(leaf, ACTIONS.add, [null, null, leafWords(leaf, lang)])),
      ...tier.removed.map((leaf) => row(leaf, ACTIONS.remove, [null, leafWords(leaf, lang), null])),
      ...tier.changed.flatMap((leaf) =>
        valueChanges(leaf, lang).map(({ name, before, after }) =>
          row(leaf, ACTIONS.change, [name, before, after]),
        ),
      ),
    ];
  });
  return [[titleOf(diff, lang)], [...HEADINGS[lang]], ...rows];
}

/** With its maximum. */
function leafWords(leaf: LeafSummary, lang: Lang): string {
  return `${named(leaf, lang)}, ${points(leaf, lang)}`;
}

function named({ code, label }: LeafSummary, lang: Lang): string {
  return `TC ${code} "${inLang(label, lang)}"`;
}

function points({ maxPoints }: LeafSummary, lang: Lang): string {
  return `${localDecimal(maxPoints, lang)} ${lang === 'vi' ? 'điểm' : 'points'}`;
}

function line({ name, before, after }: ValueChange, lang: Lang): string {
  return lang === 'vi'
    ? `    - ${name}: từ ${before} thành ${after}`
    : `    - ${name}: from ${before} to ${after}`;
}
