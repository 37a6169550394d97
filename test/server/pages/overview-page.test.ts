/** The overview tells what the report tells, of the example and of a campaign full of traps. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { localDecimal, reportOverview } from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { HOSTILE, hostileResults } from './hostile-results.ts';
import { pageReader } from './read-page.ts';

const results = exampleResults();
const report = reportOverview(results);
const read = pageReader(results);
const page = await read('/');

describe('the overview of the example', () => {
  it('names of each block the mean, the spread, leaders, trailing units and weakest areas', () => {
    for (const block of report.blocks) {
      expect(page.text).toContain(block.label.vi);
      expect(page.text).toContain(localDecimal(block.mean!, 'vi'));
      expect(page.text).toContain(
        `${localDecimal(block.highest!, 'vi')} – ${localDecimal(block.lowest!, 'vi')}`,
      );
      for (const { rank, unit, index } of [...block.leaders, ...block.trailing]) {
        expect(page.text).toContain(`${rank}. ${unit.name} ${localDecimal(index, 'vi')}`);
      }
      for (const { id, mean } of block.weakest) {
        expect(page.links).toContain(`/linh-vuc/${id}?khoi=${block.id}`);
        expect(page.text).toContain(`${localDecimal(mean!, 'vi')}%`);
      }
    }
  });

  it('counts units and targets as the report does', () => {
    const all = report.blocks.reduce((sum, { ranked, unranked }) => sum + ranked + unranked.length, 0);
    const without = report.blocks
      .flatMap(({ unranked }) => unranked)
      .filter(({ reason }) => reason === 'noFigure');
    const { met, missed, unknown } = report.targets;
    expect(page.text).toContain(`${all - without.length}/${all}`);
    expect(page.text).toContain(`${met}/${met + missed + unknown}`);
    expect(page.text).toContain(`Chưa đạt ${missed}; chưa tính được ${unknown}`);
  });

  it('lists every missed target, the greatest distance first', () => {
    const listed = page.rows.filter((cells) => cells[4]?.endsWith('điểm %')).map(([target]) => target);
    const missed = report.targets.missedTargets.filter(
      ({ measure }) => measure === 'percent' || measure === 'survey',
    );
    expect(listed).toEqual(missed.map(({ label }) => label.vi));
  });

  it('says that nobody moved only because no table of last year was given', () => {
    expect(page.text).toContain('Chưa đưa vào bảng công bố của năm trước');
    expect(page.text).not.toContain('Tăng hạng nhiều nhất');
  });

  it('takes less than 40 KB on the wire', () => {
    expect(gzipSync(page.html).length).toBeLessThan(40_000);
  });

  it('has no word of the Vietnamese frame in English', async () => {
    const english = await read('/?lang=en');
    expect(english.text).toContain('Results by block');
    expect(english.text).not.toMatch(/Dẫn đầu|Cuối bảng|Giá trị trung bình|Kết quả theo khối|đơn vị/);
  });
});

describe('the overview of a small campaign', () => {
  it('shows hostile names as text, and no panel of a block without units', async () => {
    const { html, text } = await pageReader(hostileResults())('/');
    expect(html).not.toContain(HOSTILE.script);
    expect(text).toContain(HOSTILE.script);
    expect(html).toContain(`<bdi>${HOSTILE.turned}</bdi>`);
    expect(html.match(/<h3>/g)).toHaveLength(1);
  });

  it('tells who moved where last year is known', async () => {
    const { text } = await pageReader(hostileResults({ previous: true }))('/');
    expect(text).toContain('Tăng hạng nhiều nhất');
    expect(text).toContain(`${HOSTILE.script} tăng 2 bậc`);
    expect(text).toContain(`${HOSTILE.turned} giảm 2 bậc`);
  });

  it('says so where the whole province has no figure, and shows neither results nor a chart', async () => {
    const { status, text, html } = await pageReader(hostileResults({ figures: false }))('/');
    expect(status).toBe(200);
    expect(text).toContain('Chưa có số liệu của đơn vị nào trong toàn tỉnh');
    expect(text).toContain('0/4');
    expect(html).not.toContain('<figure');
  });
});
