/** Campaigns for tests of explanations: over a criteria set made in a test, and over rows of CSV text. */
import { join } from 'node:path';
import { type Campaign, runCampaign } from '../../src/campaign/run-campaign.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { folderSource } from '../../src/criteria/source.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { CriteriaSet, Edition } from '../../src/model/criteria-set.ts';
import type { Submission } from '../../src/model/submission.ts';
import type { Unit } from '../../src/model/unit.ts';
import { readRegistries } from '../../src/units/read-registry.ts';
import { createRegistry, type Registry } from '../../src/units/registry.ts';
import { importRows, type TestFile } from '../campaign/import-rows.ts';

const ROOT = join(import.meta.dirname, '../..');

/** All units in one block. */
export function campaignOf(
  set: CriteriaSet,
  units: readonly Unit[],
  submissions: readonly Submission[],
): Campaign {
  const edition: Edition = {
    id: set.editionId,
    header: {
      schema: 'par-criteria/1',
      edition: set.editionId,
      jurisdiction: 'test',
      extends: null,
      decision: null,
      period: { from: '2025-01-01', to: '2025-12-31' },
      status: 'illustrative',
      tiers: { [set.tier]: { label: set.tierLabel } },
      blocks: [{ id: 'block', tier: set.tier, label: { vi: 'Khối' } }],
      grades: [{ id: 'a', from: Fraction.ZERO, label: { vi: 'Tốt' } }],
      index: set.index,
    },
    sets: new Map([[set.tier, set]]),
    figures: set.figures.map((figure) => ({
      key: figure!.key,
      leafId: figure!.leaf.id,
      part: figure!.part,
    })),
    documents: {},
    readings: new Map(),
    definition: null,
    hash: '0',
  };
  return runCampaign({ edition, registry: createRegistry(units, { asOf: '2025-12-31' }), submissions });
}

export function readHungYen(): { edition: Edition; registry: Registry } {
  const edition = readEdition(folderSource(join(ROOT, 'criteria')), 'hung-yen/2023');
  const registry = createRegistry(readRegistries(join(ROOT, 'data'), 'hung-yen'), { asOf: '2023-12-31' });
  return { edition, registry };
}

/** @throws Error where a file has faults */
export function hungYenCampaign(files: readonly TestFile[]): Campaign {
  const context = readHungYen();
  const submissions = files.map((file) => importRows(file, context));
  return runCampaign({ ...context, submissions });
}
