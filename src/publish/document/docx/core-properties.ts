/** The properties of a file: its title and language. No time and no author, which would be of the machine that made it. */
import { displayText } from '../../../text/display-text.ts';
import { LANGUAGE_TAGS } from '../../../text/publish/style-names.ts';
import type { Document } from '../document.ts';

export const CORE_PROPERTIES_PATH = 'docProps/core.xml';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

export function coreProperties({ title, lang }: Document): string {
  const shown = displayText(title).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}><dc:title>${shown}</dc:title>`,
    `<dc:language>${LANGUAGE_TAGS[lang]}</dc:language></cp:coreProperties>`,
  ].join('');
}
