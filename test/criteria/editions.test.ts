/** The editions of the project: they read, they are covered, and where the plans are at hand every quote is there. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/criteria/check/check-edition.ts';
import { documentsFolder } from '../../src/criteria/cite/document-texts.ts';
import { listEditions } from '../../src/criteria/list-editions.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { folderSource } from '../../src/criteria/source.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { checkUnits } from '../../src/units/check-edition.ts';
import { readRegistries } from '../../src/units/read-registry.ts';
import { sharedFolder } from '../shared-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const source = folderSource(join(ROOT, 'criteria'));
const editions = listEditions(source);

function pointsOfAreas(set: CriteriaSet): number[] {
  return set.areas.filter(({ section }) => section === 'area').map(({ maxPoints }) => maxPoints.toNumber());
}

function leavesOfAreas(set: CriteriaSet): number {
  return set.leaves.filter(({ area }) => area.section === 'area').length;
}

describe('editions of the project', () => {
  it.each(editions)('%s passes every check that needs no text', (id) => {
    const { edition } = checkEdition(source, id);
    checkUnits(edition, readRegistries(join(ROOT, 'data'), edition.header.jurisdiction));
    expect(edition.id).toBe(id);
  });

  it.each([
    ['province', 56, [15, 8, 27, 13, 12, 8, 17]],
    ['district', 55, [15, 8, 27, 13, 12, 9, 16]],
    ['commune', 42, [16, 6, 31, 11, 12, 8, 16]],
  ])('hung-yen/2023 for %s has %i leaves', (tier, leaves, points) => {
    const set = readEdition(source, 'hung-yen/2023').sets.get(tier)!;
    expect(leavesOfAreas(set)).toBe(leaves);
    expect(pointsOfAreas(set)).toEqual(points);
  });

  const seeds = sharedFolder('seeds');
  it.skipIf(seeds === null).each(editions)('%s quotes its documents word by word', (id) => {
    const { citations } = checkEdition(source, id, documentsFolder(seeds ?? ''));
    expect(citations.quotes === 0 ? citations.absent : []).toHaveLength(citations.quotes === 0 ? 1 : 0);
  });
});
