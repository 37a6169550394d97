/** `parindex verify`: whether a publication is as it was written and, where its inputs are given, what they give. */
import { ParError } from '../errors.ts';
import type { FrozenInput, Publication } from '../model/publication.ts';
import type { Verification } from '../model/verification.ts';
import { compareInputs, type PairedInput, pairInputs, verifyAgain } from '../publish/frozen/verify-again.ts';
import { openPublication, verifyFolder } from '../publish/frozen/verify-folder.ts';
import { verificationJson, verificationText } from '../text/publish/verify-words.ts';
import { freezeInputs } from './freeze-inputs.ts';
import { openCampaign } from './open-campaign.ts';
import { nameInYear } from './open-earlier.ts';
import { openEdition } from './open-edition.ts';
import { type PairedYear, pairEarlier, yearDifferences } from './pair-earlier.ts';
import { engine } from './publish.ts';
import type { FileNaming, InputPaths } from './read-inputs.ts';
import type { Session } from './session.ts';

export interface VerifyOptions extends InputPaths {
  previous?: string;
  settings?: string;
  /** folders of the campaigns of earlier years */
  earlier?: string[];
}

/** @throws ParError usage-publication-missing, publication-*, and as `openCampaign` where inputs are given */
export async function verify(session: Session, folder: string, options: VerifyOptions): Promise<number> {
  const publication = openPublication(folder);
  const ofFolder = await verifyFolder(folder, publication);
  const hasInputs = Object.keys(options).length > 0;
  const again = hasInputs ? await recompute(session, publication, options) : null;
  const { edition, hash, date, engine: published, files, earlier = [] } = publication;
  const verification: Verification = {
    ...{ folder, hash, date, edition: edition.id },
    engine: { published: published.version, running: engine().version },
    files: files.length + 1,
    inputs: hasInputs ? [publication, ...earlier].reduce((sum, year) => sum + year.inputs.length, 0) : null,
    recomputed: again?.recomputed ?? false,
    unmade: again?.unmade ?? [],
    differences: [...ofFolder, ...(again?.differences ?? [])],
  };
  if (session.options.format === 'json') session.printJson(verificationJson(verification, session.lang));
  else session.print(verificationText(verification, session.lang));
  return verification.differences.length === 0 && (!hasInputs || verification.recomputed) ? 0 : 1;
}

/** Recomputed as it was published, whatever the options of this run say. */
async function recompute(
  session: Session,
  publication: Publication,
  options: VerifyOptions,
): Promise<Pick<Verification, 'recomputed' | 'unmade' | 'differences'>> {
  const { edition, asOf, options: published, inputs, earlier } = publication;
  if (options.reports === undefined) throw missingOption('--reports <path...>');
  if (earlier !== undefined && options.earlier === undefined) throw missingOption('--earlier <dir...>');
  const then = session.with({ ...published, asOf });
  const now = await openEdition(then, edition.id);
  const given = await freezeInputs(then, options, now.header.jurisdiction);
  const pairs = pairInputs(inputs.filter(isGiven(options)), given.inputs);
  const years = await pairEarlier(then, { recorded: earlier ?? [], folders: options.earlier ?? [] }, now);
  const differences = [...compareInputs(pairs), ...years.flatMap((year) => yearDifferences(year, session))];
  const opened = await openCampaign(then, {
    ...options,
    ...given.files,
    edition: edition.id,
    nameOf: namesThen(pairs, given.nameOf),
    nameOfEarlier: (id) => namesInYear(id, years),
  });
  if (!opened) return { recomputed: false, unmade: [], differences };
  const again = await verifyAgain(publication, opened);
  return { ...again, recomputed: true, differences: [...differences, ...again.differences] };
}

function missingOption(option: string): ParError {
  return new ParError('usage-option-missing', {}, { option });
}

/** The settings of the announcement stand in the publication itself: their file is compared only where it is given. */
function isGiven({ settings }: VerifyOptions) {
  return ({ kind }: FrozenInput) => kind !== 'announcement' || settings !== undefined;
}

/** Documents name the files that figures came from as they were named when it was published. */
function namesThen(pairs: readonly PairedInput[], nameNow: FileNaming): FileNaming {
  const names = new Map(
    pairs.flatMap(({ recorded, given }) =>
      recorded && given ? [[`${given.kind} ${given.file}`, recorded.file] as const] : [],
    ),
  );
  return (kind, path) => {
    const name = nameNow(kind, path);
    return names.get(`${kind} ${name}`) ?? name;
  };
}

function namesInYear(edition: string, years: readonly PairedYear[]): FileNaming {
  const pairs = years.find((year) => year.edition === edition)?.pairs ?? [];
  const then = namesThen(pairs, (_, file) => file);
  return (kind, file) => nameInYear(edition, then(kind, file));
}
