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
 * @returns the areas with the file's removals, additions and changes made, in this order; an inherited area that is
 * left without criteria is gone
 * @throws ParError `add-*`, `change-*`, `remove-unknown`
 */
export function layArea(areas: readonly MergedArea[], layer: AreaLayer): MergedArea[] {
  const { data, section } = layer;
  const { id, ...head } = headOf(layer);
  const known = areas.find((area) => area.section === section && area.id === id);
  const others = areas.filter((area) => area !== known);
  const left = removeAll(known?.criteria ?? [], layer);
  const criteria = changeAll(addAll(left, layer, others), layer);
  checkEmptied(criteria, layer);
  if (known && criteria.length === 0) return others;
  const number = section === 'area' ? data.area!.number : null;
  // like the keys of a criterion: one that the file does not give stays as it was
  const kept = { ...known?.head, ...head };
  return [...others, { section, id, number, head: kept, origin: headOrigin(layer), criteria }];
}

type Criteria = readonly MergedCriterion[];

function removeAll(criteria: Criteria, { data, file }: AreaLayer): Criteria {
  return (data.remove ?? []).reduce((left: Criteria, path, i) => {
    const onUnknown = () => {
      throw unknown('remove-unknown', { file, path: ['remove', i] }, { path, criteria: left });
    };
    return edit(left, path, (siblings, at) => siblings.filter((_, j) => j !== at), onUnknown);
  }, criteria);
}

/** A criterion is added before its parts, however the file orders them. */
function addAll(criteria: Criteria, layer: AreaLayer, others: readonly MergedArea[]): Criteria {
  return Object.entries(layer.data.add ?? {})
    .sort(([a], [b]) => depth(a) - depth(b))
    .reduce((there, [path, definition]) => add(there, { path, definition, layer, others }), criteria);
}

function changeAll(criteria: Criteria, { data, file }: AreaLayer): Criteria {
  return Object.entries(data.change ?? {}).reduce((there, [path, change]) => {
    const origin = { file, path: ['change', path] };
    const onUnknown = () => {
      throw unknown('change-unknown', origin, { path, criteria: there });
    };
    const apply = (siblings: Criteria, at: number) =>
      siblings.with(at, changeCriterion(siblings[at]!, change, origin));
    return edit(there, path, apply, onUnknown);
  }, criteria);
}

function depth(path: string): number {
  return path.split('/').length;
}

/** Whoever removes all parts of a criterion means the criterion. */
function checkEmptied(criteria: Criteria, { data, file }: AreaLayer): void {
  const emptied = new Set(
    flatten(criteria)
      .filter(({ parts, keys }) => parts.length === 0 && !keys.scoring)
      .map(({ id }) => id),
  );
  for (const [i, path] of (data.remove ?? []).entries()) {
    const around = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (emptied.has(around))
      throw faultAt({ file, path: ['remove', i] }, 'remove-last-part', { found: around });
  }
}

function flatten(criteria: Criteria): MergedCriterion[] {
  return criteria.flatMap((criterion) => [criterion, ...flatten(criterion.parts)]);
}

interface Addition {
  path: string;
  definition: CriterionDefinition;
  layer: AreaLayer;
  others: readonly MergedArea[];
}

function add(criteria: Criteria, { path, definition, layer, others }: Addition): Criteria {
  const origin = { file: layer.file, path: ['add', path] };
  const item = mergedCriterion(path, definition, { origin, fileSources: layer.data.sources ?? [] });
  const elsewhere = allCriteria({ areas: others }).find(({ criterion }) => criterion.id === path);
  if (elsewhere) throw alreadyThere(elsewhere.criterion, origin);
  const parentPath = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
  const into = (siblings: Criteria) => {
    const twin = siblings.find(({ id }) => id === path);
    if (twin) throw alreadyThere(twin, origin);
    return [...siblings, item];
  };
  if (parentPath === null) return into(criteria);
  const addPart = (siblings: Criteria, at: number) =>
    siblings.with(at, { ...siblings[at]!, parts: into(siblings[at]!.parts) });
  return edit(criteria, parentPath, addPart, () => {
    throw unknown('add-under-unknown', origin, { path: parentPath, criteria });
  });
}

function alreadyThere(known: MergedCriterion, origin: Origin) {
  const { file, path } = known.origin;
  return faultAt(origin, 'add-known', { found: known.id, other: `${file.name}:${file.lineOf(path)}` });
}

function unknown(code: string, origin: Origin, { path, criteria }: { path: string; criteria: Criteria }) {
  const all = flatten(criteria).map(({ id }) => id);
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
  siblings: Criteria,
  path: string,
  change: (siblings: Criteria, at: number) => Criteria,
  onUnknown: () => never,
): Criteria {
  const at = siblings.findIndex(({ id }) => path === id || path.startsWith(`${id}/`));
  const found = siblings[at];
  if (!found) return onUnknown();
  if (found.id === path) return change(siblings, at);
  return siblings.with(at, { ...found, parts: edit(found.parts, path, change, onUnknown) });
}
