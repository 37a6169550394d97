/** The blocks that a report is put together from, short to write. */
import type { Chart } from '../../chart/chart.ts';
import { svgSize } from '../../chart/join-svgs.ts';
import { renderSvg } from '../../chart/render-svg.ts';
import type { DocumentBlock, Paragraph, Picture } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { MARGINS, PAPER } from '../document/typography.ts';

/** Sentences that belong together, one after the other. */
export function bodyText(sentences: readonly string[]): Paragraph[] {
  return sentences.length === 0 ? [] : [paragraph('body', sentences.join(' '))];
}

export function listItems(texts: readonly string[]): Paragraph[] {
  return texts.map((text) => paragraph('listItem', `- ${text}`));
}

/** mm */
export const TEXT_WIDTH = PAPER.width - MARGINS.left - MARGINS.right;
/** room on a page below a heading and above the caption, mm */
const MOST_HEIGHT = 215;

/** A chart as wide as the text, narrower where it would not fit a page. */
export async function chartPicture(chart: Chart, caption: string): Promise<Picture> {
  const svg = await renderSvg(chart);
  return {
    kind: 'picture',
    svg,
    alternative: chart.description,
    caption,
    width: fittingWidth(svg, { width: TEXT_WIDTH, height: MOST_HEIGHT }),
  };
}

/** The greatest width in mm at which a picture is no wider and no higher than the room. */
export function fittingWidth(svg: string, room: { width: number; height: number }): number {
  const { width, height } = svgSize(svg);
  return Math.floor(Math.min(room.width, (room.height * width) / height));
}

/** A section without content is left out of the document, so it has no number either. */
export interface ReportSection {
  title: string;
  blocks: readonly DocumentBlock[];
}
