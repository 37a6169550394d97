/** A correction: what it replaces, and what of the printed result is now other than it was. */
import { ParError } from '../../errors.ts';
import type { Label } from '../../model/label.ts';
import type {
  ChangedBlock,
  ChangedUnit,
  FrozenBlock,
  FrozenResults,
  PrintedStanding,
  Publication,
  Replaced,
} from '../../model/publication.ts';
import { firstDifference } from './first-difference.ts';
import type { Frozen } from './publication.ts';

/**
 * @throws ParError publication-other-edition, publication-unchanged where the new one would say nothing new
 */
export function replace(old: Publication, now: Frozen): Replaced {
  if (old.edition.id !== now.edition.id) {
    throw new ParError('publication-other-edition', {}, { expected: now.edition.id, found: old.edition.id });
  }
  if (firstDifference(substance(old), substance(now)) === null) {
    throw new ParError('publication-unchanged', {}, { found: old.hash });
  }
  const { hash, edition, date } = old;
  return { hash, edition: edition.id, date, changes: changesBetween(old.results, now.results) };
}

/** Everything but the day: a correction of the settings or of the evidence alone is one too. */
function substance({
  edition,
  engine,
  asOf,
  options,
  inputs,
  earlier = [],
  announcement,
  lang,
  results,
  marks,
}: Frozen | Publication) {
  const contents = inputs.map(({ kind, sha256 }) => `${kind} ${sha256}`).sort();
  const before = earlier.map((year) => [year.edition.hash, year.asOf, year.resultsHash]);
  return { edition, engine, asOf, options, announcement, lang, results, marks, contents, before };
}

/** Blocks with a unit whose printed index, rank or grade changed, or which came or went, in the order of the new ones. */
export function changesBetween(old: FrozenResults, now: FrozenResults): ChangedBlock[] {
  const ids = new Set([...now.blocks, ...old.blocks].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const before = old.blocks.find((block) => block.id === id);
    const after = now.blocks.find((block) => block.id === id);
    const { label } = (after ?? before)!;
    const units = changedUnits(before, after);
    if (units.length === 0) return [];
    return [{ id, label, meanBefore: before?.mean ?? null, meanAfter: after?.mean ?? null, units }];
  });
}

function changedUnits(before: FrozenBlock | undefined, after: FrozenBlock | undefined): ChangedUnit[] {
  const [was, is] = [standingsIn(before), standingsIn(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const isSame = old && now && firstDifference(old.standing, now.standing) === null;
    if (isSame) return [];
    return [{ id, name: (now ?? old)!.name, before: old?.standing ?? null, after: now?.standing ?? null }];
  });
}

interface Standing {
  name: string;
  standing: PrintedStanding;
}

/** In the order of the ranking, the units without a place last. */
function standingsIn(block: FrozenBlock | undefined): Map<string, Standing> {
  const labels = new Map<string | null, Label>(block?.grades.map(({ id, label }) => [id, label]));
  const ranked = (block?.ranked ?? []).map(({ id, name, index, rank, grade }) => {
    const standing: PrintedStanding = { index, rank, grade: labels.get(grade) ?? null };
    return [id, { name, standing }] as const;
  });
  const unranked = (block?.unranked ?? []).map(
    ({ id, name }) => [id, { name, standing: { index: null, rank: null, grade: null } }] as const,
  );
  return new Map<string, Standing>([...ranked, ...unranked]);
}
