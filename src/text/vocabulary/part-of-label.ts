/** What the labels of counted things say about each other, so that nobody has to list it. */

/** Joins two things that are counted together. */
const AND_WORD = ' và ';

/**
 * Whether a label names a part of what another one names.
 * @example namesPartOf('Hồ sơ đã trả (trong kỳ)', 'Hồ sơ đã trả và hồ sơ quá hạn chưa trả') // true
 * @example namesPartOf('Hồ sơ đã trả', 'Hồ sơ đã trả trước hạn') // false
 */
export function namesPartOf(part: string, whole: string): boolean {
  return withoutRemark(whole).startsWith(`${withoutRemark(part)}${AND_WORD}`);
}

/** Brackets narrow or widen what is counted; they do not name it. */
function withoutRemark(label: string): string {
  return label.replaceAll(/\s*\([^)]*\)/g, '');
}
