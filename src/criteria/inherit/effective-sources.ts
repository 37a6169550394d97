/** The sources of a leaf: its own, and for the keys that they leave open those of the criteria and the file around it. */
import type { Source } from '../../model/source.ts';
import { withoutKeys } from './change-criterion.ts';
import type { Enclosed } from './merged-edition.ts';

export function effectiveSources({ ancestors, criterion }: Enclosed): Source[] {
  const levels = [
    criterion.sources,
    ...ancestors.map(({ sources }) => sources).reverse(),
    criterion.fileSources,
  ];
  const found: Source[] = [];
  for (const [i, level] of levels.entries()) {
    const covered = new Set(found.flatMap((source) => source.for));
    found.push(
      ...level.flatMap((source) => (i === 0 ? [source] : relevant(source, covered, criterion.keys))),
    );
  }
  return found;
}

/** What a source further out adds: only keys that the leaf has and that nothing nearer covers. */
function relevant(
  source: Source,
  covered: ReadonlySet<string>,
  keys: Enclosed['criterion']['keys'],
): Source[] {
  const absent = source.for.filter((key) => keys[key] === undefined);
  return withoutKeys(source, new Set([...covered, ...absent]));
}
