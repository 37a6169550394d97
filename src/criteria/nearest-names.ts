/** Which of the known names an author probably meant. */

const SHOWN = 3;

/**
 * @param within greatest distance as a share of the length, for names out of an open list: without it a stranger gets
 * the three least unlike ones
 * @returns the known names nearest to the misspelt one by edit distance (Levenshtein), at most three, nearest first
 * @example nearestNames('maxPoint', ['label', 'maxPoints', 'measure', 'target']) // ['maxPoints', 'target', 'label']
 */
export function nearestNames(
  name: string,
  known: Iterable<string>,
  within = Number.POSITIVE_INFINITY,
): string[] {
  const farthest = Math.max(1, name.length) * within;
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
