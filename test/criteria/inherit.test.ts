/** What the child edition of the fixtures' base is after inheritance. */
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { resolveEdition } from '../../src/criteria/resolve-edition.ts';
import { baseWith, filesOf } from './fixture-source.ts';

const child = readEdition(baseWith().source, 'mau/2024');
const set = child.sets.get('province')!;

describe('an edition that extends another', () => {
  it('has only its own tiers', () => {
    expect([...child.sets.keys()]).toEqual(['province']);
  });

  it('adds, changes and keeps', () => {
    expect(set.leaves.map(({ id, maxPoints }) => [id, maxPoints.toString()])).toEqual([
      ['planning/issued', '15'],
      ['planning/done', '20'],
      ['planning/reported', '5'],
      ['on-time', '40'],
      ['apologies', '20'],
    ]);
  });

  it('replaces the source of what it changes and keeps that of the rest', () => {
    const assumption = (year: string) => expect.objectContaining({ assumption: `Điểm của bộ mẫu${year}` });
    expect(set.leaves[0]!.sources).toEqual([
      { for: ['maxPoints'], assumption: 'Điểm của bộ mẫu năm 2024' },
      { for: ['scoring'], assumption: 'Điểm của bộ mẫu' },
    ]);
    expect(set.leaves[1]!.sources).toContainEqual(assumption(''));
  });

  it('drops values of tiers that are gone', () => {
    expect(set.leaves[1]!.target).toMatchObject({ atLeast: { numerator: 100n } });
    expect(JSON.stringify(child.definition)).not.toContain('commune');
  });

  it('inherits keys of edition.yaml that it does not give, its label excepted', () => {
    expect(child.header.goals?.map(({ id }) => id)).toEqual(['top']);
    expect(child.header.blocks.map(({ id }) => id)).toEqual(['departments']);
  });

  it('means the same rules as an edition that writes them all down', () => {
    const whole = filesOf('base');
    const edition = whole['mau/2023/edition.yaml']!.replace('status: illustrative', 'status: draft');
    const copy = baseWith({ 'mau/2023/edition.yaml': edition });
    const again = baseWith({
      'mau/2025/edition.yaml': edition
        .replace('edition: mau/2023', 'edition: mau/2025')
        .replace('extends: null', 'extends: mau/2023'),
    });
    const criteria = (source: typeof copy.source, id: string) =>
      (resolveEdition(source, id).edition.definition as { criteria: unknown }).criteria;
    expect(criteria(again.source, 'mau/2025')).toEqual(criteria(copy.source, 'mau/2023'));
  });

  it('replaces a removed criterion by one of the same name', () => {
    const changed = filesOf('base')['mau/2024/1-direction.yaml']!;
    const text = `${changed.replace('planning/reported', 'planning/done').replace('1.1.3', '1.1.2').replace('maxPoints: 5', 'maxPoints: 25')}remove: [planning/done]\n`;
    const { source } = baseWith({ 'mau/2024/1-direction.yaml': text });
    const done = readEdition(source, 'mau/2024').sets.get('province')!.leaves[1]!;
    expect(done).toMatchObject({ id: 'planning/done', target: null, measure: { kind: 'boolean' } });
  });
});
