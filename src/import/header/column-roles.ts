/** What a column of a table can be, and the headings that say so in each kind of input. */
import type { InputKind } from '../../model/submission.ts';
import { foldName } from '../../text/fold.ts';
import {
  APPRAISAL_HEADINGS,
  COLUMN_HEADINGS,
  IGNORED_HEADINGS,
  PUBLISHED_HEADINGS,
  SURVEY_HEADINGS,
} from '../../text/vocabulary/import-words.ts';

export type ColumnRole =
  | keyof typeof COLUMN_HEADINGS
  | keyof typeof APPRAISAL_HEADINGS
  | keyof typeof SURVEY_HEADINGS
  | keyof typeof PUBLISHED_HEADINGS;

const OWN_HEADINGS: Readonly<Record<InputKind, Partial<Record<ColumnRole, readonly string[]>>>> = {
  reports: PUBLISHED_HEADINGS,
  appraisals: APPRAISAL_HEADINGS,
  surveys: SURVEY_HEADINGS,
  system: {},
};

type Roles = ReadonlyMap<string, ColumnRole | 'ignored'>;

const ROLES = new Map<InputKind, Roles>();

/** folded heading -> role, or `ignored` for columns that carry no figure */
export function rolesOf(kind: InputKind): Roles {
  const roles = ROLES.get(kind) ?? foldRoles(kind);
  ROLES.set(kind, roles);
  return roles;
}

function foldRoles(kind: InputKind): Roles {
  const headings = { ...COLUMN_HEADINGS, ...OWN_HEADINGS[kind] };
  const roles = new Map<string, ColumnRole | 'ignored'>();
  for (const heading of IGNORED_HEADINGS) roles.set(foldName(heading), 'ignored');
  for (const [role, names] of Object.entries(headings)) {
    for (const name of names) roles.set(foldName(name), role as ColumnRole);
  }
  return roles;
}
