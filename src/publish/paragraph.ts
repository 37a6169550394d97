/** A paragraph from its words: plain text, or runs where a part of it is bold or italic. */
import type { Field } from '../text/explain/sheet.ts';
import type { Paragraph, ParagraphRole, Run } from './document.ts';

export function paragraph(role: ParagraphRole, ...words: readonly (string | Run)[]): Paragraph {
  const runs = words.map((part) => (typeof part === 'string' ? { text: part } : part));
  return { kind: 'paragraph', role, runs };
}

/** `Chỉ số (%): 84,58`, the heading bold. */
export function fieldParagraph(role: ParagraphRole, [heading, text]: Field): Paragraph {
  return paragraph(role, { text: `${heading}: `, bold: true }, text);
}
