/** Kinds of units: a registry writes them in Vietnamese; here is their English where it is known. */
import type { Lang } from '../lang.ts';

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['tỉnh', 'a province'],
  ['thành phố trực thuộc trung ương', 'a centrally run city'],
  ['quận', 'an urban district'],
  ['huyện', 'a rural district'],
  ['thị xã', 'a district-level town'],
  ['thành phố', 'a provincial city'],
  ['phường', 'a ward'],
  ['xã', 'a rural commune'],
  ['thị trấn', 'a township'],
  ['đặc khu', 'a special zone'],
]);

/** @returns the kind as the registry writes it where it has no English */
export function kindWords(kind: string, lang: Lang): string {
  return lang === 'vi' ? kind : (ENGLISH.get(kind) ?? kind);
}
