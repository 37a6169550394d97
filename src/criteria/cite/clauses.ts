/**
 * The clauses of a legal text: sections under headings in Roman numbers, numbered clauses (`1.`), lettered points
 * (`a)`, in the Vietnamese order a b c d đ e g h i k l m n).
 *
 * A section is addressed by its heading, because plans number two sections alike. The paragraph before clause 1 is
 * `intro`; of two points lettered alike the second is `l (2)`.
 */
import { foldText } from './fold-text.ts';

export interface Clause {
  /** `['2', 'a']`, `['5']`, `['intro']` */
  path: readonly string[];
  text: string;
}

const NUMBERED = /^\s*(\d+)\.\s+(\S.*)$/;
const LETTERED = /^\s*([a-zđ])\)\s+(\S.*)$/;
const HEADING = /^\s*[IVX]+\.\s+\S/;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * @param heading first line of the section, white space folded: `II. MỤC TIÊU`
 * @param until heading that ends it; the next Roman heading where none is named
 * @returns null where the text has no such heading
 */
export function clausesOf(text: string, heading: string, until?: string): Clause[] | null {
  const lines = text.normalize('NFC').split('\n');
  const start = lines.findIndex((line) => foldText(line) === foldText(heading));
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const ends =
    until === undefined ? HEADING.test.bind(HEADING) : (line: string) => foldText(line) === foldText(until);
  const end = rest.findIndex((line) => ends(line));
  return readClauses(end < 0 ? rest : rest.slice(0, end));
}

function readClauses(lines: readonly string[]): Clause[] {
  const open: { path: string[]; lines: string[] }[] = [{ path: ['intro'], lines: [] }];
  let number = 0;
  let letter = -1;
  for (const line of lines) {
    const [numbered, lettered] = [NUMBERED.exec(line), LETTERED.exec(line)];
    if (numbered && Number(numbered[1]) === number + 1) {
      number += 1;
      letter = -1;
      open.push({ path: [String(number)], lines: [line] });
    } else if (lettered && number > 0 && LETTERS.indexOf(lettered[1]!) >= Math.max(letter, 0)) {
      letter = LETTERS.indexOf(lettered[1]!);
      open.push({ path: [String(number), lettered[1]!], lines: [line] });
    } else open.at(-1)!.lines.push(line);
  }
  return tellApart(open.map(({ path, lines: own }) => ({ path, text: own.join('\n') })));
}

/** Leaves out an empty introduction and the head of a clause that has points, and numbers points lettered alike. */
function tellApart(clauses: readonly Clause[]): Clause[] {
  const times = new Map<string, number>();
  return clauses
    .filter(({ path, text }) => path[0] !== 'intro' || foldText(text) !== '')
    .filter(
      ({ path }) =>
        path.length > 1 || !clauses.some((other) => other.path.length > 1 && other.path[0] === path[0]),
    )
    .map(({ path, text }) => {
      const key = path.join(' ');
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return { path: time === 1 ? path : [...path.slice(0, -1), `${path.at(-1)} (${time})`], text };
    });
}
