/** One `change` of an inherited criterion: each key is replaced whole and brings its own source in the same place. */
import { COVERED_KEYS, type Source } from '../../model/source.ts';
import type { CriterionChange } from '../schema/area-file.ts';
import { faultAt, inside, type MergedCriterion, type Origin } from './merged-edition.ts';

/**
 * @throws ParError `change-without-source` where a changed target, rule or point is not covered by the change itself
 */
export function changeCriterion(
  criterion: MergedCriterion,
  { sources = [], ...change }: CriterionChange,
  origin: Origin,
): MergedCriterion {
  const covered = new Set(sources.flatMap((source) => source.for));
  for (const key of COVERED_KEYS) {
    if (change[key] !== undefined && !covered.has(key)) {
      throw faultAt(inside(origin, key), 'change-without-source', { found: key });
    }
  }
  const changed = new Map(criterion.changed);
  for (const key of Object.keys(change)) changed.set(key, inside(origin, key));
  if (sources.length > 0) changed.set('sources', inside(origin, 'sources'));
  const kept = criterion.sources.flatMap((source) => withoutKeys(source, covered));
  return {
    ...criterion,
    keys: { ...criterion.keys, ...given(change) },
    sources: [...sources, ...kept],
    changed,
  };
}

/** The keys that are there: a value can be replaced, never unset. */
function given({ code, label, ...rest }: Omit<CriterionChange, 'sources'>) {
  return { ...rest, ...(code !== undefined && { code }), ...(label !== undefined && { label }) };
}

/** The source for what it still covers; nothing where all its keys are sourced anew. */
export function withoutKeys(source: Source, keys: ReadonlySet<string>): Source[] {
  const left = source.for.filter((key) => !keys.has(key));
  return left.length > 0 ? [{ ...source, for: left }] : [];
}
