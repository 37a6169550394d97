/** Edition, registry and files -> the campaign that score, rank and explain start from, or all faults of the files. */
import { readFileSync } from 'node:fs';
import { checkDeclared } from '../campaign/check-declared.ts';
import type { Results } from '../campaign/results.ts';
import { runCampaign } from '../campaign/run-campaign.ts';
import { readPrevious } from '../import/read-previous.ts';
import type { Edition } from '../model/criteria-set.ts';
import type { Issue } from '../model/issue.ts';
import { issueLines, refusalLine, unknownUnitsLine } from '../text/issues/issue-lines.ts';
import type { Registry } from '../units/registry.ts';
import { reading } from './file-access.ts';
import { checkTier, openEdition, openRegistry } from './open-edition.ts';
import { type FileNaming, type InputPaths, readInputs } from './read-inputs.ts';
import type { Session } from './session.ts';

export interface CampaignOptions extends InputPaths {
  edition: string;
  tier?: string;
  previous?: string;
  /** folders of the campaigns of earlier years */
  earlier?: string[];
  /** of their files, by the edition of the campaign */
  nameOfEarlier?: (edition: string) => FileNaming;
  nameOf?: FileNaming;
}

/**
 * @returns null where files have errors: they are told, and nothing is scored. Warnings are not told yet: `tellWarnings`
 * @throws ParError usage-*, and every fault of criteria and registry
 */
export async function openCampaign(session: Session, options: CampaignOptions): Promise<Results | null> {
  const edition = await openEdition(session, options.edition);
  checkTier(edition, options.tier);
  const registry = openRegistry(session, edition);
  const inputs = await readInputs(session, options, { edition, registry });
  const previous = openPrevious(session, options, registry);
  const earlier = await openEarlierYears(session, options, edition);
  if (!earlier) return null;
  const errors = [...inputs.errors, ...(previous?.errors ?? [])];
  if (errors.length > 0) return refuse(session, errors, inputs.warnings);
  await session.pause();
  const campaign = runCampaign({ edition, registry, submissions: inputs.submissions });
  const found = [...campaign.issues, ...checkDeclared(campaign, session.options.numberLocale)];
  const warnings = [...inputs.warnings, ...found.filter(({ severity }) => severity === 'warning')];
  const faults = found.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return refuse(session, faults, warnings);
  const synthetic = inputs.synthetic || earlier.some((results) => results.synthetic);
  const given = { campaign, earlier, previous: previous?.table ?? null };
  return { campaign, synthetic, previous: await lastYear(given), warnings, earlier };
}

export function tellWarnings(session: Session, warnings: readonly Issue[]): void {
  for (const line of issueLines(warnings, session.lang)) session.note(line);
}

function refuse(session: Session, errors: readonly Issue[], warnings: readonly Issue[]): null {
  for (const line of issueLines([...errors, ...warnings], session.lang)) session.note(line);
  session.note(refusalLine(errors.length, session.lang));
  return null;
}

/** What reads campaign.yaml is loaded only when it is asked for. */
async function openEarlierYears(
  session: Session,
  { earlier: folders = [], nameOfEarlier: nameOf }: CampaignOptions,
  now: Edition,
) {
  if (folders.length === 0) return [];
  const { openEarlier } = await import('./open-earlier.ts');
  return openEarlier(session, { folders, nameOf }, now);
}

async function lastYear(given: Pick<Results, 'campaign' | 'earlier' | 'previous'>) {
  if (given.earlier.length === 0) return given.previous;
  const { previousTable } = await import('../analyse/change/previous-table.ts');
  return previousTable(given);
}

function openPrevious(session: Session, { previous: file, nameOf }: CampaignOptions, registry: Registry) {
  if (file === undefined) return null;
  const bytes = reading(file, () => readFileSync(file));
  const { numberLocale } = session.options;
  const found = readPrevious({ file, chunks: [bytes] }, { registry, numberLocale });
  if (found.unknownUnits.length > 0) {
    session.note(unknownUnitsLine({ file, names: found.unknownUnits }, session.lang));
  }
  const name = nameOf?.('previous', file) ?? file;
  return { ...found, table: found.table && { ...found.table, file: name } };
}
