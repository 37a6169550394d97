/**
 * The clauses of a legal text: sections under headings in Roman numbers, numbered clauses (`1.`), lettered points
 * (`a)`, in the Vietnamese order a b c d đ e g h i k l m n), and on request the bullets below them.
 *
 * A section is addressed by its heading, because plans number two sections alike. The paragraph before clause 1 is
 * `intro`; of two points lettered alike the second is `l (2)`. Bullets are counted: `- 2` is the second dash of its
 * clause or point, `+ 3` the third plus below a dash. Marks of Markdown are left out.
 */
import { foldText } from './fold-text.ts';

export interface Clause {
  /** `['2', 'a']`, `['5']`, `['intro']`; with bullets also `['1', 'a', '- 2', '+ 3']` and, before clause 1, `['- 1']` */
  path: readonly string[];
  text: string;
}

const NUMBERED = /^\s*(\d+)\.\s+(\S.*)$/;
const LETTERED = /^\s*([a-zđ])\)\s+(\S.*)$/;
const HEADING = /^\s*[IVX]+\.\s+\S/;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** Marks of a line at two levels: dashes, and pluses below a dash. */
const BULLETS = ['-', '+'] as const;
const BULLET = /^\s*([-+])\s+\S/;
const BULLET_STEP = /^[-+] [1-9]\d*$/;
const MARKDOWN = /^\s*#+\s*|\*\*/g;

export interface ClauseOptions {
  /** heading that ends the section; the next Roman heading where none is named, null: the end of the text */
  until?: string | null;
  /** whether bullets are clauses of their own */
  bullets?: boolean;
}

/**
 * @param heading first line of the section, white space folded: `II. MỤC TIÊU`
 * @returns null where the text has no such heading
 */
export function clausesOf(text: string, heading: string, options: ClauseOptions = {}): Clause[] | null {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(MARKDOWN, ''));
  const start = lines.findIndex((line) => isHeading(line, heading));
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => endsSection(line, options.until));
  const clauses = readClauses(end < 0 ? rest : rest.slice(0, end));
  return withoutHeads(options.bullets ? clauses.flatMap((clause) => splitBullets(clause, BULLETS)) : clauses);
}

/** Whether a step of a path names a bullet, so that the text must be read down to these. */
export function isBulletStep(step: string): boolean {
  return BULLET_STEP.test(step);
}

function isHeading(line: string, heading: string): boolean {
  return foldText(line) === foldText(heading);
}

function endsSection(line: string, until: string | null | undefined): boolean {
  if (until === null) return false;
  return until === undefined ? HEADING.test(line) : isHeading(line, until);
}

/** The head of a clause, then each of its bullets marked with the first mark, split further by the next ones. */
function splitBullets({ path, text }: Clause, [mark, ...below]: readonly string[]): Clause[] {
  if (mark === undefined) return [{ path, text }];
  const above = path[0] === 'intro' ? [] : path;
  const pieces: { path: readonly string[]; lines: string[] }[] = [{ path, lines: [] }];
  for (const line of text.split('\n')) {
    if (BULLET.exec(line)?.[1] === mark) {
      pieces.push({ path: [...above, `${mark} ${pieces.length}`], lines: [line] });
    } else pieces.at(-1)!.lines.push(line);
  }
  const [head, ...bullets] = pieces.map((piece) => ({ path: piece.path, text: piece.lines.join('\n') }));
  return [head!, ...bullets.flatMap((bullet) => splitBullets(bullet, below))];
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

/** Of points lettered alike the second is numbered 2, and so on. */
function tellApart(clauses: readonly Clause[]): Clause[] {
  const times = new Map<string, number>();
  return clauses.map(({ path, text }) => {
    const key = path.join(' ');
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { path: time === 1 ? path : [...path.slice(0, -1), `${path.at(-1)} (${time})`], text };
  });
}

/** Leaves out an empty introduction and the head of a clause that has points or bullets. */
function withoutHeads(clauses: readonly Clause[]): Clause[] {
  const isHead = ({ path }: Clause) =>
    clauses.some(
      (other) => other.path.length > path.length && path.every((step, i) => other.path[i] === step),
    );
  return clauses.filter(
    (clause) => !isHead(clause) && (clause.path[0] !== 'intro' || foldText(clause.text) !== ''),
  );
}
