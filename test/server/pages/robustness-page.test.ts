/** The page of how firm ranks are: every unit with its interval, the choices, what is left out, how to repeat it. */
import { describe, expect, it } from 'vitest';
import { robustnessPage } from '../../../server/pages/robustness/robustness-page.tsx';
import { rankSentence, reportUncertainty } from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { attributesOf, pageOf, textOf, textsOf } from './page-of.ts';

const results = exampleResults();
const page = async (query: Record<string, string>, more = {}) =>
  (await pageOf(results, robustnessPage, { query, ...more }))!;

describe('the page of how firm ranks are', () => {
  it('shows what the report says of every unit', async () => {
    const html = await page({ khoi: 'districts' });
    const [block] = reportUncertainty(results, { tier: null, block: 'districts' }).blocks;
    const rows = textsOf(html, 'tr');
    for (const { unit, rank, low, high } of block!.units) {
      const row = rows.find((text) => text.startsWith(`${rank}${unit.name}`));
      expect(row).toContain(`${Math.floor(low!)}–${Math.ceil(high!)}`);
    }
    const text = textOf(html);
    for (const unit of block!.units.slice(0, 3)) expect(text).toContain(rankSentence(unit, 'vi'));
    for (const { from, to } of block!.groups) expect(text).toContain(`Hạng ${from}–${to} (`);
    expect(text).toContain('Số lượt thử: 1.000; số khởi tạo ngẫu nhiên (seed): 1');
    expect(text).toContain('Nếu bỏ đi một lĩnh vực');
    expect(attributesOf(html, 'href')).toContain('/api/uncertainty.csv?block=districts');
  });

  it('draws a large block in parts and links each of them', async () => {
    const html = await page({ khoi: 'communes', tu: '121' });
    expect(attributesOf(html, 'href')).toContain('/do-tin-cay?khoi=communes&tu=41');
    expect(attributesOf(html, 'href')).toContain('/api/charts/rank-interval.svg?block=communes&from=121');
    expect(textOf(html)).toContain('Đơn vị thứ 121–138');
    // a part that is none is the first one
    const strange = await page({ khoi: 'communes', tu: '7' });
    expect(attributesOf(strange, 'href')).toContain('/api/charts/rank-interval.svg?block=communes');
  });

  it('knows no other block', async () => {
    expect(await pageOf(results, robustnessPage, { query: { khoi: 'khac' } })).toBeNull();
  });
});
