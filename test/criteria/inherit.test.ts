/** What the child edition of the fixtures' base is after inheritance. */
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/criteria/check/check-edition.ts';
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

/** mau/2025 on top of mau/2024 (of mau/2023), with the tiers, areas and changes given. */
function grandchild(files: Readonly<Record<string, string>>, parent = 'mau/2024') {
  const edition = filesOf('base')['mau/2024/edition.yaml']!;
  const own = edition.replace('edition: mau/2024', 'edition: mau/2025').replace('mau/2023', parent);
  const placed = Object.entries(files).map(([name, text]) => [`mau/2025/${name}`, text]);
  return baseWith({ 'mau/2025/edition.yaml': own, ...Object.fromEntries(placed) }).source;
}

const DIRECTION = 'schema: par-criteria/1\narea: { id: direction, number: "1", label: { vi: Chỉ đạo } }\n';
const PROCEDURES = 'schema: par-criteria/1\narea: { id: procedures, number: "2", label: { vi: Thủ tục } }\n';
const sourced = (keys: string, words: string) => `sources: [{ for: [${keys}], assumption: ${words} }]`;

describe('an edition that extends one that extends another', () => {
  const source = grandchild({
    '1-direction.yaml': `${DIRECTION}change:
  planning/issued: { maxPoints: 12, ${sourced('maxPoints', 'Mẫu 2025')} }
  planning/reported: { maxPoints: 8, label: { vi: Báo cáo năm }, ${sourced('maxPoints', 'Mẫu 2025')} }
`,
  });
  const { leaves, areas } = readEdition(source, 'mau/2025').sets.get('province')!;

  it('changes what the one between changed, added and left alone', () => {
    expect(leaves.map(({ id, label, maxPoints }) => [id, label.vi, maxPoints.toString()])).toEqual([
      ['planning/issued', 'Ban hành kế hoạch', '12'],
      ['planning/done', 'Hoàn thành nhiệm vụ', '20'],
      ['planning/reported', 'Báo cáo năm', '8'],
      ['on-time', 'Hồ sơ đúng hạn', '40'],
      ['apologies', 'Xin lỗi khi trễ hẹn', '20'],
    ]);
  });

  it('keeps of each source what is still its own', () => {
    expect(leaves[0]!.sources).toEqual([
      { for: ['maxPoints'], assumption: 'Mẫu 2025' },
      { for: ['scoring'], assumption: 'Điểm của bộ mẫu' },
    ]);
    expect(leaves[2]!.sources).toEqual([
      { for: ['maxPoints'], assumption: 'Mẫu 2025' },
      { for: ['scoring'], assumption: 'Điểm của bộ mẫu năm 2024' },
    ]);
  });

  it('keeps the owner of an area whose head does not name one', () => {
    expect(areas.map(({ id, owner }) => [id, owner])).toEqual([
      ['direction', 'so-a'],
      ['procedures', 'so-b'],
    ]);
  });

  it('tells a fault at the key that breaks, in whichever edition wrote it', () => {
    const change = `change: { planning/issued: { maxPoints: 11, ${sourced('maxPoints', 'Mẫu')} } }\n`;
    const read = () => readEdition(grandchild({ '1-direction.yaml': DIRECTION + change }), 'mau/2025');
    expect(read).toThrow(
      expect.objectContaining({
        code: 'parts-sum',
        where: { file: 'mau/2023/1-direction.yaml', line: 9, path: 'add.planning.maxPoints' },
      }),
    );
  });
});

describe('what a child edition may do', () => {
  it('replaces a value by tier with one for all, and one for all with one by tier', () => {
    const text = `${PROCEDURES}change:
  on-time:
    target: { atLeast: { byTier: { province: 90 } } }
    maxPoints: { byTier: { province: 35 } }
    ${sourced('target, maxPoints', 'Mẫu')}
  apologies: { maxPoints: 25, ${sourced('maxPoints', 'Mẫu')} }
`;
    const set = readEdition(grandchild({ '2-procedures.yaml': text }), 'mau/2025').sets.get('province')!;
    const [onTime, apologies] = set.leaves.slice(-2);
    expect([onTime!.maxPoints.toString(), apologies!.maxPoints.toString()]).toEqual(['35', '25']);
    expect(onTime!.target).toMatchObject({ atLeast: { numerator: 90n } });
  });

  it('names no tier that is gone', () => {
    const text = `${PROCEDURES}change:
  apologies: { maxPoints: { byTier: { province: 20, commune: 15 } }, ${sourced('maxPoints', 'Mẫu')} }
`;
    const read = () => readEdition(grandchild({ '2-procedures.yaml': text }), 'mau/2025');
    expect(read).toThrow(expect.objectContaining({ code: 'unknown-tier' }));
  });

  it('removes a whole area with its last criterion', () => {
    const text = `${DIRECTION}change:
  planning: { maxPoints: 100, ${sourced('maxPoints', 'Mẫu')} }
  planning/done: { maxPoints: 80, ${sourced('maxPoints', 'Mẫu')} }
`;
    const files = {
      '1-direction.yaml': text,
      '2-procedures.yaml': `${PROCEDURES}remove: [on-time, apologies]\n`,
    };
    const source = grandchild(files, 'mau/2023');
    const { areas } = readEdition(source, 'mau/2025').sets.get('province')!;
    expect(areas.map(({ id }) => id)).toEqual(['direction']);
  });

  it('adds a criterion with parts by path in any order', () => {
    const text = `${DIRECTION}add:
  meetings/held:
    code: "1.2.1"
    label: { vi: Họp }
    measure: { kind: boolean }
    maxPoints: 20
    scoring: { kind: boolean }
    ${sourced('maxPoints, scoring', 'Mẫu')}
  meetings: { code: "1.2", label: { vi: Hội nghị } }
remove: [planning/done, planning/reported]
change: { planning: { maxPoints: 20 , ${sourced('maxPoints', 'Mẫu')} }, planning/issued: { maxPoints: 20, ${sourced('maxPoints', 'Mẫu')} } }
`;
    const set = readEdition(grandchild({ '1-direction.yaml': text }), 'mau/2025').sets.get('province')!;
    expect(set.leaves.map(({ id }) => id).slice(0, 2)).toEqual(['planning/issued', 'meetings/held']);
  });
});

describe('what falls away with a criterion that a child edition removes', () => {
  const removing = {
    'mau/2024/2-procedures.yaml': `${PROCEDURES}change:
  apologies: { maxPoints: 60, ${sourced('maxPoints', 'Mẫu')} }
remove: [on-time]
`,
  };
  const base = filesOf('base');

  it.each([
    ['[on-time, planning/done]', ['planning/done']],
    ['[on-time]', undefined],
  ])('is its mention in inherited goals: %s', (named, left) => {
    const goal = `rank: { atMost: 10 }\n    criteria: ${named}`;
    const edition = base['mau/2023/edition.yaml']!.replace('rank: { atMost: 10 }', goal);
    const { source } = baseWith({ ...removing, 'mau/2023/edition.yaml': edition });
    expect(readEdition(source, 'mau/2024').header.goals?.[0]?.criteria).toEqual(left);
  });

  it('is not a name in inherited goals that was never a criterion', () => {
    const goal = 'rank: { atMost: 10 }\n    criteria: [on-tim]';
    const edition = base['mau/2023/edition.yaml']!.replace('rank: { atMost: 10 }', goal);
    const { source } = baseWith({ ...removing, 'mau/2023/edition.yaml': edition });
    const read = () => readEdition(source, 'mau/2024');
    expect(read).toThrow(expect.objectContaining({ code: 'unknown-criterion' }));
  });

  it.each([
    ['criteria: [on-time, planning/done]'],
    ['criteria: [on-time], goals: [top]'],
    ['criteria: [on-time], reason: { vi: Theo dõi ở cấp tỉnh }'],
  ])('is its mention in an inherited coverage whose clause keeps another: %s', (keys) => {
    const coverage = base['mau/2023/coverage.yaml']!.replace('criteria: [on-time]', keys);
    const { source, readDocument } = baseWith({ ...removing, 'mau/2023/coverage.yaml': coverage });
    expect(checkEdition(source, 'mau/2024', readDocument).hasCoverage).toBe(true);
  });

  it('is nothing that a coverage of its own must know', () => {
    const coverage = base['mau/2023/coverage.yaml']!.replace(
      'criteria: [on-time]',
      'reason: { vi: Thôi chấm }',
    );
    const { source, readDocument } = baseWith({ ...removing, 'mau/2024/coverage.yaml': coverage });
    expect(checkEdition(source, 'mau/2024', readDocument).hasCoverage).toBe(true);
  });
});
