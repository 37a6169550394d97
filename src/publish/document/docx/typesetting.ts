/** What every piece of the DOCX typesetter works with. */
import type { Lang } from '../../../text/lang.ts';
import type { STYLE_NAMES } from '../../../text/publish/style-names.ts';

type Docx = typeof import('docx');

export interface Typesetting {
  docx: Docx;
  lang: Lang;
  /** number of the next picture: the library counts through all documents of a process, and two runs would differ */
  nextPicture: () => number;
}

/** Twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** A part of a page or of a column to set paragraphs in. */
export interface Box {
  /** millimetres */
  width: number;
  height: number;
}

/** The roles, and the paragraphs that no builder writes. */
export type StyleId = keyof typeof STYLE_NAMES;

/** Name of the style in the file: word processors have a `Caption` and a `Heading1` of their own. */
export function styleName(id: StyleId): string {
  return `par-${id}`;
}
