/**
 * A document as the data of the template: texts of others made harmless, looks from typography.ts beside them. No
 * text becomes part of the template's program.
 */
import { displayText } from '../../../text/display-text.ts';
import type { Lang } from '../../../text/lang.ts';
import type { Columns, Document, DocumentBlock, DocumentSection, Paragraph, Picture } from '../document.ts';
import { pageBox } from '../page-box.ts';
import { roleText } from '../role-text.ts';
import { ruleLength } from '../rule-length.ts';
import {
  CAPTION_ROOM,
  CELL_MARGIN,
  COLUMNS_BEFORE,
  FONT,
  HEADER_DISTANCE,
  MARGINS,
  MARK_SIZE,
  OUTLINE,
  PAGE_NUMBER_SIZE,
  PAPER,
  ROLE_STYLES,
  SHADE,
  TABLE_SIZE,
} from '../typography.ts';
import { lettersOf } from './letters-of.ts';
import { pictureLayers } from './picture-layers.ts';
import { drawableSvg } from './picture-text.ts';
import { tableData } from './table-data.ts';

/** Free fonts with the metrics of those that DOCX names. */
const METRIC_TWINS: Readonly<Record<string, string>> = { 'Times New Roman': 'Tinos' };
/** Ascent, descent and gap of a line of that font, in sizes: lines are as high as a word processor makes them. */
const LINE = { lineTop: 0.891, lineBottom: 0.216, lineGap: 0.042 } as const;
/** of the charts; in texts it stands in for signs that the first one lacks */
const PICTURE_FONT = 'Roboto';

const LOOKS = {
  ...LINE,
  fonts: [METRIC_TWINS[FONT] ?? FONT, PICTURE_FONT],
  paper: PAPER,
  margins: MARGINS,
  headerDistance: HEADER_DISTANCE,
  markSize: MARK_SIZE,
  pageNumberSize: PAGE_NUMBER_SIZE,
  tableSize: TABLE_SIZE,
  cellMargin: CELL_MARGIN,
  columnsBefore: COLUMNS_BEFORE,
  shade: SHADE,
  roles: ROLE_STYLES,
  outline: OUTLINE,
};

/**
 * @returns JSON, for `sys.inputs` of the template
 * @throws Error for a row that has not as many cells as its table has columns
 */
export function documentData({ title, lang, marks, sections }: Document): string {
  return JSON.stringify({
    title: displayText(title),
    lang,
    mark: marks.map((text) => displayText(text)).join(' \u00b7 '),
    sections: sections.map((section) => sectionData(section, lang)),
    looks: LOOKS,
  });
}

function sectionData({ orientation, blocks }: DocumentSection, lang: Lang) {
  const { width, height } = pageBox(orientation);
  return {
    isLandscape: orientation === 'landscape',
    blocks: blocks.map((block) => blockData(block, width, lang)),
    pictureHeight: height - CAPTION_ROOM,
  };
}

/** @param width of the page's text, in millimetres */
function blockData(block: DocumentBlock, width: number, lang: Lang) {
  switch (block.kind) {
    case 'paragraph':
      return paragraphData(block, width, lang);
    case 'columns':
      return columnsData(block, width, lang);
    case 'table':
      return tableData(block, width);
    case 'picture':
      return pictureData(block, lang);
  }
}

function paragraphData({ kind, role, runs }: Paragraph, width: number, lang: Lang) {
  const style = ROLE_STYLES[role];
  const shown = runs.map((run) => ({ ...run, text: roleText(run.text, role, lang) }));
  const available = width - (style.left ?? 0);
  return {
    kind,
    role,
    runs: shown,
    letters: lettersOf(available, style.size),
    ...(style.rule && { rule: ruleLength(shown.map(({ text }) => text).join(''), style, available) }),
  };
}

function columnsData({ kind, left, right, leftShare }: Columns, width: number, lang: Lang) {
  const column = (paragraphs: readonly Paragraph[], share: number) =>
    paragraphs.map((paragraph) => paragraphData(paragraph, width * share, lang));
  return { kind, leftShare, sides: [column(left, leftShare), column(right, 1 - leftShare)] };
}

function pictureData({ kind, svg, alternative, caption, width }: Picture, lang: Lang) {
  const below: Paragraph = { kind: 'paragraph', role: 'caption', runs: [{ text: caption }] };
  return {
    kind,
    width,
    layers: pictureLayers(drawableSvg(svg)),
    alternative: displayText(alternative),
    caption: paragraphData(below, width, lang),
  };
}
