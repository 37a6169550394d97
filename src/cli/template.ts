/** `parindex template`: writes the form of the self-report of a tier, or of one of its units. */
import { extname } from 'node:path';
import { ParError } from '../errors.ts';
import { makeForm } from '../import/form.ts';
import { writtenLine } from '../text/written-line.ts';
import { writeFile } from './file-access.ts';
import { checkTier, findUnitNamed, openEdition, openRegistry } from './open-edition.ts';
import type { Session } from './session.ts';

export interface TemplateOptions {
  tier: string;
  /** id or name */
  unit?: string;
  out: string;
}

export async function writeTemplate(
  session: Session,
  id: string,
  { tier, unit: found, out }: TemplateOptions,
): Promise<number> {
  checkExtension(out);
  const edition = await openEdition(session, id);
  checkTier(edition, tier);
  const registry = openRegistry(session, edition);
  const unit = found === undefined ? null : registry.units[findUnitNamed(registry, found)]!;
  if (unit && unit.tier !== tier) {
    throw new ParError('usage-unit-tier', {}, { found: unit.name, tier });
  }
  writeFile(out, makeForm(edition, tier, unit));
  session.note(writtenLine([out], session.lang));
  return 0;
}

/** A workbook's name on a CSV would keep spreadsheets from opening it. @throws ParError usage-form-extension */
function checkExtension(file: string): void {
  const extension = extname(file).toLowerCase();
  if (extension !== '' && extension !== '.csv') throw new ParError('usage-form-extension', {}, { file });
}
