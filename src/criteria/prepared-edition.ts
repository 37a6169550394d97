/**
 * An edition in a form that opens without reading YAML: the build prepares every edition of the package, so that a
 * command starts in a third of the time.
 *
 * A prepared edition is never more than a copy: it is found by a digest of all criteria files, so after any change of
 * any of them it is not found and the files are read.
 */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { Fraction } from '../exact/fraction.ts';
import type { Edition } from '../model/criteria-set.ts';
import type { CriteriaSource } from './source.ts';

/** sha256 over the names and texts of all files that editions are read from. */
export function digestCriteria(source: CriteriaSource): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(source, '')) {
    hash
      .update(path)
      .update('\0')
      .update(source.read(path) ?? '')
      .update('\0');
  }
  return hash.digest('hex');
}

const READ_FROM = /\.(yaml|md)$|^lock\.json$/;

function filesBelow(source: CriteriaSource, folder: string): string[] {
  return source.list(folder).flatMap((name) => {
    const path = folder + name;
    if (name.endsWith('/')) return filesBelow(source, path);
    return READ_FROM.test(path) ? [path] : [];
  });
}

/** Everything of an edition but what is worked out from its files. */
type Kept = Omit<Edition, 'definition' | 'locate'>;

export function prepareEdition(edition: Edition): Uint8Array {
  const { id, header, sets, figures, documents, readings, hash } = edition;
  const kept: Kept = { id, header, sets, figures, documents, readings, hash };
  return serialize(kept);
}

/** For scoring and explaining. Comparisons and publication need the definition itself: they read the files. */
export function openPrepared(bytes: Uint8Array): Edition {
  const kept = deserialize(bytes) as Kept;
  reviveFractions(kept, new Set());
  return {
    ...kept,
    get definition(): never {
      throw new TypeError(`the definition of ${kept.id} is not kept in its prepared form`);
    },
  };
}

/** Serialization keeps the numbers of a Fraction, not its class. */
function reviveFractions(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const item of value.values()) reviveFractions(item, seen);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const fraction = fractionOf(item);
    if (fraction) Reflect.set(value, key, fraction);
    else reviveFractions(item, seen);
  }
}

function fractionOf(value: unknown): Fraction | null {
  if (typeof value !== 'object' || value === null) return null;
  const { numerator, denominator } = value as { numerator?: unknown; denominator?: unknown };
  const isFraction = typeof numerator === 'bigint' && typeof denominator === 'bigint';
  return isFraction ? Fraction.of(numerator, denominator) : null;
}
