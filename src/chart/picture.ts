/**
 * The whole picture around a plot: title, edition and period, marks, a key, the plot, notes. Every chart goes through
 * here, so none can leave the marks out.
 *
 * Sizes are computed here and nothing is fitted later: the picture is exactly as wide as its form says.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { ReportHead } from '../model/campaign-report.ts';
import { headSubtitle } from '../text/charts/chart-words.ts';
import { markTexts } from '../text/marks.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { type KeyItem, keyLayers } from './key.ts';
import { type Layer, texts } from './layers.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, lineHeight, SIZES, type Sizes, themeConfig } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

export interface Plot {
  /** px that rows and axes take beside and around the plot */
  left: number;
  right: number;
  /** px above the plot that its own layers use (headings, axis), and below */
  top: number;
  bottom: number;
  height: number;
  layers: readonly Layer[];
  key?: readonly KeyItem[];
  /** what short headings stand for, between the key and the plot */
  legend?: readonly string[];
  notes?: readonly string[];
}

export interface PictureText {
  head: ReportHead;
  title: string;
  description: string;
}

/** Width of the plot alone, px. */
export function plotWidth({ form }: ChartOptions, { left, right }: Pick<Plot, 'left' | 'right'>): number {
  const { width, margin } = SIZES[form];
  return width - 2 * margin - left - right;
}

export function drawChart(
  { table, ...text }: PictureText & { table: ChartTable },
  plot: Plot,
  options: ChartOptions,
): Chart {
  const { title, description } = text;
  return { title, description, spec: drawPicture(text, plot, options), table };
}

function drawPicture(text: PictureText, plot: Plot, options: ChartOptions): TopLevelSpec {
  const sizes = SIZES[options.form];
  const inner = sizes.width - 2 * sizes.margin;
  const above = headBlocks(text, inner, options);
  const key = keyLayers(plot.key ?? [], inner, sizes);
  const legend = legendLines(plot.legend ?? [], inner, sizes);
  const legendHeight = legend.length === 0 ? 0 : legend.length * lineHeight(sizes.small) + 6;
  const headHeight = above.height + key.height + legendHeight;
  const headTop = -plot.top - headHeight;
  const notes = (plot.notes ?? []).flatMap((note) => wrapLabel(note, inner, sizes.small));
  const notesHeight = notes.length * lineHeight(sizes.small);
  const left = -plot.left;
  return {
    description: `${text.title}. ${text.description}`,
    width: plotWidth(options, plot),
    height: plot.height,
    autosize: { type: 'none', contains: 'content' },
    padding: {
      left: sizes.margin + plot.left,
      right: sizes.margin + plot.right,
      top: sizes.margin + headHeight + plot.top,
      bottom: sizes.margin + plot.bottom + notesHeight,
    },
    layer: [
      ...above.layers(left, headTop),
      ...key.layers(left, headTop + above.height),
      ...lines(legend, { x: left, y: headTop + above.height + key.height, font: sizes.small }),
      ...plot.layers,
      ...lines(notes, { x: left, y: plot.height + plot.bottom, font: sizes.small }),
    ],
    config: themeConfig(sizes, options.lang),
  };
}

/** As many entries a line as fit; an entry is broken only where it alone is too long. */
function legendLines(entries: readonly string[], width: number, { small }: Sizes): string[] {
  const packed: string[] = [];
  for (const entry of entries) {
    const last = packed.at(-1);
    const longer = `${last}\u00a0\u00a0\u00a0 ${entry}`;
    if (last !== undefined && textWidth(longer, small) <= width) packed[packed.length - 1] = longer;
    else packed.push(entry);
  }
  return packed.flatMap((line) => (textWidth(line, small) <= width ? [line] : wrapLabel(line, width, small)));
}

/** Title, then the marks in bold, then the edition and its period. */
function headBlocks({ head, title }: PictureText, width: number, { form, lang }: ChartOptions) {
  const { title: titleFont, smallStrong, subtitle } = SIZES[form];
  const marks = markTexts(head.marks, lang).join(' · ');
  const blocks = [
    { font: titleFont, words: title, colour: COLOURS.text },
    ...(marks === '' ? [] : [{ font: smallStrong, words: marks, colour: COLOURS.bad }]),
    { font: subtitle, words: headSubtitle(head, lang), colour: COLOURS.muted },
  ].map((block) => ({ ...block, lines: wrapLabel(block.words, width, block.font) }));
  const gap = 8;
  const height = blocks.reduce((sum, { lines, font }) => sum + lines.length * lineHeight(font), gap);
  return {
    height,
    layers: (x: number, top: number): Layer[] => {
      let y = top;
      return blocks.flatMap(({ lines: text, font, colour }) => {
        const layer = lines(text, { x, y, font, colour });
        y += text.length * lineHeight(font);
        return layer;
      });
    },
  };
}

interface LinesPlace {
  x: number;
  /** top of the first line */
  y: number;
  font: { size: number; weight: 400 | 700 };
  colour?: string;
}

function lines(text: readonly string[], { x, y, font, colour = COLOURS.muted }: LinesPlace): Layer[] {
  const step = lineHeight(font);
  return texts(
    text.map((line, i) => ({ x, y: y + (i + 0.5) * step, text: line })),
    { font, colour },
  );
}
