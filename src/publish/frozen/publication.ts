/** publication.json: sealing what was published under one hash, writing it as text and reading it back. */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { canonicalJson } from '../../criteria/lock/canonical-json.ts';
import { ParError } from '../../errors.ts';
import type { FrozenResults } from '../../model/publication.ts';
import {
  type FrozenEarlier,
  type FrozenFile,
  type FrozenInput,
  type Publication,
  publicationSchema,
  type Replaced,
} from '../../model/publication.ts';
import type { Lang } from '../../text/lang.ts';
import { freezeResults } from './freeze-results.ts';
import { hashBytes } from './hash-bytes.ts';

/** What the results themselves do not say. */
export interface PublicationFacts extends Pick<Publication, 'engine' | 'date' | 'options' | 'announcement'> {
  lang: Lang;
  inputs: readonly FrozenInput[];
  /** the inputs of every campaign of an earlier year, found by its edition */
  earlier?: readonly EarlierInputs[] | undefined;
}

export interface EarlierInputs {
  edition: { id: string };
  inputs: readonly FrozenInput[];
}

/** A publication before its files are written. */
export type Frozen = Omit<Publication, 'files' | 'hash'>;

export function freeze(results: Results, facts: PublicationFacts, replaces: Replaced | null = null): Frozen {
  const { campaign, earlier } = results;
  const { settings, marks } = reportHead(campaign, results.synthetic);
  const { engine, lang, date, options, inputs, announcement } = facts;
  const frozen = freezeResults(results);
  return {
    schema: 'par-publication/1',
    edition: freezeEdition(campaign),
    ...{ engine, lang, date },
    asOf: campaign.registry.asOf,
    ...{ options, inputs },
    ...(earlier.length > 0 && { earlier: earlier.map((year) => freezeEarlier(year, facts.earlier ?? [])) }),
    ...{ announcement, settings, marks },
    results: frozen,
    resultsHash: hashResultsOf(frozen),
    replaces,
  };
}

function freezeEdition({ edition: { id, hash, header } }: Results['campaign']): Publication['edition'] {
  return { id, hash, status: header.status };
}

function freezeEarlier({ campaign, ...rest }: Results, facts: readonly EarlierInputs[]): FrozenEarlier {
  const { id } = campaign.edition;
  const results = freezeResults({ campaign, ...rest });
  return {
    edition: freezeEdition(campaign),
    asOf: campaign.registry.asOf,
    inputs: facts.find(({ edition }) => edition.id === id)?.inputs ?? [],
    results,
    resultsHash: hashResultsOf(results),
  };
}

/** @param files every other file of the folder */
export function seal(frozen: Frozen, files: readonly FrozenFile[]): Publication {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const content = { ...frozen, files: sorted };
  return { ...content, hash: hashOf(content) };
}

/** The one text of a publication: any other text of the same content is not taken for it. */
export function publicationText(publication: Publication): string {
  return `${JSON.stringify(publicationSchema.parse(publication), null, 1)}\n`;
}

/**
 * @param file its name, for messages
 * @throws ParError publication-syntax, publication-form where the text is not the one that was written,
 * publication-hash, publication-results-hash
 */
export function readPublication(file: string, bytes: Uint8Array): Publication {
  const publication = parsePublication(file, bytes);
  const { hash, ...content } = publication;
  const own = hashOf(content);
  if (own !== hash) throw new ParError('publication-hash', { file }, { expected: hash, found: own });
  const results = hashResultsOf(publication.results);
  if (results !== publication.resultsHash) {
    throw new ParError(
      'publication-results-hash',
      { file },
      { expected: publication.resultsHash, found: results },
    );
  }
  if (!Buffer.from(publicationText(publication)).equals(bytes))
    throw new ParError('publication-form', { file });
  return publication;
}

function parsePublication(file: string, bytes: Uint8Array): Publication {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return publicationSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ParError('publication-syntax', { file }, {}, cause);
  }
}

function hashResultsOf(results: FrozenResults): string {
  return hashBytes(canonicalJson(results)).sha256;
}

function hashOf(content: Omit<Publication, 'hash'>): string {
  return hashBytes(canonicalJson(content)).sha256;
}
