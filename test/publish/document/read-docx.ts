/**
 * Reads a DOCX back as a reader sees it: per paragraph what is printed and how, with styles and defaults resolved;
 * per section its page, headers and page numbers; tables with their cells. Lengths in millimetres (to 0.1), type in
 * points. It knows nothing of typography.ts, so tests can compare both.
 */
import { allBelow, childAt, childrenOf, readXml, textOf, type XmlElement } from './read-xml.ts';
import { readZip } from './read-zip.ts';

export interface ReadDocx {
  title: string;
  /** vi-VN, en-US */
  language: string;
  /** every file in it, XML as text */
  parts: ReadonlyMap<string, Buffer>;
  sections: ReadSection[];
}

interface ReadSection {
  orientation: string;
  width: number;
  height: number;
  margins: { top: number; bottom: number; left: number; right: number; header: number };
  /** the first page has a header of its own */
  titlePage: boolean;
  pageNumberStart: number | null;
  pageNumberFormat: string | null;
  headers: { first: ReadParagraph[]; default: ReadParagraph[] };
  blocks: ReadBlock[];
}

export type ReadBlock = ReadParagraph | ReadTable;

interface ReadRun {
  text: string;
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
}

/** `bold`, `italic`, `size`, `font` are those of all its runs, or 'mixed'. */
export interface ReadParagraph {
  kind: 'paragraph';
  /** of typography.ts: `motto`, `body`; `tableCell`, `tableHeading`, `picture`, `mark`, `pageNumber`, `spacer` */
  role: string;
  text: string;
  runs: ReadRun[];
  font: string;
  size: number | 'mixed';
  bold: boolean | 'mixed';
  italic: boolean | 'mixed';
  align: string;
  /** it has letters, and all of them are capitals */
  capitals: boolean;
  /** of the first line */
  indent: number;
  left: number;
  /** points */
  before: number;
  /** in lines: 1 is single */
  lineSpacing: number;
  keepWithNext: boolean;
  /** length of the rule under it */
  rule: number | null;
  hasPageNumber: boolean;
  pictures: { alternative: string; width: number; height: number }[];
}

export interface ReadTable {
  /** `columns` has no borders: the head of a document, recipients and signature */
  kind: 'table' | 'columns';
  widths: number[];
  layout: string;
  rows: { isHeader: boolean; cantSplit: boolean; cells: ReadCell[] }[];
}

interface ReadCell {
  text: string;
  paragraphs: ReadParagraph[];
  /** its colour, or null */
  shade: string | null;
}

/** @throws Error for a file that is damaged or holds XML that is not well formed */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(readZip(bytes).map(({ name, data }) => [name, data]));
  const xml = new Map<string, XmlElement>();
  for (const [name, data] of parts)
    if (/\.(xml|rels)$/.test(name)) xml.set(name, readXml(data.toString('utf8')));
  const styles = new Styles(xml.get('word/styles.xml')!);
  const core = xml.get('docProps/core.xml')!;
  return {
    title: textOf(childAt(core, 'dc:title')!),
    language: styles.language,
    parts,
    sections: readSections(xml, styles),
  };
}

/** All paragraphs of the blocks in their order, those of columns too, those of tables not. */
export function printedParagraphs(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.role === 'spacer' ? [] : [block];
    if (block.kind === 'table') return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => printedParagraphs(cell.paragraphs)));
  });
}

export function tablesOf(blocks: readonly ReadBlock[]): ReadTable[] {
  return blocks.filter((block): block is ReadTable => block.kind === 'table');
}

/** Rows of cells as they are printed, the headings first. */
export function cellTexts(table: ReadTable): string[][] {
  return table.rows.map((row) => row.cells.map((cell) => cell.text));
}

function readSections(xml: ReadonlyMap<string, XmlElement>, styles: Styles): ReadSection[] {
  const body = childAt(xml.get('word/document.xml'), 'w:body')!;
  const sections: ReadSection[] = [];
  let elements: XmlElement[] = [];
  for (const child of body.children) {
    if (typeof child === 'string') continue;
    const properties = child.name === 'w:sectPr' ? child : childAt(child, 'w:pPr', 'w:sectPr');
    if (child.name !== 'w:sectPr') elements.push(child);
    if (!properties) continue;
    sections.push(readSection(properties, { elements, xml, styles }));
    elements = [];
  }
  if (elements.length > 0) throw new Error('blocks after the last section');
  return sections;
}

interface SectionSource {
  elements: readonly XmlElement[];
  xml: ReadonlyMap<string, XmlElement>;
  styles: Styles;
}

function readSection(properties: XmlElement, { elements, xml, styles }: SectionSource): ReadSection {
  const size = childAt(properties, 'w:pgSz')!.attributes;
  const margin = childAt(properties, 'w:pgMar')!.attributes;
  const numbers = childAt(properties, 'w:pgNumType')?.attributes ?? {};
  const width = millimetres(size['w:w']);
  const [top, bottom, left, right, header] = (['top', 'bottom', 'left', 'right', 'header'] as const).map(
    (side) => millimetres(margin[`w:${side}`]),
  ) as [number, number, number, number, number];
  const headerOf = (type: string) => readHeader(properties, type, { elements, xml, styles });
  return {
    orientation: size['w:orient'] ?? 'portrait',
    width,
    height: millimetres(size['w:h']),
    margins: { top, bottom, left, right, header },
    titlePage: isOn(childAt(properties, 'w:titlePg')),
    pageNumberStart: numbers['w:start'] === undefined ? null : Number(numbers['w:start']),
    pageNumberFormat: numbers['w:fmt'] ?? null,
    headers: { first: headerOf('first'), default: headerOf('default') },
    blocks: readBlocks(elements, styles, width - left - right),
  };
}

function readHeader(properties: XmlElement, type: string, { xml, styles }: SectionSource): ReadParagraph[] {
  const reference = childrenOf(properties, 'w:headerReference').find(
    ({ attributes }) => attributes['w:type'] === type,
  );
  const target = childrenOf(xml.get('word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes.Id === reference?.attributes['r:id'],
  )?.attributes.Target;
  const header = xml.get(`word/${target}`);
  if (!header) throw new Error(`no header of kind ${type}`);
  return childrenOf(header, 'w:p').map((element) => readParagraph(element, styles));
}

/** A rule is an empty paragraph with a border: it is told with the paragraph above it. */
function readBlocks(elements: readonly XmlElement[], styles: Styles, width: number): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (const element of elements) {
    if (element.name === 'w:tbl') blocks.push(readTable(element, styles));
    if (element.name !== 'w:p') continue;
    const above = blocks.at(-1);
    if (above?.kind === 'paragraph' && childAt(element, 'w:pPr', 'w:pBdr', 'w:top')) {
      const { left, right } = styles.indents(element);
      above.rule = round(width - left - right);
    } else {
      blocks.push(readParagraph(element, styles));
    }
  }
  return blocks;
}

function readTable(table: XmlElement, styles: Styles): ReadTable {
  const properties = childAt(table, 'w:tblPr');
  const widths = childrenOf(childAt(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    millimetres(column.attributes['w:w']),
  );
  const border = childAt(properties, 'w:tblBorders', 'w:top')?.attributes['w:val'];
  return {
    kind: border === 'single' ? 'table' : 'columns',
    widths,
    layout: childAt(properties, 'w:tblLayout')?.attributes['w:type'] ?? 'autofit',
    rows: childrenOf(table, 'w:tr').map((row) => ({
      isHeader: isOn(childAt(row, 'w:trPr', 'w:tblHeader')),
      cantSplit: isOn(childAt(row, 'w:trPr', 'w:cantSplit')),
      cells: childrenOf(row, 'w:tc').map((cell, index) => readCell(cell, styles, widths[index] ?? 0)),
    })),
  };
}

function readCell(cell: XmlElement, styles: Styles, width: number): ReadCell {
  const paragraphs = readBlocks(childrenOf(cell, 'w:p'), styles, width).filter(
    (block) => block.kind === 'paragraph',
  );
  return {
    text: paragraphs.map(({ text }) => text).join('\n'),
    paragraphs,
    shade: childAt(cell, 'w:tcPr', 'w:shd')?.attributes['w:fill'] ?? null,
  };
}

function readParagraph(element: XmlElement, styles: Styles): ReadParagraph {
  const runs = childrenOf(element, 'w:r').map(
    (run): ReadRun => ({
      text: allBelow(run, 'w:t').map(textOf).join(''),
      font: styles.ofRun(element, run, 'w:rFonts')?.attributes['w:ascii'] ?? '',
      size: Number(styles.ofRun(element, run, 'w:sz')?.attributes['w:val']) / 2,
      bold: isOn(styles.ofRun(element, run, 'w:b')),
      italic: isOn(styles.ofRun(element, run, 'w:i')),
    }),
  );
  const text = runs.map((run) => run.text).join('');
  const spacing = styles.ofParagraph(element, 'w:spacing');
  const { indent, left } = styles.indents(element);
  return {
    kind: 'paragraph',
    role: childAt(element, 'w:pPr', 'w:pStyle')?.attributes['w:val']?.replace(/^par-/, '') ?? 'Normal',
    text,
    runs,
    font: common(runs.map((run) => run.font)) ?? '',
    size: common(runs.map((run) => run.size)) ?? 0,
    bold: common(runs.map((run) => run.bold)) ?? false,
    italic: common(runs.map((run) => run.italic)) ?? false,
    align: styles.ofParagraph(element, 'w:jc').at(0)?.attributes['w:val'] ?? 'left',
    capitals: text !== text.toLowerCase() && text === text.toUpperCase(),
    indent,
    left,
    before: Number(firstValue(spacing, 'w:before') ?? 0) / 20,
    lineSpacing: Number(firstValue(spacing, 'w:line') ?? 240) / 240,
    keepWithNext: isOn(styles.ofParagraph(element, 'w:keepNext')[0]),
    rule: null,
    hasPageNumber: allBelow(element, 'w:instrText').some((field) => textOf(field).trim() === 'PAGE'),
    pictures: allBelow(element, 'wp:inline').map(readPicture),
  };
}

function readPicture(inline: XmlElement) {
  const extent = childAt(inline, 'wp:extent')!.attributes;
  return {
    alternative: childAt(inline, 'wp:docPr')?.attributes.descr ?? '',
    width: round(Number(extent.cx) / 36_000),
    height: round(Number(extent.cy) / 36_000),
  };
}

/** What holds where a paragraph or run does not say it itself: its style, then the defaults of the document. */
class Styles {
  readonly language: string;
  private readonly byName = new Map<string, XmlElement>();
  private readonly defaults: XmlElement | undefined;

  constructor(styles: XmlElement) {
    this.defaults = childAt(styles, 'w:docDefaults');
    this.language = childAt(this.defaults, 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'] ?? '';
    for (const style of childrenOf(styles, 'w:style'))
      this.byName.set(style.attributes['w:styleId'] ?? '', style);
  }

  /** The settings of one kind, the strongest first. */
  ofParagraph(paragraph: XmlElement, name: string): XmlElement[] {
    return [
      childAt(paragraph, 'w:pPr', name),
      childAt(this.styleOf(paragraph), 'w:pPr', name),
      childAt(this.defaults, 'w:pPrDefault', 'w:pPr', name),
    ].filter((found) => found !== undefined);
  }

  ofRun(paragraph: XmlElement, run: XmlElement, name: string): XmlElement | undefined {
    return (
      childAt(run, 'w:rPr', name) ??
      childAt(this.styleOf(paragraph), 'w:rPr', name) ??
      childAt(this.defaults, 'w:rPrDefault', 'w:rPr', name)
    );
  }

  indents(paragraph: XmlElement): { indent: number; left: number; right: number } {
    const found = this.ofParagraph(paragraph, 'w:ind');
    const [indent, left, right] = ['w:firstLine', 'w:left', 'w:right'].map((side) =>
      millimetres(firstValue(found, side)),
    ) as [number, number, number];
    return { indent, left, right };
  }

  private styleOf(paragraph: XmlElement): XmlElement | undefined {
    const name = childAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
    const style = this.byName.get(name ?? 'Normal');
    if (name !== undefined && !style) throw new Error(`no style ${name}`);
    if (childAt(style, 'w:basedOn'))
      throw new Error(`${name} is based on another style, which is not read here`);
    return style;
  }
}

function firstValue(elements: readonly XmlElement[], attribute: string): string | undefined {
  return elements.find((element) => attribute in element.attributes)?.attributes[attribute];
}

function common<T>(values: readonly T[]): T | 'mixed' | undefined {
  return new Set(values).size > 1 ? 'mixed' : values[0];
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['false', '0', 'off'].includes(element.attributes['w:val'] ?? 'true');
}

function millimetres(twips: string | undefined): number {
  return round((Number(twips ?? 0) * 25.4) / 1440);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
