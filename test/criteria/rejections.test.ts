/**
 * One fixture a rejection: the base of test/fixtures/criteria with a file laid over it must be refused with exactly the
 * sentence that the file's first comment line states.
 */
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/criteria/check/check-edition.ts';
import { listEditions } from '../../src/criteria/list-editions.ts';
import { ParError } from '../../src/errors.ts';
import { faultSentence } from '../../src/text/faults/faults.ts';
import { checkUnits } from '../../src/units/check-edition.ts';
import { baseWith, filesOf, fixtureNames, unitsOf } from './fixture-source.ts';

function faultOf(changed: Readonly<Record<string, string>>): string | null {
  const { source, readDocument } = baseWith(changed);
  try {
    for (const id of listEditions(source))
      checkUnits(checkEdition(source, id, readDocument).edition, unitsOf(changed));
    return null;
  } catch (error) {
    if (!(error instanceof ParError)) throw error;
    return faultSentence(error, 'vi');
  }
}

function expectedIn(changed: Readonly<Record<string, string>>): string | undefined {
  const [first] = Object.values(changed).filter((text) => text.startsWith('# '));
  return first?.split('\n', 1)[0]?.slice(2);
}

describe('rejections', () => {
  it('accepts the base', () => {
    expect(faultOf({})).toBeNull();
  });

  it.each(fixtureNames())('%s', (name) => {
    const changed = filesOf(name);
    expect(faultOf(changed)).toBe(expectedIn(changed));
  });
});
