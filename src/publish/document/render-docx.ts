/**
 * A Document as a DOCX file, in the format of Nghị định 30/2020/NĐ-CP (typography.ts). The same Document gives the
 * same bytes: no clock, no random name.
 */
import type { Document } from './document.ts';
import { CORE_PROPERTIES_PATH, coreProperties } from './docx/core-properties.ts';
import { documentStyles } from './docx/document-styles.ts';
import { setSection } from './docx/set-section.ts';
import type { Typesetting } from './docx/typesetting.ts';
import { withFixedTimes } from './zip-times.ts';

/** Read by Word as its own newest format, without "compatibility mode" in the title. */
const WORD_VERSION = 15;

/** @throws Error for a row that has not as many cells as its table has columns */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const docx = await import('docx');
  let pictures = 0;
  const typesetting: Typesetting = { docx, lang: document.lang, nextPicture: () => ++pictures };
  const sections = [];
  for (const section of document.sections) {
    sections.push(await setSection(typesetting, section, document.marks));
  }
  const file = new docx.Document({
    compatabilityModeVersion: WORD_VERSION,
    styles: documentStyles(typesetting),
    sections,
  });
  const core = { path: CORE_PROPERTIES_PATH, data: coreProperties(document) };
  return withFixedTimes(await docx.Packer.pack(file, 'uint8array', false, [core]));
}
