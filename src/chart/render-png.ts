/**
 * A chart's SVG as PNG, twice as many pixels across, on white.
 *
 * The fonts are TTF files of a package: from the web fonts of the pages (woff2) the renderer draws no text and says
 * nothing. System fonts are not used, so the picture is the same on every machine.
 */
import { createRequire } from 'node:module';

const FONT_FILES = ['400Regular/Roboto_400Regular.ttf', '700Bold/Roboto_700Bold.ttf'];
const SCALE = 2;

/** @param svg as `renderSvg` returns it */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const { resolve } = createRequire(import.meta.url);
  const image = await renderAsync(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.map((file) => resolve(`@expo-google-fonts/roboto/${file}`)),
      defaultFontFamily: 'Roboto',
    },
  });
  return image.asPng();
}
