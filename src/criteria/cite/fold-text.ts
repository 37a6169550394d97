/** Text as quotes are compared: Unicode NFC, runs of white space as one space, and none around a hyphen at a line's end. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
