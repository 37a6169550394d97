/** A publication against what its inputs give again: the inputs themselves, the first value, the first file. */
import type { Results } from '../../campaign/results.ts';
import type {
  FrozenEarlier,
  FrozenFile,
  FrozenInput,
  FrozenResults,
  Publication,
} from '../../model/publication.ts';
import type { Difference } from '../../model/verification.ts';
import { hasPdf } from '../document/has-pdf.ts';
import { firstDifference } from './first-difference.ts';
import { hashBytes } from './hash-bytes.ts';
import { type Frozen, freeze } from './publication.ts';
import { FILE_MAKERS, type FileMaker, type PublicationFile, publicationFiles } from './publication-files.ts';
import { sourceOf } from './publish.ts';
import { fileDifference } from './verify-folder.ts';

/** A recorded input with the one given that takes its place; null where one of them is missing. */
export interface PairedInput {
  recorded: FrozenInput | null;
  given: FrozenInput | null;
}

/**
 * Files of a kind are paired by what they contain, then by their names: a folder or a file may be called otherwise on
 * another machine. What is left of a kind with one file each is the same input, changed.
 */
export function pairInputs(all: readonly FrozenInput[], given: readonly FrozenInput[]): PairedInput[] {
  const kinds = new Set([...all, ...given].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const ofKind = (input: FrozenInput) => input.kind === kind;
    return pairAlike(all.filter(ofKind), given.filter(ofKind));
  });
}

/** From the surest sign that two files are the same one to the weakest. */
const SIGNS: readonly ((input: FrozenInput) => string)[] = [
  ({ file, sha256 }) => `${sha256} ${file}`,
  ({ file, sha256 }) => `${sha256} ${lastPart(file)}`,
  ({ sha256 }) => sha256,
  ({ file }) => file,
  ({ file }) => lastPart(file),
];

function pairAlike(all: readonly FrozenInput[], given: readonly FrozenInput[]): PairedInput[] {
  if (all.length === 1 && given.length === 1) return [{ recorded: all[0]!, given: given[0]! }];
  const found = new Map<FrozenInput, FrozenInput>();
  const free = new Set(given);
  for (const sign of SIGNS) {
    const bySign = groupBySign(free, sign);
    for (const recorded of all) {
      const match = found.has(recorded) ? undefined : bySign.get(sign(recorded))?.shift();
      if (!match) continue;
      found.set(recorded, match);
      free.delete(match);
    }
  }
  return [
    ...all.map((recorded) => ({ recorded, given: found.get(recorded) ?? null })),
    ...[...free].map((input) => ({ recorded: null, given: input })),
  ];
}

function groupBySign(inputs: Iterable<FrozenInput>, sign: (input: FrozenInput) => string) {
  const bySign = new Map<string, FrozenInput[]>();
  for (const input of inputs) {
    const alike = bySign.get(sign(input));
    if (alike) alike.push(input);
    else bySign.set(sign(input), [input]);
  }
  return bySign;
}

function lastPart(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

export function compareInputs(pairs: readonly PairedInput[]): Difference[] {
  return pairs.flatMap(({ recorded, given }) => {
    if (!recorded) return given ? [fileDifference('inputUnlisted', given.file)] : [];
    if (!given) return [fileDifference('inputMissing', recorded.file)];
    if (recorded.sha256 === given.sha256) return [];
    return [fileDifference('inputContent', given.file, { expected: recorded.sha256, found: given.sha256 })];
  });
}

export interface Again {
  /** at most one of values and one of files */
  differences: readonly Difference[];
  /** files that cannot be made on this machine */
  unmade: readonly string[];
}

/** Makes everything again, with the settings, options and replaced publication that the publication itself records. */
export async function verifyAgain(
  publication: Publication,
  results: Results,
  makers: readonly FileMaker[] = FILE_MAKERS,
): Promise<Again> {
  const again = freeze(results, publication, publication.replaces);
  const value = compareValues(publication, again);
  const pdfs = publication.files.map(({ path }) => path).filter((path) => path.endsWith('.pdf'));
  const withPdf = pdfs.length > 0 && (await hasPdf());
  const unmade = withPdf ? [] : pdfs;
  const file = await compareFiles(
    publication.files.filter(({ path }) => !unmade.includes(path)),
    publicationFiles(sourceOf(results, publication, withPdf), makers),
  );
  return { differences: [value, file].filter((difference) => difference !== null), unmade };
}

/** Results first: what a reader asks about, and what the settings only explain. */
function compareValues(publication: Publication, again: Frozen): Difference | null {
  const parts = ({ edition, asOf, settings, marks, results, earlier = [] }: Frozen) => ({
    tiers: results.tiers,
    blocks: results.blocks,
    earlier: Object.fromEntries(earlier.map((year) => [year.edition.id, partsOfYear(year)])),
    ...{ edition, asOf, settings, marks },
  });
  const difference = firstDifference(parts(publication), parts(again));
  if (!difference) return null;
  const { path, expected, found } = difference;
  const unit = unitOf(path, publication) ?? unitOf(path, again);
  return { kind: 'value', path, unit, expected, found };
}

function partsOfYear({ results, edition, asOf }: FrozenEarlier) {
  return { tiers: results.tiers, blocks: results.blocks, edition, asOf };
}

/** The name of the unit that a path leads through. */
function unitOf(path: readonly string[], { results, earlier = [] }: Frozen): string | null {
  const [part, year, ...rest] = path;
  if (part !== 'earlier') return unitIn(path, results);
  const found = earlier.find(({ edition }) => edition.id === year);
  return found ? unitIn(rest, found.results) : null;
}

function unitIn(path: readonly string[], { tiers, blocks }: FrozenResults): string | null {
  const [part, id, list, unit] = path;
  const block = blocks.find((each) => each.id === id);
  const listed = list === 'unranked' ? block?.unranked : block?.ranked;
  const found = part === 'tiers' ? tiers.find((tier) => tier.id === id)?.units : listed;
  return found?.find((item) => item.id === unit)?.name ?? null;
}

async function compareFiles(
  files: readonly FrozenFile[],
  again: AsyncIterable<PublicationFile>,
): Promise<Difference | null> {
  const listed = new Map(files.map((file) => [file.path, file]));
  for await (const { path, content } of again) {
    const { sha256: found } = hashBytes(content);
    const expected = listed.get(path)?.sha256;
    if (expected === undefined) return fileDifference('remadeUnlisted', path);
    if (expected !== found) return fileDifference('remadeContent', path, { expected, found });
    listed.delete(path);
  }
  const [missing] = listed.keys();
  return missing === undefined ? null : fileDifference('remadeMissing', missing);
}
