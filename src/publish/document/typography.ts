/**
 * How each role looks: paper, sizes and styles of Nghị định 30/2020/NĐ-CP, appendix I. Lengths in millimetres, type
 * in points. Both typesetters read this table, and the test that reads the documents back compares with it.
 */
import type { ParagraphRole } from './document.ts';

/** A4 */
export const PAPER = { width: 210, height: 297 } as const;
/** within 20-25, 20-25, 30-35, 15-20 */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 } as const;
export const FONT = 'Times New Roman';
/** of the page number, centred in the top margin */
export const PAGE_NUMBER_SIZE = 14;
/** of the marks above it */
export const MARK_SIZE = 10;
/** from the edge of the paper to the marks and the page number, which fit into the top margin */
export const HEADER_DISTANCE = 8;
export const TABLE_SIZE = 12;
/** points before two columns (recipients and signature) that follow other text */
export const COLUMNS_BEFORE = 12;
/** millimetres from the border of a cell to its text, at its sides and above and below */
export const CELL_MARGIN = { side: 1, above: 0.4 } as const;
/** millimetres kept for the caption of a picture that fills a page */
export const CAPTION_ROOM = 20;
/** of cells that do not apply */
export const SHADE = 'd9d9d9';
/** of a short rule: within a third to half of the longest line of the text above it */
export const SHORT_RULE_SHARE = 0.4;

export interface RoleStyle {
  size: number;
  bold?: boolean;
  italic?: boolean;
  /** written in capitals whatever the text */
  upper?: boolean;
  align: 'left' | 'center' | 'justify';
  /** rule under the paragraph: as long as the line, or SHORT_RULE_SHARE of it */
  rule?: 'full' | 'short';
  /** of the first line */
  indent?: number;
  /** of the whole paragraph */
  left?: number;
  /** points before it */
  before?: number;
  /** stays on the page of what follows */
  keepWithNext?: boolean;
}

const BODY = { size: 14, align: 'justify', indent: 12.7, before: 6 } as const;

export const ROLE_STYLES: Readonly<Record<ParagraphRole, RoleStyle>> = {
  nationalName: { size: 13, bold: true, upper: true, align: 'center' },
  motto: { size: 14, bold: true, align: 'center', rule: 'full' },
  issuerParent: { size: 13, upper: true, align: 'center' },
  issuer: { size: 13, bold: true, upper: true, align: 'center', rule: 'short' },
  number: { size: 13, align: 'center', before: 6 },
  placeDate: { size: 14, italic: true, align: 'center', before: 6 },
  documentType: { size: 14, bold: true, upper: true, align: 'center', before: 18 },
  subject: { size: 14, bold: true, align: 'center', rule: 'short' },
  addressee: { size: 14, align: 'center', before: 12 },
  authority: { size: 14, bold: true, upper: true, align: 'center', before: 12 },
  basis: { ...BODY, italic: true },
  decides: { size: 14, bold: true, upper: true, align: 'center', before: 12, keepWithNext: true },
  body: BODY,
  heading: { ...BODY, bold: true, before: 12, keepWithNext: true },
  subheading: { ...BODY, bold: true, keepWithNext: true },
  listItem: BODY,
  note: { size: 13, italic: true, align: 'justify', before: 3 },
  signerAuthority: { size: 14, bold: true, upper: true, align: 'center', keepWithNext: true },
  signerName: { size: 14, bold: true, align: 'center', before: 60 },
  recipientsLabel: { size: 12, bold: true, italic: true, align: 'left' },
  recipient: { size: 11, align: 'left' },
  annexNumber: { size: 14, bold: true, align: 'center' },
  annexTitle: { size: 14, bold: true, upper: true, align: 'center' },
  annexReference: { size: 14, italic: true, align: 'center', rule: 'short' },
  caption: { size: 13, bold: true, align: 'center', before: 6, keepWithNext: true },
};

/** Roles that a reader is shown as the contents of the document, the outermost with 0. */
export const OUTLINE: Readonly<Partial<Record<ParagraphRole, number>>> = {
  documentType: 0,
  annexTitle: 0,
  heading: 0,
  subheading: 1,
};
