/** What differs in a criterion that two editions have, value by value, in words. */
import type { ComparedKey, LeafChange } from '../../model/edition-diff.ts';
import type { Label } from '../../model/label.ts';
import { isPlainObject } from '../../model/tiered.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { EFFECT_WORDS } from '../states.ts';
import { KIND_WORDS } from './kind-words.ts';

type Words = Readonly<Record<Lang, string>>;

const KEYS: Readonly<Record<ComparedKey, Words>> = {
  code: { vi: 'mã', en: 'code' },
  label: { vi: 'tên', en: 'label' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  maxPoints: { vi: 'điểm tối đa', en: 'maximum' },
  measure: { vi: 'số liệu', en: 'measure' },
  scoring: { vi: 'cách tính điểm', en: 'rule' },
  noneArose: { vi: 'khi không phát sinh', en: 'where none arose' },
  appliesWhere: { vi: 'điều kiện áp dụng', en: 'applies where' },
  assessedBy: { vi: 'nguồn số liệu cuối cùng', en: 'final figure from' },
};

const TARGETS: Readonly<Record<string, (value: string) => Words>> = {
  atLeast: (value) => ({ vi: `từ ${value} trở lên`, en: `${value} or more` }),
  moreThan: (value) => ({ vi: `trên ${value}`, en: `above ${value}` }),
};

const EFFECTS: Readonly<Record<string, Words>> = EFFECT_WORDS;

const NONE: Words = { vi: 'không có', en: 'none' };

/** A value that differs, in words. */
export interface ValueChange {
  name: string;
  before: string;
  after: string;
}

export function valueChanges({ changes, rule }: LeafChange, lang: Lang): ValueChange[] {
  return changes.flatMap(({ key, before, after }) => {
    const name = KEYS[key][lang];
    if (key === 'scoring' && rule)
      return [{ name, before: quoted(rule.before, lang), after: quoted(rule.after, lang) }];
    const [old, current] = [wordsOf(key, before, lang), wordsOf(key, after, lang)];
    if (old !== null && current !== null) return [{ name, before: old, after: current }];
    const [oldKind, kind] = [kindOf(before, lang), kindOf(after, lang)];
    return oldKind === kind
      ? parameterChanges(name, [before, after], lang)
      : [{ name, before: oldKind, after: kind }];
  });
}

function quoted(label: Label, lang: Lang): string {
  return `"${inLang(label, lang)}"`;
}

/** One value in words; null for groups of parameters, of which only those that differ are told. */
function wordsOf(key: ComparedKey, value: unknown, lang: Lang): string | null {
  if (value === null) return NONE[lang];
  if (typeof value === 'string') return key === 'maxPoints' ? localDecimal(value, lang) : `"${value}"`;
  if (!isPlainObject(value)) return null;
  if (key === 'noneArose') return EFFECTS[String(value.effect)]?.[lang] ?? null;
  if (key === 'label') return quoted(value as Label, lang);
  const [first] = Object.entries(value);
  if (key !== 'target' || !first) return null;
  const words = TARGETS[first[0]]?.(localDecimal(String(first[1]), lang))[lang];
  return words === undefined ? null : `"${words}"`;
}

/** The kind of a measure or a rule, named. */
function kindOf(value: unknown, lang: Lang): string {
  if (!isPlainObject(value) || typeof value.kind !== 'string') return NONE[lang];
  const words = lang === 'vi' ? KIND_WORDS[value.kind] : undefined;
  return words === undefined ? value.kind : `${words} (${value.kind})`;
}

function parameterChanges(
  name: string,
  [before, after]: readonly [unknown, unknown],
  lang: Lang,
): ValueChange[] {
  const [old, current] = [parameters(before), parameters(after)];
  const shown = (values: ReadonlyMap<string, string>, path: string) => {
    const value = values.get(path);
    return value === undefined ? NONE[lang] : /^-?[\d.]+$/.test(value) ? localDecimal(value, lang) : value;
  };
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((path) => old.get(path) !== current.get(path))
    .map((path) => ({
      name: `${name}, ${pathWords(path, lang)}`,
      before: shown(old, path),
      after: shown(current, path),
    }));
}

/** The Vietnamese words of a measure, by the key that holds them. */
const PATHS: Readonly<Record<string, Words>> = {
  'label.vi': { vi: 'diễn giải', en: 'its words' },
  'numerator.vi': { vi: 'tử số', en: 'numerator' },
  'denominator.vi': { vi: 'mẫu số', en: 'denominator' },
};

function pathWords(path: string, lang: Lang): string {
  return PATHS[path]?.[lang] ?? path;
}

/** `steps[1].share` -> its value as text, for every value of the group */
function parameters(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (Array.isArray(value)) {
    return new Map(value.flatMap((item, i) => [...parameters(item, `${path}[${i + 1}]`)]));
  }
  if (!isPlainObject(value)) return new Map([[path, String(value)]]);
  const below = Object.entries(value).flatMap(([key, item]) => [
    ...parameters(item, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(below);
}
