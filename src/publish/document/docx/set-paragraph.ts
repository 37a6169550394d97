/** Paragraphs of a role. A rule is a paragraph of its own: the border of the text itself would break its lines anew. */
import type { Paragraph as DocxParagraph, IParagraphOptions, IRunOptions } from 'docx';
import type { Paragraph, Run } from '../document.ts';
import { roleText } from '../role-text.ts';
import { ruleLength } from '../rule-length.ts';
import { ROLE_STYLES } from '../typography.ts';
import { styleName, type Typesetting, twips } from './typesetting.ts';

/** half a point, in eighths */
const RULE_THICKNESS = 4;
/** points between the text and its rule, below the dot of ợ and the tail of g */
const RULE_GAP = 2;

export interface ParagraphPlace {
  /** of the column, in millimetres */
  width: number;
  /** whether it stays on the page of what follows whatever its role */
  isKept?: boolean;
}

export function setParagraph(
  typesetting: Typesetting,
  paragraph: Paragraph,
  { width, isKept = false }: ParagraphPlace,
): DocxParagraph[] {
  const { docx, lang } = typesetting;
  const { role } = paragraph;
  const style = ROLE_STYLES[role];
  const runs = paragraph.runs.map((run) => ({ ...run, text: roleText(run.text, role, lang) }));
  const options: IParagraphOptions = {
    style: styleName(role),
    children: runs.map((run) => setRun(typesetting, run)),
    ...(isKept && { keepNext: true }),
  };
  if (!style.rule) return [new docx.Paragraph(options)];
  const text = runs.map((run) => run.text).join('');
  const available = width - (style.left ?? 0);
  const side = twips((available - ruleLength(text, style, available)) / 2);
  return [
    new docx.Paragraph({ ...options, keepNext: true }),
    new docx.Paragraph({
      style: styleName('spacer'),
      keepNext: isKept || (style.keepWithNext ?? false),
      spacing: { before: RULE_GAP * 20 },
      indent: { left: side + twips(style.left ?? 0), right: side },
      border: {
        top: { style: docx.BorderStyle.SINGLE, size: RULE_THICKNESS, space: 1, color: '000000' },
      },
    }),
  ];
}

function setRun({ docx }: Typesetting, { text, bold, italic }: Run) {
  const options: IRunOptions = {
    text,
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
  };
  return new docx.TextRun(options);
}
