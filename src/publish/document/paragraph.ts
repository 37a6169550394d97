/** A paragraph of a document from its texts. */
import type { Paragraph, ParagraphRole, Run } from './document.ts';

/** @example paragraph('body', { text: 'Điều 1.', bold: true }, ' Phê duyệt ...') */
export function paragraph(role: ParagraphRole, ...runs: readonly (string | Run)[]): Paragraph {
  return {
    kind: 'paragraph',
    role,
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  };
}
