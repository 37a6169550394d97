/**
 * Text of others as it may stand in a picture: nothing invisible, nothing that turns the direction of reading, nothing
 * that breaks an XML document; in form NFC, which the width table of the font knows.
 */
import { CONTROL_RANGES, characterClass, DIRECTION_RANGES } from './character-class.ts';
import { removeInvisibles } from './fold.ts';

const DIRECTIONS = characterClass(DIRECTION_RANGES, 'g');
const CONTROLS = characterClass(CONTROL_RANGES, 'g');
const PLAIN = /^[\x20-\x7e]*$/;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @example displayText('Sở\u202E Tư pháp') // 'Sở Tư pháp' */
export function displayText(text: string): string {
  if (PLAIN.test(text)) return text;
  return removeInvisibles(text)
    .replace(DIRECTIONS, '')
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC');
}

/** Without what turns the direction of reading: the rest of a line would be shown backwards, and mean something else. */
export function withoutDirections(text: string): string {
  return PLAIN.test(text) ? text : text.replace(DIRECTIONS, '');
}
