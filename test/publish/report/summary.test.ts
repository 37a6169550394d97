/** The summary for the leaders: its text, and that it is one page. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportRanking } from '../../../src/campaign/report-ranking.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { renderPdf } from '../../../src/publish/document/render-pdf.ts';
import { summaryDocument } from '../../../src/publish/report/summary.ts';
import { twoTierResults } from '../../analyse/two-tier-results.ts';
import { documentText } from '../document/document-text.ts';
import { mediaBoxes } from '../document/read-pdf.ts';
import { exampleInput } from '../example-input.ts';

const SNAPSHOTS = join(import.meta.dirname, '../../snapshots/publish');

/** Last year the blocks were ranked the other way round. */
function turnedRound(results: Results): Results {
  const { registry } = results.campaign;
  const { blocks } = reportRanking(results.campaign, { ...results, tier: null, block: null });
  const rows = blocks.flatMap(({ ranked }) =>
    ranked.map(
      ({ unit, rank }) =>
        [registry.positionOf(unit.id)!, { rank: ranked.length + 1 - rank, index: null }] as const,
    ),
  );
  return { ...results, previous: { file: '2022.csv', rows: new Map(rows) } };
}

describe('the summary', () => {
  const input = exampleInput();

  it.each(['vi', 'en'] as const)('of the example is one page (%s)', async (lang) => {
    const { name, document } = await summaryDocument({ ...input, lang });
    expect(name).toBe('tom-tat');
    await expect(documentText(document)).toMatchFileSnapshot(join(SNAPSHOTS, `tom-tat.${lang}.txt`));
    expect(mediaBoxes(await renderPdf(document))).toHaveLength(1);
  });

  it('is one page too where it compares with last year, and without settings', async () => {
    const results = turnedRound(input.results);
    const { document } = await summaryDocument({ results, announcement: null, lang: 'vi' });
    expect(documentText(document)).toContain('So với năm trước: ');
    expect(mediaBoxes(await renderPdf(document))).toHaveLength(1);
  });

  it('holds three charts, each with its label', async () => {
    const { document } = await summaryDocument(input);
    const picture = document.sections[0]!.blocks.find(({ kind }) => kind === 'picture');
    const svg = picture?.kind === 'picture' ? picture.svg : '';
    expect(svg.match(/<svg /g)).toHaveLength(4);
    expect(svg.match(/role="img" aria-label="[^"]+"/g)).toHaveLength(3);
  });

  it('without any figure has no picture and says so', async () => {
    const input = { results: twoTierResults({}), announcement: null, lang: 'vi' } as const;
    const { document } = await summaryDocument(input);
    expect(document.sections[0]!.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
    expect(documentText(document)).toContain('Chưa có đơn vị nào trong 5 đơn vị được xếp hạng.');
  });
});
