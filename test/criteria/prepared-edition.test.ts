/** A prepared edition is the edition that its files give, number by number, and is found only while they stay the same. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainUnit } from '../../src/analyse/explain-unit.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import { reportScores } from '../../src/campaign/report-scores.ts';
import { findUnit, runCampaign } from '../../src/campaign/run-campaign.ts';
import { listEditions } from '../../src/criteria/list-editions.ts';
import { digestCriteria, openPrepared, prepareEdition } from '../../src/criteria/prepared-edition.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { folderSource, memorySource } from '../../src/criteria/source.ts';
import { importChunks } from '../../src/import/import-file.ts';
import type { Edition } from '../../src/model/criteria-set.ts';
import { INPUT_KINDS } from '../../src/model/submission.ts';
import { ROOT, readExample } from '../campaign/example/read-example.ts';
import { filesOf } from './fixture-source.ts';

const source = folderSource(join(ROOT, 'criteria'));

const KEPT = ['id', 'header', 'sets', 'figures', 'documents', 'readings'] as const;

/** Everything that commands print of a campaign, as JSON. */
function resultsOf(edition: Edition, { registry, files }: ReturnType<typeof readExample>): string {
  const inputs = INPUT_KINDS.flatMap((kind) =>
    files
      .filter(({ path }) => path.startsWith(`${kind}/`))
      .map(({ path, text }) => importChunks(path, [Buffer.from(text)], { edition, registry }, { kind })),
  );
  const submissions = inputs.flatMap(({ submission }) => submission ?? []);
  const campaign = runCampaign({ edition, registry, submissions });
  const options = { synthetic: true, previous: null, tier: null, block: null };
  const explained = campaign.tiers.map(({ units }) =>
    explainUnit(campaign, findUnit(campaign, units[0]!.id)!, options),
  );
  const issues = inputs.map(({ errors, warnings }) => [errors, warnings]);
  return JSON.stringify([
    reportRanking(campaign, options),
    reportScores(campaign, options),
    explained,
    issues,
  ]);
}

describe('a prepared edition', () => {
  it.each(listEditions(source))('%s is what its files give', (id) => {
    const read = readEdition(source, id);
    const opened = openPrepared(prepareEdition(read));
    for (const key of KEPT) expect(opened[key], key).toEqual(read[key]);
  });

  it('scores, ranks and explains the example to the same bytes', () => {
    const example = readExample('hung-yen/2023', 2023);
    const opened = openPrepared(prepareEdition(example.edition));
    expect(resultsOf(opened, example)).toBe(resultsOf(example.edition, example));
  });

  it('has no definition to lock or to compare', () => {
    const opened = openPrepared(prepareEdition(readEdition(source, 'hung-yen/2023')));
    expect(() => opened.definition).toThrow(TypeError);
  });
});

describe('the digest under which it is found', () => {
  const files = filesOf('base');
  const digest = digestCriteria(memorySource(files));

  it.each([
    ['a character of an area', { 'mau/2023/2-procedures.yaml': `${files['mau/2023/2-procedures.yaml']} ` }],
    ['the edition that another extends', { 'mau/2023/edition.yaml': `${files['mau/2023/edition.yaml']}#` }],
    ['a reading', { 'readings/0001-tren.md': 'khác' }],
    ['the register of documents', { 'documents.yaml': '' }],
    ['the lock', { 'lock.json': '{}' }],
    ['a file more', { 'mau/2023/3-other.yaml': '' }],
  ])('changes with %s', (_, changed) => {
    expect(digestCriteria(memorySource({ ...files, ...changed }))).not.toBe(digest);
  });

  it('changes with a name, and with a file less', () => {
    const { 'mau/2024/1-direction.yaml': moved, ...left } = files;
    expect(digestCriteria(memorySource(left))).not.toBe(digest);
    expect(digestCriteria(memorySource({ ...left, 'mau/2024/9-direction.yaml': moved! }))).not.toBe(digest);
  });

  it('does not mind what no edition is read from', () => {
    expect(digestCriteria(memorySource({ ...files, 'schema.json': '{}' }))).toBe(digest);
  });
});
