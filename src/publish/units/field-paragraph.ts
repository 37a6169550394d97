/** A fact of a document: `Chỉ số (%): 84,58`, its heading bold. */
import type { Field } from '../../text/explain/sheet.ts';
import type { Paragraph, ParagraphRole } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';

export function fieldParagraph(role: ParagraphRole, [heading, text]: Field): Paragraph {
  return paragraph(role, { text: `${heading}: `, bold: true }, text);
}
