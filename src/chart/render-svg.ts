/**
 * A chart as SVG: Vega-Lite compiled, parsed and drawn without a browser, without a canvas and without reaching for
 * anything outside.
 *
 * vega is loaded when the first chart is drawn: a command that draws none starts without its two megabytes.
 */
import type { Chart } from './chart.ts';
import { type FontStyle, textWidth } from './text-width.ts';

declare module 'vega' {
  /** exported by vega, left out of its types */
  export const textMetrics: Record<'width' | 'estimateWidth', (item: TextItem, text: unknown) => number>;
}

interface TextItem {
  fontSize?: number;
  fontWeight?: string | number;
}

/**
 * @returns one `<svg role="img">` element without ids, styles and links, so that several can stand in one page
 * @throws Error for a spec that makes Vega-Lite or vega warn
 */
export async function renderSvg({ title, description, spec }: Chart): Promise<string> {
  const [vega, { compile }] = await Promise.all([loadVega(), import('vega-lite')]);
  const faults: string[] = [];
  const logger = collectingLogger(faults);
  const runtime = vega.parse(compile(spec, { logger }).spec);
  const view = new vega.View(runtime, {
    renderer: 'none',
    loader: refusingLoader(),
    logger,
  });
  try {
    const svg = await view.toSVG();
    if (faults.length > 0) throw new Error(`the spec of a chart is not clean: ${faults.join('; ')}`);
    return labelled(svg, `${title}: ${description}`);
  } finally {
    view.finalize();
  }
}

async function loadVega() {
  const vega = await import('vega');
  // global in vega; setting it again changes nothing
  vega.textMetrics.width = measureItem;
  return vega;
}

function measureItem({ fontSize = 11, fontWeight }: TextItem, text: unknown): number {
  const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
  const font: FontStyle = { size: fontSize, weight: isBold ? 700 : 400 };
  return textWidth(String(text ?? '').trim(), font);
}

/**
 * To a reader without sight the picture is its label, in the reader's language. Vega names its root and, whatever the
 * configuration says, its rules and symbols in English and without a text of their own, which is no accessible picture.
 */
const INNER_ROLES = / (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*"|aria-hidden="true")/g;

function labelled(svg: string, label: string): string {
  const inner = svg.replace(INNER_ROLES, '');
  return inner.replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(label)}" `);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Faults are collected, not thrown: vega would wait for ever where one of its promises is broken off. */
function collectingLogger(faults: string[]) {
  const collect = (...words: readonly unknown[]) => {
    faults.push(words.map(String).join(' '));
    return logger;
  };
  const logger = {
    level: (_?: number) => logger,
    error: collect,
    warn: collect,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

function refusingLoader() {
  const refuse = (uri: string): Promise<never> =>
    Promise.reject(new Error(`a chart reaches for nothing outside, found ${uri}`));
  return { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse };
}
