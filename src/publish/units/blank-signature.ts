/** Where a form is signed by hand: who, how, and room for the name. */
import type { Lang } from '../../text/lang.ts';
import { BLANK_LINE } from '../../text/publish/official-words.ts';
import { SCORE_SHEET_WORDS as WORDS } from '../../text/publish/score-sheet-words.ts';
import type { Paragraph } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';

export function blankSignature(who: string, lang: Lang): Paragraph[] {
  return [
    paragraph('signerAuthority', who),
    paragraph('placeDate', WORDS.signHint[lang]),
    paragraph('signerName', BLANK_LINE),
  ];
}
