/** Which editions a source holds. */
import type { CriteriaSource } from './source.ts';

/** @returns ids (`hung-yen/2023`) in code point order */
export function listEditions(source: CriteriaSource): string[] {
  return folders(source, '').flatMap((jurisdiction) =>
    folders(source, jurisdiction)
      .map((edition) => `${jurisdiction}/${edition}`)
      .filter((id) => source.list(id).includes('edition.yaml')),
  );
}

function folders(source: CriteriaSource, folder: string): string[] {
  return source
    .list(folder)
    .filter((name) => name.endsWith('/'))
    .map((name) => name.slice(0, -1));
}
