/**
 * lock.json pins issued editions: edition id -> sha256 of the canonical JSON of its definition. A published result must
 * stay computable as it was; whoever changes an issued edition makes a new one.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ParError } from '../../errors.ts';
import type { Edition } from '../../model/criteria-set.ts';
import type { CriteriaSource } from '../source.ts';
import { canonicalJson } from './canonical-json.ts';

const PATH = 'lock.json';
const lockSchema = z.record(z.string(), z.string());

/** Hex sha256 of the canonical JSON of a definition: `Edition.hash`. */
export function hashDefinition(definition: unknown): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex');
}

/**
 * @throws ParError `lock-missing`, `lock-differs` where an issued edition is not the one that was locked
 */
export function checkLock(source: CriteriaSource, edition: Edition): void {
  if (edition.header.status !== 'issued') return;
  const locked = readLock(source)[edition.id];
  const where = edition.locate?.({ header: ['status'] }) ?? {};
  if (locked === undefined) throw new ParError('lock-missing', where, { found: edition.id });
  if (locked !== edition.hash) {
    throw new ParError('lock-differs', where, { expected: locked, found: edition.hash });
  }
}

/** The text of lock.json with the edition as it is now; other entries stay as they are. */
export function lockEdition(source: CriteriaSource, edition: Edition): string {
  const lock = { ...readLock(source), [edition.id]: edition.hash };
  const entries = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function readLock(source: CriteriaSource): Record<string, string> {
  const text = source.read(PATH);
  if (text === null) return {};
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ParError('lock-syntax', { file: PATH }, {}, cause);
  }
}
