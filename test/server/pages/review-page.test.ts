/** The page of the review: the list under its urgency, filters in the address, links to the criterion of the unit. */
import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../../server/pages/review/review-page.tsx';
import { decimal } from '../../../src/exact/decimal.ts';
import { formatRounded, inLang, reportCsv, reportReview, reviewRows, whyWords } from '../../../src/index.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { reviewResults } from '../../analyse/review/review-campaign.ts';
import { exampleResults } from '../../example-results.ts';
import { attributesOf, pageOf, textOf, textsOf } from './page-of.ts';

const results = exampleResults();
const rowsOf = async (query: Record<string, string>) =>
  textsOf((await pageOf(results, reviewPage, { query }))!, 'tr');

describe('the review', () => {
  it('lists every finding with unit, reason and points', async () => {
    const rows = await rowsOf({});
    const { findings } = reportReview(results, { tier: null, block: null });
    expect(findings.length).toBeGreaterThan(30);
    for (const finding of findings) {
      const { number, unit, block, points } = finding;
      const name = unit?.name ?? inLang(block.label, 'vi');
      const row = rows.find((text) => text.startsWith(`${number}${name}`));
      expect(row).toContain(whyWords(finding, { decimals: 2, lang: 'vi' }));
      expect(row).toContain(formatRounded(decimal(points), 2, 'vi'));
    }
  });

  it('keeps to a block and a kind, and says so in its title for paper', async () => {
    const query = { khoi: 'communes', loai: 'systemDiffers' };
    const html = (await pageOf(results, reviewPage, { query }))!;
    const { findings } = reportReview(results, { tier: null, block: 'communes' });
    const kept = findings.filter(({ kind }) => kind === 'systemDiffers');
    expect(textsOf(html, 'h1')).toEqual(['Rà soát số liệu: UBND cấp xã – Khác số liệu hệ thống']);
    const addresses = attributesOf(html, 'href');
    for (const { unit, criterion } of kept)
      expect(addresses).toContain(`/don-vi/${unit!.id}#tc-${criterion!.code}`);
    expect(textOf(html)).toContain(`${kept.length} nội dung cần kiểm tra`);
    expect(addresses).toContain('/ra-soat?khoi=communes');
    expect(addresses).toContain('/ra-soat?loai=systemDiffers');
  });

  it('says where nothing is found, and knows no other blocks and kinds', async () => {
    const query = { khoi: 'departments-without-procedures', loai: 'copiedYear' };
    expect(textOf((await pageOf(results, reviewPage, { query }))!)).toContain(
      'Không có số liệu nào cần rà soát',
    );
    expect(await pageOf(results, reviewPage, { query: { khoi: 'khac' } })).toBeNull();
    expect(await pageOf(results, reviewPage, { query: { loai: 'khac' } })).toBeNull();
  });

  it('shows what others wrote as text that does nothing and turns nothing around', async () => {
    const text = '=1+1 <script>alert(1)</script> viết như mã lệnh để máy làm theo';
    const explanations = { B: { '1.3': text }, F: { '1.3': text } };
    const { campaign, ...rest } = reviewResults({ explanations });
    const turned = (unit: Unit) => (unit.id === 'f' ? { ...unit, name: 'Cơ quan \u202eF' } : unit);
    const tiers = campaign.tiers.map((tier) => ({ ...tier, units: tier.units.map(turned) }));
    const hostile = { ...rest, campaign: { ...campaign, tiers } };
    const html = (await pageOf(hostile, reviewPage))!;
    expect(html).not.toMatch(/<script>alert|\u202e/);
    expect(textOf(html)).toContain(
      'Giống từng chữ với Cơ quan F: “=1+1 <script>alert(1)</script> viết như mã lệnh',
    );
    const report = reportReview(hostile, { tier: null, block: null });
    const csv = reportCsv(report, { title: '', rows: reviewRows(report, 'vi'), lang: 'vi', locale: 'vi-VN' });
    expect(csv).toContain('Giống từng chữ với Cơ quan F');
    expect(csv).not.toContain('\u202e');
  });
});
