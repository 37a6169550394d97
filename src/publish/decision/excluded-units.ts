/** Units that the settings leave out, checked against the results: a note must not contradict its own table. */
import { ParError } from '../../errors.ts';
import type { AnnexReport } from '../../model/annex-report.ts';
import type { Announcement } from '../../model/announcement.ts';
import { foldName } from '../../text/fold.ts';

type Excluded = NonNullable<Announcement['excluded']>;

/**
 * @returns as the settings name them
 * @throws ParError `announcement-block` for a block that the results do not have, `announcement-ranked` for a unit
 * that they rank
 */
export function excludedUnits(announcement: Announcement | null, { blocks }: AnnexReport): Excluded {
  const excluded = announcement?.excluded ?? [];
  const known = blocks.map(({ block }) => block.id);
  const ranked = new Set(
    blocks.flatMap((annex) => annex.ranked.map(({ place }) => foldName(place.unit.name))),
  );
  for (const [at, { block, unit }] of excluded.entries()) {
    const path = `excluded[${at}]`;
    if (!known.includes(block)) {
      const params = { expected: known.join(', '), found: block };
      throw new ParError('announcement-block', { path: `${path}.block` }, params);
    }
    if (ranked.has(foldName(unit))) {
      throw new ParError('announcement-ranked', { path: `${path}.unit` }, { found: unit });
    }
  }
  return excluded;
}
