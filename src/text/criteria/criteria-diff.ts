/**
 * The difference of two editions as a change note: what is new, what is gone, what is now otherwise, and in which tiers.
 * As lines for the terminal, and as rows of a spreadsheet.
 */
import type { EditionDiff, LeafSummary, TierDiff } from '../../model/edition-diff.ts';
import type { CsvCell } from '../csv.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { type GeneralWords, generalChange } from './general-changes.ts';
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

/** @returns what holds for the whole edition first; a change that several tiers share is told once, with their names */
export function criteriaDiffText(diff: EditionDiff, lang: Lang): string {
  const general = diff.general.map((change) => generalLine(generalChange(change, lang), lang));
  const sections = sectionsOf(diff, lang).map(({ tiers, entries }) => ['', tiers.join('; '), ...entries]);
  return [
    titleOf(diff, lang),
    ...(general.length > 0 ? ['', GENERAL[lang], ...general] : []),
    ...sections.flat(),
  ].join('\n');
}

const GENERAL = { vi: 'Quy định chung', en: 'The edition as a whole' };

function titleOf({ before, after }: EditionDiff, lang: Lang): string {
  return lang === 'vi'
    ? `Thay đổi từ bộ tiêu chí ${before} sang ${after}`
    : `Changes from ${before} to ${after}`;
}

function tierName({ label, state }: TierDiff, lang: Lang): string {
  return `${inLang(label, lang)}${STATES[state][lang]}`;
}

function generalLine({ name, before, after }: GeneralWords, lang: Lang): string {
  if (before === null) return `  ${ACTIONS.add[lang]} ${name}: ${after}`;
  if (after === null) return `  ${ACTIONS.remove[lang]} ${name}`;
  return `  ${ACTIONS.change[lang]} ${name}: ${fromTo(before, after, lang)}`;
}

interface Section {
  /** names of the tiers that share the entries */
  tiers: string[];
  /** each of one or several lines */
  entries: string[];
}

/** Tiers with the same entries of a kind stand together; those that more tiers share come first. */
function sectionsOf({ tiers }: EditionDiff, lang: Lang): Section[] {
  const entriesOf = new Map(tiers.map((tier) => [tierName(tier, lang), tierEntries(tier, lang)]));
  const sharers = new Map<string, string[]>();
  for (const [name, entries] of entriesOf)
    for (const entry of entries) sharers.set(entry, [...(sharers.get(entry) ?? []), name]);
  const sections = new Map<string, Section>();
  for (const [entry, names] of sharers) {
    const key = names.join('\n');
    const section = sections.get(key) ?? { tiers: names, entries: [] };
    section.entries.push(entry);
    sections.set(key, section);
  }
  return [...sections.values()].sort((a, b) => b.tiers.length - a.tiers.length);
}

function tierEntries(tier: TierDiff, lang: Lang): string[] {
  const { added, removed, changed, state } = tier;
  if (state !== 'kept') return [wholeTier(tier, lang)];
  const whole = (action: Words, leaf: LeafSummary) => `  ${action[lang]} ${leafWords(leaf, lang)}`;
  const entries = [
    ...added.map((leaf) => whole(ACTIONS.add, leaf)),
    ...removed.map((leaf) => whole(ACTIONS.remove, leaf)),
    ...changed.map((leaf) =>
      [
        `  ${ACTIONS.change[lang]} ${named(leaf, lang)}:`,
        ...valueChanges(leaf, lang).map((change) => line(change, lang)),
      ].join('\n'),
    ),
  ];
  return entries.length > 0 ? entries : [lang === 'vi' ? '  Không thay đổi' : '  No change'];
}

function wholeTier({ state, added, removed }: TierDiff, lang: Lang): string {
  const number = state === 'added' ? added.length : removed.length;
  const action = state === 'added' ? ACTIONS.add : ACTIONS.remove;
  return lang === 'vi'
    ? `  ${action.vi} toàn bộ bảng tiêu chí (${number} tiêu chí)`
    : `  ${action.en}: the whole table (${number} criteria)`;
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
  const general = diff.general.map((change): CsvCell[] => {
    const { name, before, after } = generalChange(change, lang);
    const action = before === null ? ACTIONS.add : after === null ? ACTIONS.remove : ACTIONS.change;
    return [GENERAL[lang], null, action[lang], name, before, after];
  });
  return [[titleOf(diff, lang)], [...HEADINGS[lang]], ...general, ...rows];
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
  return `    - ${name}: ${fromTo(before, after, lang)}`;
}

function fromTo(before: string, after: string, lang: Lang): string {
  return lang === 'vi' ? `từ ${before} thành ${after}` : `from ${before} to ${after}`;
}
