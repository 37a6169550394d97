/**
 * An edition after inheritance and before a tier is picked: values may still be `byTier`, and every criterion knows
 * the file and line that each of its keys comes from, so that any fault found later can name its place.
 */
import { type Params, ParError, type Place } from '../../errors.ts';
import type { EditionFile } from '../../model/edition-file.ts';
import type { Source } from '../../model/source.ts';
import type { AreaFile, CriterionDefinition } from '../schema/area-file.ts';
import { dotted } from '../schema/shown-value.ts';
import type { Path, YamlFile } from '../yaml/read-yaml.ts';

export interface Origin {
  file: YamlFile;
  path: Path;
}

export type CriterionKeys = Omit<CriterionDefinition, 'parts' | 'sources'>;

export interface MergedCriterion {
  /** id path inside the edition: `dossier-results/on-time` */
  id: string;
  keys: CriterionKeys;
  sources: readonly Source[];
  /** sources that the file which added it states for all its criteria */
  fileSources: readonly Source[];
  origin: Origin;
  /** key -> where a later edition changed it */
  changed: ReadonlyMap<string, Origin>;
  parts: readonly MergedCriterion[];
}

export type Section = 'area' | 'bonus' | 'penalty';

export interface MergedArea {
  section: Section;
  id: string;
  /** null for bonus and penalty */
  number: string | null;
  head: Pick<NonNullable<AreaFile['bonus']>, 'label' | 'owner' | 'tiers'>;
  origin: Origin;
  criteria: readonly MergedCriterion[];
}

export interface MergedEdition {
  id: string;
  /** ids of the edition itself, of the one that it extends and so on to the oldest */
  lineage: readonly string[];
  header: EditionFile;
  /** edition.yaml of the edition itself */
  file: YamlFile;
  areas: readonly MergedArea[];
}

/** A criterion with what encloses it. */
export interface Enclosed {
  area: MergedArea;
  /** from the outermost to the nearest */
  ancestors: readonly MergedCriterion[];
  criterion: MergedCriterion;
}

/** Every criterion of the edition, parents before their parts. */
export function allCriteria({ areas }: Pick<MergedEdition, 'areas'>): Enclosed[] {
  return areas.flatMap((area) =>
    area.criteria.flatMap((criterion) => below({ area, ancestors: [], criterion })),
  );
}

function below(enclosed: Enclosed): Enclosed[] {
  const { area, ancestors, criterion } = enclosed;
  const parts = criterion.parts.flatMap((part) =>
    below({ area, ancestors: [...ancestors, criterion], criterion: part }),
  );
  return [enclosed, ...parts];
}

/** Tiers that a criterion applies to: those of its area, of the criteria around it and its own, all of them together. */
export function tiersOf(enclosed: Enclosed, header: EditionFile): string[] {
  const { tiers } = enclosed.criterion.keys;
  return tiersAround(enclosed, header).filter((tier) => !tiers || tiers.includes(tier));
}

/** Tiers that what encloses the criterion applies to. */
export function tiersAround({ area, ancestors }: Enclosed, header: EditionFile): string[] {
  const lists = [area.head.tiers, ...ancestors.map(({ keys }) => keys.tiers)];
  return Object.keys(header.tiers).filter((tier) => lists.every((list) => !list || list.includes(tier)));
}

/** Where a key of a criterion was written, or the criterion itself where it was not. */
export function placeOfKey({ origin, changed, keys }: MergedCriterion, key: string): Origin {
  const place = changed.get(key);
  if (place) return place;
  return key in keys || key === 'sources' ? inside(origin, key) : origin;
}

export function inside({ file, path }: Origin, ...steps: (string | number)[]): Origin {
  return { file, path: [...path, ...steps] };
}

export function placeOf({ file, path }: Origin): Place {
  return { file: file.name, line: file.lineOf(path), ...(path.length > 0 && { path: dotted(path) }) };
}

export function faultAt(origin: Origin, code: string, params: Params = {}): ParError {
  return new ParError(code, placeOf(origin), params);
}
