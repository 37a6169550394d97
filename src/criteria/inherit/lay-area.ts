/** One area file laid over the areas that are there: what it removes, adds and changes, addressed by criterion path. */

import { nearestNames } from '../nearest-names.ts';
import type { CriterionDefinition } from '../schema/area-file.ts';
import { changeCriterion } from './change-criterion.ts';
import type { AreaLayer } from './load-layer.ts';
import {
  allCriteria,
  faultAt,
  type MergedArea,
  type MergedCriterion,
  type Origin,
} from './merged-edition.ts';

export function headOf({ data, section }: AreaLayer) {
  return data[section]!;
}

export function headOrigin({ file, section }: AreaLayer): Origin {
  return { file, path: [section] };
}

/**
 * @returns the areas with the file's removals, additions and changes made, in this order
 * @throws ParError `add-*`, `change-*`, `remove-unknown`
 */
export function layArea(areas: readonly MergedArea[], layer: AreaLayer): MergedArea[] {
  const { data, section } = layer;
  const { id, ...head } = headOf(layer);
  const known = areas.find((area) => area.section === section && area.id === id);
  const others = areas.filter((area) => area !== known);
  let criteria = known?.criteria ?? [];
  for (const [i, path] of (data.remove ?? []).entries()) {
    const origin = { file: layer.file, path: ['remove', i] };
    criteria = edit(
      criteria,
      path,
      (siblings, at) => siblings.filter((_, j) => j !== at),
      () => {
        throw unknown('remove-unknown', origin, { path, criteria });
      },
    );
  }
  for (const [path, definition] of Object.entries(data.add ?? {})) {
    criteria = add(criteria, { path, definition, layer, others });
  }
  for (const [path, change] of Object.entries(data.change ?? {})) {
    const origin = { file: layer.file, path: ['change', path] };
    const apply = (criterion: MergedCriterion) => changeCriterion(criterion, change, origin);
    criteria = edit(
      criteria,
      path,
      (siblings, at) => siblings.with(at, apply(siblings[at]!)),
      () => {
        throw unknown('change-unknown', origin, { path, criteria });
      },
    );
  }
  const number = section === 'area' ? data.area!.number : null;
  return [...others, { section, id, number, head, origin: headOrigin(layer), criteria }];
}

interface Addition {
  path: string;
  definition: CriterionDefinition;
  layer: AreaLayer;
  others: readonly MergedArea[];
}

function add(
  criteria: readonly MergedCriterion[],
  { path, definition, layer, others }: Addition,
): readonly MergedCriterion[] {
  const origin = { file: layer.file, path: ['add', path] };
  const item = mergedCriterion(path, definition, { origin, fileSources: layer.data.sources ?? [] });
  const elsewhere = allCriteria({ areas: others }).find(({ criterion }) => criterion.id === path);
  if (elsewhere) throw alreadyThere(elsewhere.criterion, origin);
  const parentPath = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
  const into = (siblings: readonly MergedCriterion[]) => {
    const twin = siblings.find(({ id }) => id === path);
    if (twin) throw alreadyThere(twin, origin);
    return [...siblings, item];
  };
  if (parentPath === null) return into(criteria);
  const addPart = (siblings: readonly MergedCriterion[], at: number) =>
    siblings.with(at, { ...siblings[at]!, parts: into(siblings[at]!.parts) });
  return edit(criteria, parentPath, addPart, () => {
    throw unknown('add-under-unknown', origin, { path: parentPath, criteria });
  });
}

function alreadyThere(known: MergedCriterion, origin: Origin) {
  const { file, path } = known.origin;
  return faultAt(origin, 'add-known', { found: known.id, other: `${file.name}:${file.lineOf(path)}` });
}

function unknown(
  code: string,
  origin: Origin,
  { path, criteria }: { path: string; criteria: readonly MergedCriterion[] },
) {
  const all = criteria.flatMap(function ids({ id, parts }): string[] {
    return [id, ...parts.flatMap(ids)];
  });
  return faultAt(origin, code, { found: path, expected: nearestNames(path, all).join(', ') });
}

function mergedCriterion(
  id: string,
  { parts = {}, sources = [], ...keys }: CriterionDefinition,
  { origin, fileSources }: Pick<MergedCriterion, 'origin' | 'fileSources'>,
): MergedCriterion {
  const inner = Object.entries(parts).map(([name, part]) => {
    const place = { file: origin.file, path: [...origin.path, 'parts', name] };
    return mergedCriterion(`${id}/${name}`, part, { origin: place, fileSources });
  });
  return { id, keys, sources, fileSources, origin, changed: new Map(), parts: inner };
}

/** The tree with the siblings of the criterion at the path replaced by what `change` makes of them. */
function edit(
  siblings: readonly MergedCriterion[],
  path: string,
  change: (siblings: readonly MergedCriterion[], at: number) => readonly MergedCriterion[],
  onUnknown: () => never,
): readonly MergedCriterion[] {
  const at = siblings.findIndex(({ id }) => path === id || path.startsWith(`${id}/`));
  const found = siblings[at];
  if (!found) return onUnknown();
  if (found.id === path) return change(siblings, at);
  return siblings.with(at, { ...found, parts: edit(found.parts, path, change, onUnknown) });
}
