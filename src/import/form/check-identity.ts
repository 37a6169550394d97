/** Whether a form that came back is one of this edition as it is now, and of which tier and unit it is. */
import type { ImportContext } from '../import-options.ts';
import type { IssueList } from '../issue-list.ts';
import type { Reading } from '../rows/reading.ts';
import { FORM_SCHEMA, type FormIdentity } from './form-identity.ts';

/** @returns whether the sheets can be read */
export function checkIdentity(
  identity: FormIdentity,
  { edition, registry }: ImportContext,
  issues: IssueList,
): boolean {
  const { schema, edition: found, hash, tier, unit } = identity;
  const refuse = (kind: string, params: Record<string, string | string[]>) => {
    issues.error(kind, null, null, { params });
    return false;
  };
  if (schema !== FORM_SCHEMA) return refuse('form_schema', { found: schema, expected: FORM_SCHEMA });
  if (found !== edition.id) return refuse('form_other_edition', { found, expected: edition.id });
  if (hash !== edition.hash) return refuse('form_outdated', { edition: edition.id });
  if (!edition.sets.has(tier)) {
    return refuse('form_other_tier', { found: tier, expected: [...edition.sets.keys()] });
  }
  const position = unit === '' ? undefined : registry.positionOf(unit);
  if (unit !== '' && position === undefined) return refuse('form_other_unit', { form: unit });
  const own = position === undefined ? tier : registry.units[position]!.tier;
  return own === tier || refuse('form_other_tier', { found: tier, expected: [own] });
}

/** Notes the first row of every unit that the form of another unit or tier was filled in for. */
export function checkFormUnits(identity: FormIdentity, reading: Reading): void {
  const { context, store, issues, units } = reading;
  const { registry } = context;
  const seen = new Set<number>();
  for (let row = 0; row < store.rows.length; row++) {
    const unit = store.rows.unitAt(row);
    if (seen.has(unit)) continue;
    seen.add(unit);
    const { id, name: cell, tier } = registry.units[unit]!;
    const isOther = identity.unit !== '' && id !== identity.unit;
    if (!isOther && tier === identity.tier) continue;
    issues.sheet = store.rows.sheetAt(row);
    const column = (units.columns[0] ?? 0) + 1;
    const form = registry.units[registry.positionOf(identity.unit) ?? -1]?.name ?? '';
    const kind = isOther ? 'form_other_unit' : 'form_other_tier';
    const params = isOther ? { form } : { found: identity.tier, expected: [tier] };
    issues.error(kind, store.rows.lineAt(row), column, { cell, params });
    reading.refused.units.add(unit);
  }
}
