/** The frozen result of a small campaign: sealed, read back, compared, replaced; and the stream of its files. */
import { describe, expect, it } from 'vitest';
import { ParError } from '../../../src/errors.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { firstDifference } from '../../../src/publish/frozen/first-difference.ts';
import { freezeResults } from '../../../src/publish/frozen/freeze-results.ts';
import { hashBytes } from '../../../src/publish/frozen/hash-bytes.ts';
import {
  freeze,
  type PublicationFacts,
  publicationText,
  readPublication,
  seal,
} from '../../../src/publish/frozen/publication.ts';
import type { FileMaker } from '../../../src/publish/frozen/publication-files.ts';
import { publish } from '../../../src/publish/frozen/publish.ts';
import { changesBetween, replace } from '../../../src/publish/frozen/replace.ts';
import { compareInputs, pairInputs, verifyAgain } from '../../../src/publish/frozen/verify-again.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';

const FACTS: PublicationFacts = {
  engine: { name: 'parindex', version: '0' },
  lang: 'vi',
  date: null,
  options: { numberLocale: 'vi-VN', percentScale: 'percent' },
  announcement: null,
  inputs: [{ kind: 'reports', file: 'reports.csv', ...hashBytes('reports') }],
};
const HOSTILE = 'Sở <script>alert(1)</script>\u202e=cmd';

function results(shareOfA: number, names?: [string, string, string]) {
  const rows = ['Đơn vị;Mã tiêu chí;Giá trị', `a;1.1;${shareOfA}%`, 'b;1.1;70%', 'b;1.4;có'];
  const campaign = smallCampaign({ 'reports.csv': rows }, names);
  return { campaign, synthetic: true, previous: null, warnings: [], earlier: [] };
}

const two: FileMaker = async function* ({ results: { campaign }, lang }) {
  yield { path: 'a.txt', content: lang };
  yield {
    path: 'b/c.txt',
    content: String(campaign.tiers[0]!.scores.exact(0).numerator),
  };
};

async function published(of = results(90), options: Parameters<typeof publish>[2] = {}) {
  const files = publish(of, FACTS, { makers: [two], ...options });
  const paths: string[] = [];
  for (;;) {
    const { done, value } = await files.next();
    if (done) return { paths, publication: value };
    paths.push(value.path);
  }
}

function seals(of: Publication): Publication {
  return readPublication('publication.json', Buffer.from(publicationText(of)));
}

describe('the frozen results', () => {
  it('hold every unit, leaf and place as exact text', () => {
    const { tiers, blocks } = freezeResults(results(90));
    expect(
      tiers[0]!.units.map(({ id, leaves, exact, standing }) => ({ id, leaves, exact, standing })),
    ).toEqual([
      {
        id: 'a',
        leaves: {
          '1.1': 'scored 54',
          '1.2': 'notReported 0',
          '1.3': 'notReported 0',
          '1.4': 'notReported 0',
          'P.1': 'notReported 0',
        },
        exact: '54',
        standing: 'ranked',
      },
      {
        id: 'b',
        leaves: {
          '1.1': 'scored 42',
          '1.2': 'notReported 0',
          '1.3': 'notReported 0',
          '1.4': 'scored 10',
          'P.1': 'notReported 0',
        },
        exact: '52',
        standing: 'ranked',
      },
      {
        id: 'c',
        leaves: {
          '1.1': 'notReported 0',
          '1.2': 'notReported 0',
          '1.3': 'notReported 0',
          '1.4': 'noFunction',
          'P.1': 'notReported 0',
        },
        exact: null,
        standing: 'noFigure',
      },
    ]);
    expect(blocks[0]).toMatchObject({
      ranked: [
        { id: 'a', rank: 1, index: '54.00', grade: 'all' },
        { id: 'b', rank: 2, index: '52.00' },
      ],
      mean: '53.00',
      unranked: [{ id: 'c', reason: 'noFigure' }],
    });
  });
});

describe('a publication', () => {
  it('comes last in the stream, with every other file by path', async () => {
    const { paths, publication } = await published();
    expect(paths).toEqual(['a.txt', 'b/c.txt', 'publication.json']);
    expect(publication.files).toEqual([
      { path: 'a.txt', ...hashBytes('vi') },
      expect.objectContaining({ path: 'b/c.txt' }),
    ]);
    expect(publication.marks).toEqual(['illustrative', 'synthetic']);
  });

  it('is read back as it was sealed, hostile names and all', async () => {
    const { publication } = await published(results(90, [HOSTILE, 'Sở B', 'Sở C']));
    expect(seals(publication)).toEqual(publication);
    expect(publication.results.tiers[0]!.units[0]!.name).toBe(HOSTILE);
  });

  it('is not read in another form, nor with another content', async () => {
    const { publication } = await published();
    const text = publicationText(publication);
    const other = { ...publication, date: '2024-01-01' };
    for (const [changed, code] of [
      [text.trimEnd(), 'publication-form'],
      [JSON.stringify(publication), 'publication-form'],
      [`\ufeff${text}`, 'publication-syntax'],
      [text.replace('"date"', '"dato"'), 'publication-syntax'],
      [publicationText(other), 'publication-hash'],
      ['', 'publication-syntax'],
    ] as const) {
      expect(() => readPublication('p.json', Buffer.from(changed))).toThrow(
        new ParError(code, { file: 'p.json' }).message.slice(0, code.length),
      );
    }
  });

  it('refuses results that are not those of their hash, even where all is sealed again', () => {
    const frozen = { ...freeze(results(90), FACTS), resultsHash: hashBytes('').sha256 };
    expect(() => seals(seal(frozen, []))).toThrow('publication-results-hash');
  });

  it.each(['../a', '/a', 'a/../b', './a', 'a//b', 'a\\b', 'a/', ''])('lists no path such as "%s"', (path) => {
    const sealed = seal(freeze(results(90), FACTS), [{ path, ...hashBytes('') }]);
    expect(() => publicationText(sealed)).toThrow();
  });

  it('refuses two files of one name, and what a maker throws comes out', async () => {
    await expect(published(results(90), { makers: [two, two] })).rejects.toThrow('publication-file-twice');
    const broken: FileMaker = async function* () {
      yield { path: 'x', content: '' };
      throw new Error('broken');
    };
    await expect(published(results(90), { makers: [two, broken] })).rejects.toThrow('broken');
  });
});

describe('verifyAgain', () => {
  it('finds nothing in what the same inputs give', async () => {
    const { publication } = await published();
    expect(await verifyAgain(publication, results(90), [two])).toEqual({ differences: [], unmade: [] });
  });

  it('names the first value and the first file that differ', async () => {
    const { publication } = await published();
    const { differences } = await verifyAgain(publication, results(89), [two]);
    expect(differences).toEqual([
      {
        kind: 'value',
        path: ['tiers', 'province', 'units', 'a', 'leaves', '1.1'],
        unit: 'Sở A',
        expected: 'scored 54',
        found: 'scored 53.4',
      },
      expect.objectContaining({ kind: 'remadeContent', path: ['b/c.txt'] }),
    ]);
  });

  it('names files that are not given again, and new ones', async () => {
    const { publication } = await published();
    const none: FileMaker = async function* () {};
    const kinds = async (makers: FileMaker[]) =>
      (await verifyAgain(publication, results(90), makers)).differences.map(({ kind, path }) => [
        kind,
        ...path,
      ]);
    expect(await kinds([none])).toEqual([['remadeMissing', 'a.txt']]);
    expect(
      await kinds([
        async function* () {
          yield { path: 'new', content: '' };
        },
      ]),
    ).toEqual([['remadeUnlisted', 'new']]);
  });

  it('pairs inputs by content, then by name', () => {
    const input = (file: string, content = file) => ({
      kind: 'reports' as const,
      file,
      ...hashBytes(content),
    });
    const found = (recorded: string[], given: ReturnType<typeof input>[]) =>
      compareInputs(
        pairInputs(
          recorded.map((file) => input(file)),
          given,
        ),
      ).map(({ kind, path }) => [kind, ...path]);
    expect(found(['a', 'b'], [input('x/a', 'a'), input('x/b', 'b')])).toEqual([]);
    expect(found(['a', 'b'], [input('a'), input('b', 'other')])).toEqual([['inputContent', 'b']]);
    expect(found(['a', 'b'], [input('b')])).toEqual([['inputMissing', 'a']]);
    expect(found(['a'], [input('a'), input('c')])).toEqual([['inputUnlisted', 'c']]);
    expect(found(['a', 'b'], [input('z', 'a'), input('y', 'b')])).toEqual([]);
    expect(found(['x/a', 'x/b'], [input('y/a', 'other'), input('y/b', 'x/b')])).toEqual([
      ['inputContent', 'y/a'],
    ]);
    expect(found(['a', 'b', 'c'], [input('a'), input('c'), input('d')])).toEqual([
      ['inputMissing', 'b'],
      ['inputUnlisted', 'd'],
    ]);
    expect(found(['a'], [input('b', 'other')])).toEqual([['inputContent', 'b']]);
  });
});

describe('a correction', () => {
  it('tells units whose printed result changed, and those that came or went', () => {
    const [old, now] = [freezeResults(results(90)), freezeResults(results(80))];
    expect(changesBetween(old, old)).toEqual([]);
    const grade = { vi: 'Chung' };
    expect(changesBetween(old, now)).toMatchObject([
      {
        meanBefore: '53.00',
        meanAfter: '50.00',
        units: [
          { id: 'b', before: { index: '52.00', rank: 2, grade }, after: { index: '52.00', rank: 1, grade } },
          { id: 'a', before: { index: '54.00', rank: 1 }, after: { index: '48.00', rank: 2 } },
        ],
      },
    ]);
    const [block] = now.blocks;
    const without = { ...now, blocks: [{ ...block!, ranked: block!.ranked.slice(0, 1) }] };
    expect(changesBetween(now, without)[0]!.units).toMatchObject([{ id: 'a', after: null }]);
    expect(changesBetween(without, now)[0]!.units).toMatchObject([{ id: 'a', before: null }]);
  });

  it('may be of the settings or the inputs alone, but not of nothing', async () => {
    const { publication } = await published();
    const frozen = (facts: Partial<PublicationFacts>) => freeze(results(90), { ...FACTS, ...facts });
    expect(() => replace(publication, frozen({ date: '2024-02-01' }))).toThrow('publication-unchanged');
    const inputs = [{ ...FACTS.inputs[0]!, ...hashBytes('other') }];
    expect(replace(publication, frozen({ inputs }))).toEqual({
      hash: publication.hash,
      edition: 'small/2025',
      date: null,
      changes: [],
    });
    expect(() =>
      replace({ ...publication, edition: { ...publication.edition, id: 'small/2024' } }, frozen({})),
    ).toThrow('publication-other-edition');
  });
});

describe('firstDifference', () => {
  it.each([
    [{ a: 1, b: [2] }, { a: 1, b: [2] }, null],
    [{ a: null }, {}, null],
    [{ a: '1' }, { a: '2' }, { path: ['a'], expected: '1', found: '2' }],
    [
      [{ id: 'x', v: '1' }],
      [
        { id: 'y', v: '1' },
        { id: 'x', v: '1' },
      ],
      { path: ['y'], expected: null, found: 'y' },
    ],
    [[{ id: 'x' }, { id: 'y' }], [{ id: 'y' }, { id: 'x' }], { path: [], expected: 'x, y', found: 'y, x' }],
    [['a', 'b'], ['a'], { path: ['1'], expected: 'b', found: null }],
    [{ a: {} }, { a: 'x' }, { path: ['a'], expected: '{}', found: 'x' }],
  ])('of %j and %j', (expected, found, difference) => {
    expect(firstDifference(expected, found)).toEqual(difference);
  });
});
