/** Names of localities: their kind, their id, and what people and reports call them. */

/** what a name begins with -> how people shorten it */
const SHORT_FORMS = new Map([
  ['Thành phố', ['TP. ', 'TP.', 'TP ']],
  ['Thị xã', ['TX. ', 'TX.', 'TX ']],
  ['Huyện', ['H. ', 'H.']],
  ['Quận', ['Q. ', 'Q.']],
  ['Phường', ['P. ', 'P.']],
  ['Thị trấn', ['TT. ', 'TT.', 'TT ']],
  ['Xã', ['X. ', 'X.']],
  ['Đặc khu', []],
]);

/** Last day of the district tier, of the 63 provinces and of their communes. */
export const LAST_DAY = '2025-06-30';
/** First day of the 34 provinces and of their communes, which have no district above them. */
export const FIRST_DAY = '2025-07-01';

/** Kebab-case without diacritics: "Xã Chỉ Đạo" -> xa-chi-dao. */
export function idOf(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** "Xã Chỉ Đạo" -> "xã Chỉ Đạo", as it stands inside a name. */
export const inside = (name) => name[0].toLowerCase() + name.slice(1);

/** The word that the name begins with, and the rest: "Thị trấn Ân Thi" -> ["Thị trấn", "Ân Thi"]. */
function splitName(name) {
  const word = [...SHORT_FORMS.keys()].find((each) => name.startsWith(`${each} `));
  if (!word) throw new Error(`a name of no known kind: ${name}`);
  return [word, name.slice(word.length + 1)];
}

/** "Thị trấn Ân Thi" -> "thị trấn" */
export const kindOf = (name) => splitName(name)[0].toLowerCase();

/** Names under which the people's committee of a locality is reported, its registered name left out. */
export function localityAliases(name) {
  const [word, bare] = splitName(name);
  const shortForms = SHORT_FORMS.get(word).map((short) => `${short}${bare}`);
  return [name, `Ủy ban nhân dân ${inside(name)}`, ...shortForms];
}

/**
 * What two spellings of one name have in common: Unicode form, case, and the place of the tone mark in hòa/hoà,
 * thủy/thuỷ. Every diacritic counts.
 */
export function foldName(name) {
  const plain = name.normalize('NFD').toLowerCase();
  // the mark of the tone goes to the end of its syllable
  return plain.replace(/(\p{L}\p{M}*)+/gu, (syllable) => {
    const tones = syllable.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
    return syllable.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('');
  });
}
