/** The text of a paragraph as it is printed: cleaned of what is invisible or turns the direction, in capitals where its role says so. */
import { displayText } from '../../text/display-text.ts';
import type { Lang } from '../../text/lang.ts';
import type { ParagraphRole } from './document.ts';
import { ROLE_STYLES } from './typography.ts';

/**
 * Real capitals, not a style of the typesetter: what is copied or read aloud is what is seen.
 *
 * @example roleText('Ủy ban nhân dân', 'issuer', 'vi') // 'ỦY BAN NHÂN DÂN'
 */
export function roleText(text: string, role: ParagraphRole, lang: Lang): string {
  const shown = displayText(text);
  return ROLE_STYLES[role].upper ? shown.toLocaleUpperCase(lang) : shown;
}
