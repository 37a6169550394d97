/**
 * Folding of Vietnamese text: when are two spellings the same name, and how is a name searched and sorted.
 *
 * `foldName` keeps every diacritic: it removes only what cannot be seen or what two correct spellings differ in
 * (Unicode form, case, white space, the place of the tone mark in hòa/hoà, thụy/thuỵ).
 * `foldSearch` strips the diacritics: good enough to suggest a name, never to match one.
 */
import { COMBINING_RANGES, characterClass, INVISIBLE_RANGES } from './character-class.ts';

const INVISIBLES = characterClass(INVISIBLE_RANGES, 'g');
const COMBINING = characterClass(COMBINING_RANGES, 'g');
const WHITE_SPACE = /\s+/g;

const TONE_ON_SECOND_VOWEL = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
const TONE_ON_FIRST_VOWEL: ReadonlyMap<string, string> = new Map(
  [
    ['oà', 'òa'],
    ['oá', 'óa'],
    ['oả', 'ỏa'],
    ['oã', 'õa'],
    ['oạ', 'ọa'],
    ['oè', 'òe'],
    ['oé', 'óe'],
    ['oẻ', 'ỏe'],
    ['oẽ', 'õe'],
    ['oẹ', 'ọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['uỷ', 'ủy'],
    ['uỹ', 'ũy'],
    ['uỵ', 'ụy'],
  ].map(([second, first]) => [second!.normalize('NFC'), first!.normalize('NFC')]),
);

/**
 * @example foldName('UBND  xã Yên Hoà') === foldName('ubnd xã Yên Hòa') // true
 * @example foldName('So Tu phap') === foldName('Sở Tư pháp') // false
 */
export function foldName(text: string): string {
  return removeInvisibles(text)
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .trim()
    .toLowerCase()
    .replace(TONE_ON_SECOND_VOWEL, (pair) => TONE_ON_FIRST_VOWEL.get(pair) ?? pair);
}

/** @example foldSearch('Sở Tư pháp') // 'so tu phap' */
export function foldSearch(text: string): string {
  return foldName(text).normalize('NFD').replace(COMBINING, '').replaceAll('đ', 'd');
}

export function removeInvisibles(text: string): string {
  return text.replace(INVISIBLES, '');
}

const COLLATOR = new Intl.Collator('vi');

/** Order of the Vietnamese alphabet, for `Array.prototype.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
