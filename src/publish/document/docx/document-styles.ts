/** The roles of a document as paragraph styles, so that who edits it in a word processor finds them by name. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { LANGUAGE_TAGS, STYLE_NAMES } from '../../../text/publish/style-names.ts';
import { PARAGRAPH_ROLES, type ParagraphRole } from '../document.ts';
import {
  FONT,
  MARK_SIZE,
  OUTLINE,
  PAGE_NUMBER_SIZE,
  ROLE_STYLES,
  type RoleStyle,
  TABLE_SIZE,
} from '../typography.ts';
import { type StyleId, styleName, type Typesetting, twips } from './typesetting.ts';

/** Single line spacing. */
const SINGLE = 240;
/** in points: of the lines that only carry a rule or keep two tables apart */
const SPACER_HEIGHT = 3;
const BODY_SIZE = ROLE_STYLES.body.size;

const OTHER_STYLES: Readonly<Partial<Record<StyleId, RoleStyle>>> = {
  tableHeading: { size: TABLE_SIZE, bold: true, align: 'center' },
  tableCell: { size: TABLE_SIZE, align: 'left' },
  picture: { size: BODY_SIZE, align: 'center', before: 6, keepWithNext: true },
  mark: { size: MARK_SIZE, bold: true, align: 'center' },
  pageNumber: { size: PAGE_NUMBER_SIZE, align: 'center' },
};

export function documentStyles(typesetting: Typesetting): IStylesOptions {
  const { docx, lang } = typesetting;
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(BODY_SIZE), language: { value: LANGUAGE_TAGS[lang] } },
        paragraph: { spacing: { ...singleLine(typesetting), before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...PARAGRAPH_ROLES.map((role) => paragraphStyle(typesetting, role, ROLE_STYLES[role])),
      ...Object.entries(OTHER_STYLES).map(([id, style]) => paragraphStyle(typesetting, id as StyleId, style)),
      {
        id: styleName('spacer'),
        name: STYLE_NAMES.spacer[lang],
        run: { size: 2 },
        paragraph: { spacing: { line: SPACER_HEIGHT * 20, lineRule: docx.LineRuleType.EXACT } },
      },
    ],
  };
}

function paragraphStyle(typesetting: Typesetting, id: StyleId, style: RoleStyle): IParagraphStyleOptions {
  const { docx, lang } = typesetting;
  const level = OUTLINE[id as ParagraphRole];
  return {
    id: styleName(id),
    name: STYLE_NAMES[id][lang],
    quickFormat: true,
    run: {
      font: FONT,
      size: halfPoints(style.size),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italics: true }),
    },
    paragraph: {
      alignment: style.align === 'justify' ? docx.AlignmentType.BOTH : style.align,
      indent: { firstLine: twips(style.indent ?? 0), left: twips(style.left ?? 0) },
      spacing: { ...singleLine(typesetting), before: (style.before ?? 0) * 20, after: 0 },
      keepNext: style.keepWithNext ?? false,
      ...(level !== undefined && { outlineLevel: level }),
    },
  };
}

/** Without the rule, LibreOffice takes the spacing for an exact one. */
function singleLine({ docx }: Typesetting) {
  return { line: SINGLE, lineRule: docx.LineRuleType.AUTO };
}

function halfPoints(points: number): number {
  return points * 2;
}
