/**
 * How a publication calls the files that it is made from: the folder that was given and the way inside it, or the file
 * alone. Neither the machine nor the folder in which the command was run shows in what is announced.
 */
import { relative, resolve } from 'node:path';

export interface GivenFile {
  /** what the user typed: the file itself or a folder above it */
  argument: string;
  /** as `figureFiles` names it */
  path: string;
}

/** @returns a name for each file, with `/`; no two files have the same one unless they are the same file */
export function recordedNames(files: readonly GivenFile[]): string[] {
  const places = files.map(({ argument, path }) => {
    const parts = resolve(path).split(/[\\/]/);
    const inside = relative(resolve(argument), resolve(path));
    return { parts, shown: inside === '' ? 1 : inside.split(/[\\/]/).length + 1 };
  });
  const names = places.map(({ parts, shown }) => parts.slice(-shown).join('/'));
  return places.map(({ parts, shown }, at) => {
    const others = places.filter((place, other) => names[other] === names[at] && !isSame(place.parts, parts));
    return parts.slice(-Math.max(shown, ...others.map((other) => ownTail(parts, other.parts)))).join('/');
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('/') === other.join('/');
}

/** How many of the last parts it takes to tell one path from the other. */
function ownTail(parts: readonly string[], other: readonly string[]): number {
  let same = 0;
  while (same < parts.length && parts.at(-1 - same) === other.at(-1 - same)) same++;
  return same + 1;
}
