/** Campaigns of earlier years in a publication: frozen with it, recomputed with it, the first difference named. */
import { describe, expect, it } from 'vitest';
import { hashBytes } from '../../../src/publish/frozen/hash-bytes.ts';
import {
  freeze,
  type PublicationFacts,
  publicationText,
  readPublication,
  seal,
} from '../../../src/publish/frozen/publication.ts';
import { replace } from '../../../src/publish/frozen/replace.ts';
import { verifyAgain } from '../../../src/publish/frozen/verify-again.ts';
import { differenceSentence } from '../../../src/text/publish/verify-words.ts';
import { comparedYears, twoSmallYears } from '../two-small-years.ts';

const INPUTS = [{ kind: 'reports' as const, file: 'reports.csv', ...hashBytes('2023') }];
const FACTS: PublicationFacts = {
  engine: { name: 'parindex', version: '0' },
  lang: 'vi',
  date: null,
  options: { numberLocale: 'vi-VN', percentScale: 'percent' },
  announcement: null,
  inputs: [],
  earlier: [{ edition: { id: 'thu/2023' }, inputs: INPUTS }],
};

const sealed = () => seal(freeze(comparedYears(), FACTS), []);

describe('earlier campaigns in a publication', () => {
  it('stand with their edition, day, inputs and results, and are read back as written', () => {
    const results = comparedYears();
    const { edition, registry } = results.earlier[0]!.campaign;
    const [year, ...rest] = sealed().earlier ?? [];
    expect(rest).toEqual([]);
    expect(year).toMatchObject({
      edition: { id: 'thu/2023', hash: edition.hash },
      asOf: registry.asOf,
      inputs: INPUTS,
    });
    expect(year!.results.blocks[0]!.ranked.map(({ id, index, rank }) => [id, index, rank])).toEqual([
      ['b', '80.00', 1],
      ['e', '70.00', 2],
      ['a', '60.00', 3],
      ['c', '50.00', 4],
      ['c2', '40.00', 5],
    ]);
    const text = publicationText(sealed());
    expect(readPublication('publication.json', Buffer.from(text))).toEqual(sealed());
  });

  it('leave no trace in a publication without any', () => {
    const alone = freeze({ ...twoSmallYears(), earlier: [] }, FACTS);
    expect(alone).not.toHaveProperty('earlier');
    expect(publicationText(seal(alone, []))).not.toContain('"earlier"');
  });

  it('are recomputed: the unit and the criterion that differ are named with their year', async () => {
    const same = await verifyAgain(sealed(), comparedYears(), []);
    expect(same.differences).toEqual([]);
    const { differences } = await verifyAgain(sealed(), twoSmallYears({ shareOfA: 65 }), []);
    expect(differences).toMatchObject([
      { kind: 'value', unit: 'Sở A', expected: 'scored 36', found: 'scored 39' },
    ]);
    expect(differenceSentence(differences[0]!, 'vi')).toBe(
      'Năm trước thu/2023, Đơn vị Sở A, Tiêu chí 1.1: cần "tính điểm theo số liệu", 36 như đã công bố, gặp "tính điểm theo số liệu", 39 khi tính lại',
    );
  });

  it('that changed are a reason for a correction', () => {
    expect(() => replace(sealed(), freeze(comparedYears(), FACTS))).toThrow('publication-unchanged');
    const { changes } = replace(sealed(), freeze(twoSmallYears({ shareOfA: 65 }), FACTS));
    expect(changes).toEqual([]);
  });
});
