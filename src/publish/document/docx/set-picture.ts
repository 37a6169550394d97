/** A chart as a picture in the line, with its text for who cannot see it, and the caption below. */
import type { Paragraph } from 'docx';
import { renderPng } from '../../../chart/render-png.ts';
import { displayText } from '../../../text/display-text.ts';
import { STYLE_NAMES } from '../../../text/publish/style-names.ts';
import type { Picture } from '../document.ts';
import { CAPTION_ROOM } from '../typography.ts';
import { type Box, styleName, type Typesetting } from './typesetting.ts';

/** of the library, which measures pictures in them */
const PIXELS_PER_MM = 96 / 25.4;

/** At most as large as the page. */
export async function setPicture(typesetting: Typesetting, picture: Picture, box: Box): Promise<Paragraph[]> {
  const { docx, lang, nextPicture } = typesetting;
  const data = await renderPng(picture.svg);
  const ratio = heightToWidth(data);
  const width = Math.min(picture.width, box.width, (box.height - CAPTION_ROOM) / ratio);
  const number = nextPicture();
  const image = new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width: width * PIXELS_PER_MM, height: width * ratio * PIXELS_PER_MM },
    altText: {
      id: String(number),
      name: `${STYLE_NAMES.picture[lang]} ${number}`,
      description: displayText(picture.alternative),
    },
  });
  return [
    new docx.Paragraph({ style: styleName('picture'), keepNext: true, children: [image] }),
    new docx.Paragraph({
      style: styleName('caption'),
      // the caption of a table stands above it and stays with it; this one stands below its picture
      keepNext: false,
      children: [new docx.TextRun({ text: displayText(picture.caption) })],
    }),
  ];
}

/** Both stand at the start of every PNG, in its IHDR. */
function heightToWidth(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(20) / view.getUint32(16);
}
