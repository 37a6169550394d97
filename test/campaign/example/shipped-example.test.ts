/**
 * data/examples/hung-yen-2023 is what the generator writes, byte by byte, and shows what it is meant to show.
 * After a change of the generator or of the edition: UPDATE_EXAMPLES=1 npx vitest run test/campaign/example
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { checkDeclared } from '../../../src/campaign/check-declared.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { FigureState } from '../../../src/model/figure-rows.ts';
import { LeafState } from '../../../src/model/score.ts';
import { SYNTHETIC_MARK } from '../../../src/text/marks.ts';
import { ROOT, readExample } from './read-example.ts';

const EDITION = 'hung-yen/2023';
const SEED = 2023;
const FOLDER = join(ROOT, 'data/examples/hung-yen-2023');
/** settings of the announcement: no figures, so no part of what the generator writes */
const BY_HAND = 'announcement.yaml';
const BYTES_ALLOWED = 4_000_000;

const { edition, registry, files, results } = readExample(EDITION, SEED);
const submissions = results.flatMap(({ submission }) => submission ?? []);
const campaign = runCampaign({ edition, registry, submissions });
const blocks = campaign.tiers.flatMap((tier) => tier.blocks.map((block) => ({ tier, ...block })));

if (process.env.UPDATE_EXAMPLES) {
  for (const name of readdirSync(FOLDER).filter((entry) => entry !== BY_HAND)) {
    rmSync(join(FOLDER, name), { recursive: true, force: true });
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
}

describe('data/examples/hung-yen-2023', () => {
  it('is what the generator writes', () => {
    const kept = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
    expect(kept.sort()).toEqual([...files.map(({ path }) => path), BY_HAND].sort());
    const differing = files.filter(({ path, text }) => readFileSync(join(FOLDER, path), 'utf8') !== text);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('says in the first line of every file that it is made up, and how to make it again', () => {
    const unmarked = files.filter(({ text }) => !text.split('\n')[0]!.includes(SYNTHETIC_MARK));
    expect(unmarked).toEqual([]);
    expect(files[0]!.text).toContain(`parindex example ${EDITION} --seed ${SEED}`);
  });

  it('is small', () => {
    expect(files.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0)).toBeLessThan(BYTES_ALLOWED);
  });

  it('is imported without an error', () => {
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    const kinds = results.flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual(['evidence_missing', 'preamble_skipped']);
    expect(campaign.issues).toEqual([]);
  });
});

describe('the spread of the example', () => {
  const indexesOf = (id: string) =>
    blocks
      .find(({ block }) => block.id === id)!
      .ranking.ranked.map(({ indexUnits }) => indexUnits / 10 ** edition.header.index.decimals);

  it('of departments: mean 86-92, deviation 3-5, one or two far below', () => {
    const indexes = indexesOf('departments-with-procedures');
    expect(mean(indexes)).toBeGreaterThan(86);
    expect(mean(indexes)).toBeLessThan(92);
    expect(standardDeviation(indexes)).toBeGreaterThan(3);
    expect(standardDeviation(indexes)).toBeLessThan(5);
    expect([1, 2]).toContain(indexes.filter((index) => index < 82).length);
  });

  it('of districts: 84-96', () => {
    const indexes = indexesOf('districts');
    expect([indexes.length, Math.max(...indexes) < 96, Math.min(...indexes) > 84]).toEqual([10, true, true]);
  });

  it('of communes: from about 95 down to 55-75, neighbours at the top 0.02-0.3 apart', () => {
    const indexes = indexesOf('communes');
    expect(indexes[0]).toBeGreaterThan(94);
    expect(indexes[0]).toBeLessThan(97);
    expect(indexes.at(-1)).toBeGreaterThan(55);
    expect(indexes.at(-1)).toBeLessThan(75);
    const gaps = indexes.slice(1, 10).map((index, i) => indexes[i]! - index);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.31);
    expect(mean(gaps)).toBeGreaterThan(0.02);
  });
});

const rows = submissions.flatMap((submission) =>
  Array.from({ length: submission.rows.length }, (_, row) => ({
    kind: submission.kind,
    rows: submission.rows,
    row,
  })),
);

describe('the figures of one unit agree', () => {
  /** Shares that any input states, by the unit and by the label of what is counted. */
  const shares = rows.flatMap(({ rows: table, row, kind }) => {
    const unit = table.unitAt(row);
    const figure = edition.sets.get(registry.units[unit]!.tier)?.figures[table.figureAt(row)];
    if (!table.isFractionAt(row) || figure?.measure?.kind !== 'percent') return [];
    const [numerator, denominator] = [table.numeratorAt(row), table.denominatorAt(row)];
    const cell = table.textAt(row, 'denominator');
    return [
      {
        kind,
        unit,
        code: figure.leaf.code,
        label: figure.measure.denominator!.vi,
        numerator,
        denominator,
        cell,
      },
    ];
  });

  it('where the same thing is counted', () => {
    const counts = new Map<string, Set<string>>();
    for (const { unit, label, cell } of shares) {
      const key = `${registry.units[unit]!.id}: ${label}`;
      counts.set(key, (counts.get(key) ?? new Set()).add(cell));
    }
    expect(counts.size).toBeGreaterThan(1000);
    expect([...counts].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('where the label of a whole names its part: before the deadline, and before or at it', () => {
    const early = shares.filter(({ code }) => code === '3.2.2');
    const wrong = early.filter(({ kind, unit, numerator, denominator }) => {
      const inTime = shares.find(
        (other) => other.code === '3.2.1' && other.unit === unit && other.kind === kind,
      );
      return inTime && (inTime.numerator < numerator || inTime.denominator < denominator);
    });
    expect(early.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

describe('the occasions of the example', () => {
  const count = (test: (entry: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const ruled = (state: number) =>
    count((entry) => entry.kind === 'appraisals' && entry.rows.stateAt(entry.row) === state);

  it('lists one unit that handed in nothing, without a rank', () => {
    const unranked = blocks.flatMap(({ tier, ranking }) =>
      ranking.unranked.map(({ row, reason }) => [tier.units[row]!.name, reason]),
    );
    expect(unranked).toHaveLength(1);
    expect(unranked[0]![1]).toBe('noFigure');
    expect(files[0]!.text).toContain(unranked[0]![0]);
  });

  it('has one true tie: two units with the same exact index, told in the README', () => {
    const tied = blocks.flatMap(({ tier, ranking }) =>
      ranking.ranked.filter((place) => place.tied).map(({ row }) => ({ tier, row })),
    );
    expect(tied).toHaveLength(2);
    const [a, b] = tied;
    expect(a!.tier.scores.compare(a!.row, b!.row)).toBe(0);
    for (const { tier, row } of tied) expect(files[0]!.text).toContain(tier.units[row]!.name);
  });

  it.each([
    ['recognised', FigureState.recognised, 5000],
    ['rejected', FigureState.rejected, 1],
    ['none arose', FigureState.noneArose, 20],
    ['adjusted', FigureState.reported, 50],
    ['adjusted by points', FigureState.points, 1],
  ])('has rulings: %s', (_, state, least) => {
    expect(ruled(state)).toBeGreaterThanOrEqual(least);
  });

  it('has second rounds, blanks and "none arose" in reports', () => {
    expect(count(({ rows: table, row }) => table.roundAt(row) === 2)).toBeGreaterThan(0);
    const reports = rows.filter(({ kind }) => kind === 'reports');
    const states = reports.map(({ rows: table, row }) => table.stateAt(row));
    const shareOf = (state: number) => states.filter((each) => each === state).length / states.length;
    expect(shareOf(FigureState.notReported)).toBeGreaterThan(0);
    expect(shareOf(FigureState.notReported)).toBeLessThan(0.02);
    expect(shareOf(FigureState.noneArose)).toBeGreaterThan(0.005);
  });

  it('has denied claims that none arose', () => {
    const claimed = new Set(
      rows
        .filter(
          ({ kind, rows: table, row }) => kind === 'reports' && table.stateAt(row) === FigureState.noneArose,
        )
        .map(({ rows: table, row }) => `${table.unitAt(row)} ${table.figureAt(row)}`),
    );
    const denied = count(
      ({ kind, rows: table, row }) =>
        kind === 'appraisals' &&
        table.stateAt(row) === FigureState.reported &&
        claimed.has(`${table.unitAt(row)} ${table.figureAt(row)}`),
    );
    expect(denied).toBeGreaterThan(0);
  });

  it('has self points above what the figures earn, in few criteria', () => {
    const differing = checkDeclared(campaign, 'vi-VN').filter(({ kind }) => kind === 'self_points_differ');
    expect(differing.length).toBeGreaterThan(10);
    expect(differing.length).toBeLessThan(rows.length / 100);
  });

  it('has system figures that override those of the reports', () => {
    const own = new Map(
      rows
        .filter(({ kind }) => kind === 'reports')
        .map(({ rows: table, row }) => [`${table.unitAt(row)} ${table.figureAt(row)}`, table.valueAt(row)]),
    );
    const differing = count(({ kind, rows: table, row }) => {
      const stated = own.get(`${table.unitAt(row)} ${table.figureAt(row)}`);
      return kind === 'system' && stated !== undefined && !stated.equals(table.valueAt(row));
    });
    expect(differing).toBeGreaterThan(10);
  });

  it('has surveys with too few answers, which did not arise', () => {
    const thin = count(({ kind, rows: table, row }) => kind === 'surveys' && table.sampleAt(row) < 30);
    expect(thin).toBeGreaterThan(0);
  });

  it('has bonus points, and penalty points for late reports', () => {
    const communes = campaign.tiers.at(-1)!;
    const leafState = (code: string) => communes.set.leaves.find((leaf) => leaf.code === code)!.index;
    for (const code of ['T.1', 'P.1']) {
      const cells = communes.positions.map((_, row) => row * communes.table.columns + leafState(code));
      const earned = cells.filter(
        (cell) => communes.table.states[cell] === LeafState.scored && communes.table.numerators[cell]! > 0,
      );
      expect(earned.length).toBeGreaterThan(0);
      expect(earned.length).toBeLessThan(cells.length / 2);
    }
  });
});
