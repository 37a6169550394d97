/** readings/*.md: how a doubtful clause was read, and why; named by the leaves that rest on them. */
import { allCriteria, faultAt, inside, type MergedEdition, placeOfKey } from '../inherit/merged-edition.ts';
import { nearestNames } from '../nearest-names.ts';
import type { CriteriaSource } from '../source.ts';

const FOLDER = 'readings';

/**
 * @returns id of every reading that the edition names -> its text (Markdown)
 * @throws ParError `unknown-reading`
 */
export function readReadings(source: CriteriaSource, edition: MergedEdition): Map<string, string> {
  const readings = new Map<string, string>();
  for (const { criterion } of allCriteria(edition)) {
    for (const [i, id] of (criterion.keys.readings ?? []).entries()) {
      if (readings.has(id)) continue;
      const text = source.read(`${FOLDER}/${id}.md`);
      if (text === null) {
        const known = source.list(FOLDER).map((name) => name.replace(/\.md$/, ''));
        const expected = nearestNames(id, known).join(', ');
        throw faultAt(inside(placeOfKey(criterion, 'readings'), i), 'unknown-reading', {
          expected,
          found: id,
        });
      }
      readings.set(id, text);
    }
  }
  return readings;
}
