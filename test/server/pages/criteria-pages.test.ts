/** The pages of criteria: every leaf is linked, and one criterion shows rule, sources and every unit. */
import { describe, expect, it } from 'vitest';
import {
  decimal,
  explainCriterion,
  formatRounded,
  reportLost,
  STATE_WORDS,
  sourceWords,
} from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { HOSTILE, hostileResults } from './hostile-results.ts';
import { pageReader } from './read-page.ts';

const results = exampleResults();
const read = pageReader(results);
const { edition, tiers } = results.campaign;
const codes = [...new Set(tiers.flatMap(({ set }) => set.leaves.map(({ code }) => code)))];

describe('the table of criteria', () => {
  it.each([...edition.sets.values()].map((set) => [set.tier, set] as const))(
    '%s: every leaf is linked',
    async (tier, set) => {
      const { links, rows } = await read(`/tieu-chi?cap=${tier}`);
      for (const { code, printedNumber, label } of set.leaves) {
        expect(links).toContain(`/tieu-chi/${code}`);
        expect(rows.find(([number, name]) => number === printedNumber && name === label.vi)).toBeDefined();
      }
    },
  );

  it('shows the first tier where none is named, and nothing where it is unknown', async () => {
    const [first] = edition.sets.values();
    expect((await read('/tieu-chi')).text).toContain(`Tiêu chí: ${first!.tierLabel.vi}`);
    expect((await read('/tieu-chi?cap=khong-co')).status).toBe(404);
  });

  it('shows a hall twenty rows at a time', async () => {
    const { rows, text } = await read('/tieu-chi?trinh-chieu=1&trang=2');
    expect(rows).toHaveLength(21);
    expect(text).toContain('Phần 2/');
  });
});

describe('one criterion', () => {
  it.each(codes.filter((_, at) => at % 6 === 0))('%s: rules, sources and every unit', async (code) => {
    const report = explainCriterion(results, code)!;
    const { text, links, rows } = await read(`/tieu-chi/${code}`);
    for (const tier of report.tiers) {
      for (const { vi } of tier.rule) expect(text).toContain(vi.replace(/\s+/g, ' '));
      for (const source of tier.sources)
        expect(text).toContain(sourceWords(source, 'vi').replace(/\s+/g, ' '));
      for (const { unit, state, points } of tier.units) {
        expect(links).toContain(`/don-vi/${unit.id}#tc-${code}`);
        const row = rows.find(([name]) => name === unit.name)!;
        expect(row.at(-1)).toBe(STATE_WORDS[state].vi);
        expect(row[1]).toContain(points === null ? '–' : formatRounded(decimal(points), 2, 'vi'));
      }
    }
  });

  it('tells the points lost in the chosen block, else in the province', async () => {
    const block = tiers[0]!.blocks[0]!.block.id;
    for (const chosen of [null, block]) {
      const lost = reportLost(results, { tier: null, block: chosen }).criteria[0]!;
      const { text } = await read(`/tieu-chi/${lost.code}${chosen === null ? '' : `?khoi=${chosen}`}`);
      expect(text).toContain(
        `Điểm bị mất: ${formatRounded(decimal(lost.lost), 2, 'vi')} điểm, ở ${lost.unitsLosing} trên`,
      );
    }
  });

  it('speaks of no points lost and links no area for bonus and penalty', async () => {
    const extra = tiers[0]!.set.leaves.find(({ area }) => area.section !== 'area')!;
    const { status, text, links } = await read(`/tieu-chi/${extra.code}`);
    expect(status).toBe(200);
    expect(text).not.toContain('Điểm bị mất');
    expect(links.filter((href) => href.startsWith('/linh-vuc/'))).toEqual([]);
  });

  it('is not there under an unknown code or block', async () => {
    expect((await read('/tieu-chi/9.9.9')).status).toBe(404);
    expect((await read(`/tieu-chi/${codes[0]}?khoi=khong-co`)).status).toBe(404);
  });

  it('shows hostile names as text, in English too', async () => {
    const small = pageReader(hostileResults());
    const { html, rows } = await small('/tieu-chi/1.1');
    expect(html).not.toContain(HOSTILE.script);
    expect(rows.find(([name]) => name === HOSTILE.formula)).toEqual([
      HOSTILE.formula,
      '48,00 / 60',
      '80,00%',
      'tính điểm theo số liệu',
    ]);
    const english = await small('/tieu-chi/1.1?lang=en');
    expect(english.text).toContain('scored by its figure');
    expect(english.text).not.toMatch(/Điểm tối đa|Cách tính|Tình trạng|Căn cứ/);
  });
});
