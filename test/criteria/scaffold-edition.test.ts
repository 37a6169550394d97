import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/criteria/check/check-edition.ts';
import { diffEditions } from '../../src/criteria/diff.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { scaffoldEdition } from '../../src/criteria/scaffold-edition.ts';
import { type CriteriaSource, folderSource } from '../../src/criteria/source.ts';

const shipped = folderSource('criteria');
const FROM = 'hung-yen/2023';

/** The shipped criteria with the files that were scaffolded laid over them. */
function withScaffold(id: string, from = FROM) {
  const { files, toReview } = scaffoldEdition(shipped, { id, from });
  const own = new Map(files.map(({ path, text }) => [path, text]));
  const source: CriteriaSource = {
    read: (path) => own.get(path) ?? shipped.read(path),
    list: (folder) => {
      const inside = [...own.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [
        ...new Set([...shipped.list(folder), ...inside.map((path) => path.slice(folder.length + 1))]),
      ].sort();
    },
  };
  return { source, toReview, own };
}

describe('scaffoldEdition', () => {
  const { source, toReview, own } = withScaffold('hung-yen/2031');

  it('makes an edition that passes every check and scores as the older one', () => {
    expect(checkEdition(source, 'hung-yen/2031').edition.header.extends).toBe(FROM);
    const before = readEdition(source, FROM);
    const { tiers } = diffEditions(before, readEdition(source, 'hung-yen/2031'));
    expect(tiers.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed])).toEqual([]);
  });

  it('moves the period and the name to the year of its id, as a draft of its own', () => {
    const { header } = readEdition(source, 'hung-yen/2031');
    expect(header.period).toEqual({ from: '2031-01-01', to: '2031-12-31' });
    expect(header.status).toBe('draft');
    expect(header.label?.vi).toContain('năm 2031');
    expect(header.goals).toEqual(readEdition(source, FROM).header.goals);
  });

  it('keeps blocks, grades and settings as they were written', () => {
    const part = (text: string) => text.slice(text.indexOf('tiers:'), text.indexOf('goals:') >>> 0);
    expect(own.get('hung-yen/2031/edition.yaml')).toContain(part(shipped.read(`${FROM}/edition.yaml`)!));
  });

  it('lists criteria that name the old year or cite a target of the old plan', () => {
    const byCode = new Map(toReview.map((each) => [each.code, each]));
    expect(byCode.get('1.1.1')).toMatchObject({ namesYear: true, targetFrom: [] });
    expect(byCode.get('3.2.1')).toMatchObject({ namesYear: false, targetFrom: ['plan-hung-yen-2023'] });
    expect(byCode.has('1.1.2')).toBe(false);
  });

  it('puts an entry on top of the change log', () => {
    const [, first] = own.get('CHANGELOG.md')!.split(/^## /m);
    expect(first).toMatch(
      /^hung-yen\/2031\n\n- \*\*Kỳ\*\* 01\/01\/2031 - 31\/12\/2031\. Lập từ hung-yen\/2023/,
    );
  });

  it('takes the period a year on where the id has no year', () => {
    const { header } = readEdition(withScaffold('hung-yen/thu-nghiem').source, 'hung-yen/thu-nghiem');
    expect(header.period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });

  it.each([
    [FROM, 'edition-exists'],
    ['Hưng Yên/2031', 'edition-id'],
    ['hung-yen', 'edition-id'],
  ])('refuses %s', (id, code) => {
    expect(() => scaffoldEdition(shipped, { id, from: FROM })).toThrow(expect.objectContaining({ code }));
  });
});
