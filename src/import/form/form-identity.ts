/**
 * Whom a form was made for: the hidden sheet of a workbook that names the edition with its hash, the tier and the unit,
 * so that a form of another year or of changed rules is recognised when it comes back.
 */
import type { Edition } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';

export const IDENTITY_SHEET = 'parindex';
export const FORM_SCHEMA = 'par-form/1';

export interface FormIdentity {
  schema: string;
  /** id */
  edition: string;
  /** `Edition.hash` */
  hash: string;
  tier: string;
  /** id; '' for a form of the whole tier */
  unit: string;
}

const KEYS: readonly (keyof FormIdentity)[] = ['schema', 'edition', 'hash', 'tier', 'unit'];

export function identityOf(edition: Edition, tier: string, unit: Unit | null): FormIdentity {
  return { schema: FORM_SCHEMA, edition: edition.id, hash: edition.hash, tier, unit: unit?.id ?? '' };
}

/** The rows of the hidden sheet. */
export function identityRows(identity: FormIdentity): string[][] {
  return KEYS.map((key) => [key, identity[key]]);
}

/** @param rows texts of the hidden sheet; what is missing there is '' */
export function readIdentity(rows: readonly (readonly string[])[]): FormIdentity {
  const found = new Map(rows.map(([key = '', value = '']) => [key, value]));
  const text = (key: keyof FormIdentity) => found.get(key) ?? '';
  return {
    schema: text('schema'),
    edition: text('edition'),
    hash: text('hash'),
    tier: text('tier'),
    unit: text('unit'),
  };
}
