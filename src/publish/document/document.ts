/**
 * A document before it is typeset: what stands in it and in which role. DOCX and PDF are made from the same Document,
 * so they say the same; how a role looks is written once, in typography.ts.
 */
import type { Lang } from '../../text/lang.ts';

export interface Document {
  /** of the file's properties */
  title: string;
  lang: Lang;
  /** BẢN MINH HỌA ..., SỐ LIỆU GIẢ LẬP: printed on top of every page; empty for real and issued ones */
  marks: readonly string[];
  sections: readonly DocumentSection[];
}

/** Page numbers begin with 1 in each section and are not printed on its first page. */
export interface DocumentSection {
  orientation: 'portrait' | 'landscape';
  blocks: readonly DocumentBlock[];
}

export type DocumentBlock = Paragraph | DocumentTable | Picture | Columns;

/** The roles of Nghị định 30/2020/NĐ-CP, and those of a report. */
export const PARAGRAPH_ROLES = [
  'nationalName', // Quốc hiệu
  'motto', // Tiêu ngữ
  'issuerParent', // cơ quan chủ quản
  'issuer', // cơ quan ban hành
  'number', // Số: 05/QĐ-UBND
  'placeDate', // địa danh, ngày tháng
  'documentType', // QUYẾT ĐỊNH, TỜ TRÌNH, BÁO CÁO
  'subject', // trích yếu
  'addressee', // Kính gửi
  'authority', // thẩm quyền ban hành, trước căn cứ
  'basis', // Căn cứ ...
  'decides', // QUYẾT ĐỊNH: trước Điều 1
  'body',
  'heading', // I. ...
  'subheading', // 1. ...
  'listItem', // - ...
  'note',
  'signerAuthority', // TM., KT., chức vụ
  'signerName',
  'recipientsLabel', // Nơi nhận:
  'recipient',
  'annexNumber', // Phụ lục I
  'annexTitle',
  'annexReference', // (Kèm theo Quyết định số ...)
  'caption', // tên bảng, tên hình
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface Paragraph {
  kind: 'paragraph';
  role: ParagraphRole;
  runs: readonly Run[];
}

/** `bold` and `italic` are on top of the role (`Điều 1.` is a bold run of a body paragraph). */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
}

/** Its headings are repeated on every page; rows are not broken. */
export interface DocumentTable {
  kind: 'table';
  columns: readonly {
    heading: string;
    align: 'left' | 'right' | 'center';
    /** share of the width, all columns together any number */
    width: number;
  }[];
  rows: readonly DocumentRow[];
}

export interface DocumentRow {
  cells: readonly string[];
  /** sums, means, areas of a score sheet */
  isBold?: boolean;
  /** cells that do not apply */
  shaded?: readonly number[];
}

export interface Picture {
  kind: 'picture';
  svg: string;
  /** the text for who cannot see it, and the caption below */
  alternative: string;
  caption: string;
  /** in millimetres */
  width: number;
}

/** Two columns side by side: the head of a document, recipients and signature. */
export interface Columns {
  kind: 'columns';
  left: readonly Paragraph[];
  right: readonly Paragraph[];
  /** share of the left one, 0 to 1 */
  leftShare: number;
}
