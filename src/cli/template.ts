/**
 * `parindex template`: writes the form of the self-report of a tier or of one of its units, or one workbook a unit for
 * the whole tier.
 */
import { extname } from 'node:path';
import { ParError } from '../errors.ts';
import { makeForm } from '../import/form/make-form.ts';
import type { Edition } from '../model/criteria-set.ts';
import type { Unit } from '../model/unit.ts';
import { writtenLine } from '../text/written-line.ts';
import { checkNewFolder, writeFile, writeFolder } from './file-access.ts';
import { checkTier, findUnitNamed, openEdition, openRegistry } from './open-edition.ts';
import { Progress } from './progress.ts';
import type { Session } from './session.ts';

export interface TemplateOptions {
  tier: string;
  /** id or name */
  unit?: string;
  /** a .csv or .xlsx */
  out?: string;
  /** folder for one workbook a unit */
  all?: string;
}

export async function writeTemplate(session: Session, id: string, options: TemplateOptions): Promise<number> {
  const { tier, unit: found, out, all } = options;
  checkTarget(options);
  if (out !== undefined) checkExtension(out);
  if (all !== undefined) checkNewFolder(all);
  const edition = await openEdition(session, id);
  checkTier(edition, tier);
  const registry = openRegistry(session, edition);
  if (all !== undefined) {
    const units = registry.units.filter((unit, at) => unit.tier === tier && registry.isValid(at));
    return writeAll(session, { edition, tier, units, folder: all });
  }
  const unit = found === undefined ? null : registry.units[findUnitNamed(registry, found)]!;
  if (unit && unit.tier !== tier) {
    throw new ParError('usage-unit-tier', {}, { found: unit.name, tier });
  }
  writeFile(out!, await formFor(out!, { edition, tier, unit }));
  session.note(writtenLine([out!], session.lang));
  return 0;
}

/** @throws ParError usage-option-missing, usage-options-together */
function checkTarget({ unit, out, all }: TemplateOptions): void {
  if (out === undefined && all === undefined) {
    throw new ParError('usage-option-missing', {}, { option: '--out <file>' });
  }
  if (all === undefined) return;
  const other = out !== undefined ? '--out' : unit !== undefined ? '--unit' : null;
  if (other) throw new ParError('usage-options-together', {}, { option: '--all', other });
}

/** A workbook's name on a CSV would keep spreadsheets from opening it. @throws ParError usage-form-extension */
function checkExtension(file: string): void {
  if (!['', '.csv', '.xlsx'].includes(extname(file).toLowerCase())) {
    throw new ParError('usage-form-extension', {}, { file });
  }
}

interface FormOf {
  edition: Edition;
  tier: string;
  unit: Unit | null;
}

async function formFor(file: string, { edition, tier, unit }: FormOf): Promise<string | Uint8Array> {
  if (extname(file).toLowerCase() !== '.xlsx') return makeForm(edition, tier, unit);
  const { makeFormWorkbook } = await import('../import/form/make-form-workbook.ts');
  return makeFormWorkbook(edition, tier, unit);
}

interface FormsOf {
  edition: Edition;
  tier: string;
  units: readonly Unit[];
  folder: string;
}

/** All forms are made before the first is written: a tier half of whose units got a form is worse than none. */
async function writeAll(session: Session, { edition, tier, units, folder }: FormsOf): Promise<number> {
  const files: { path: string; content: string | Uint8Array }[] = [];
  const progress = new Progress(session, units.length);
  for (const unit of units) {
    await session.pause();
    const path = `${unit.id}.xlsx`;
    files.push({ path, content: await formFor(path, { edition, tier, unit }) });
    progress.tell(files.length);
  }
  writeFolder(folder, files);
  session.note(
    writtenLine(
      files.map(({ path }) => path),
      session.lang,
    ),
  );
  return 0;
}
