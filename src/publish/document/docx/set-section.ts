/** A section: its page, its header with marks and page number, its blocks. */
import type { FileChild, Header, ISectionOptions, Paragraph } from 'docx';
import { displayText } from '../../../text/display-text.ts';
import type { DocumentBlock, DocumentSection } from '../document.ts';
import { pageBox } from '../page-box.ts';
import { COLUMNS_BEFORE, HEADER_DISTANCE, MARGINS, PAPER } from '../typography.ts';
import { setParagraph } from './set-paragraph.ts';
import { setPicture } from './set-picture.ts';
import { setColumns, setTable } from './set-table.ts';
import { type Box, styleName, type Typesetting, twips } from './typesetting.ts';

export async function setSection(
  typesetting: Typesetting,
  section: DocumentSection,
  marks: readonly string[],
): Promise<ISectionOptions> {
  const { docx } = typesetting;
  const children = await setBlocks(typesetting, section.blocks, pageBox(section.orientation));
  return {
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // the library itself turns the paper for a landscape page
        size: { width: twips(PAPER.width), height: twips(PAPER.height), orientation: section.orientation },
        margin: pageMargins(),
        pageNumbers: { start: 1, formatType: docx.NumberFormat.DECIMAL },
      },
    },
    headers: {
      first: setHeader(typesetting, marks, []),
      default: setHeader(typesetting, marks, [pageNumber(typesetting)]),
    },
    children,
  };
}

function pageMargins() {
  const { top, bottom, left, right } = MARGINS;
  return {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
    header: twips(HEADER_DISTANCE),
    footer: twips(HEADER_DISTANCE),
    gutter: 0,
  };
}

function setHeader({ docx }: Typesetting, marks: readonly string[], below: readonly Paragraph[]): Header {
  const mark = marks.map((text) => displayText(text)).join(' \u00b7 ');
  const above =
    mark === '' ? [] : [new docx.Paragraph({ style: styleName('mark'), children: [new docx.TextRun(mark)] })];
  const children = [...above, ...below];
  return new docx.Header({
    children: children.length > 0 ? children : [new docx.Paragraph({ style: styleName('spacer') })],
  });
}

function pageNumber({ docx }: Typesetting): Paragraph {
  return new docx.Paragraph({
    style: styleName('pageNumber'),
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
  });
}

async function setBlocks(
  typesetting: Typesetting,
  blocks: readonly DocumentBlock[],
  box: Box,
): Promise<FileChild[]> {
  const children: FileChild[] = [];
  for (const [index, block] of blocks.entries()) {
    if (isTable(block)) children.push(spacer(typesetting, pointsBefore(block, blocks[index - 1])));
    children.push(...(await setBlock(typesetting, block, { box, next: blocks[index + 1] })));
  }
  const last = blocks.at(-1);
  // no section may end with a table
  if (last && isTable(last)) children.push(spacer(typesetting, 0));
  return children;
}

function isTable({ kind }: DocumentBlock): boolean {
  return kind === 'table' || kind === 'columns';
}

/** Columns after columns are rows of one head. */
function pointsBefore({ kind }: DocumentBlock, previous: DocumentBlock | undefined): number {
  return kind === 'columns' && previous && previous.kind !== 'columns' ? COLUMNS_BEFORE : 0;
}

/**
 * Stands before every table: two that touch are one table to a word processor, and where a section begins with one,
 * LibreOffice forgets the orientation and the first page of the section.
 */
function spacer({ docx }: Typesetting, points: number): Paragraph {
  return new docx.Paragraph({
    style: styleName('spacer'),
    spacing: { before: points * 20 },
    keepNext: true,
  });
}

interface BlockPlace {
  box: Box;
  next: DocumentBlock | undefined;
}

/** A signature does not stand on a page alone: the paragraph before it goes with it. */
async function setBlock(
  typesetting: Typesetting,
  block: DocumentBlock,
  { box, next }: BlockPlace,
): Promise<FileChild[]> {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(typesetting, block, { width: box.width, isKept: next?.kind === 'columns' });
    case 'table':
      return [setTable(typesetting, block, box.width)];
    case 'columns':
      return [setColumns(typesetting, block, box.width)];
    case 'picture':
      return setPicture(typesetting, block, box);
  }
}
