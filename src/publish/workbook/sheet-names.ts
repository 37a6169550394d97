/** Names of sheets as Excel takes them: at most 31 characters, none of []:*?/\, no apostrophe at an end, all different. */
import { displayText } from '../../text/display-text.ts';

const LONGEST = 31;
/** a name that Excel keeps for itself */
const RESERVED = 'history';

export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const legal = legalName(name);
    let own = shortened(legal, LONGEST);
    for (let turn = 2; taken.has(own.toLowerCase()); turn++) {
      const suffix = ` (${turn})`;
      own = shortened(legal, LONGEST - suffix.length) + suffix;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}

function legalName(name: string): string {
  const plain = displayText(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  return plain === '' ? '-' : plain;
}

/** Cut behind a word where one ends within the last third. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  const words = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return `${(words.length > (longest * 2) / 3 ? words : cut).replace(/[\s,;']+$/, '')}…`;
}
