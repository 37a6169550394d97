/** Phiếu điểm: the text of a whole sheet, and its sums against those of the explanation. */
import { describe, expect, it } from 'vitest';
import { explainUnit } from '../../../src/analyse/explain-unit.ts';
import type { UnitPlace } from '../../../src/analyse/unit-place.ts';
import { findUnit } from '../../../src/campaign/run-campaign.ts';
import type { DocumentTable } from '../../../src/publish/document/document.ts';
import type { NamedDocument, PublicationInput } from '../../../src/publish/publication-input.ts';
import { scoreSheetDocument } from '../../../src/publish/units/score-sheet.ts';
import { sheetNumber } from '../../../src/text/publish/score-sheet-words.ts';
import { exampleResults } from '../../example-results.ts';
import { documentText } from '../document/document-text.ts';

const results = exampleResults();
const input: PublicationInput = { results, announcement: null, lang: 'vi' };
const places: UnitPlace[] = results.campaign.tiers.flatMap((tier) =>
  tier.units.map((_, row) => ({ tier, row })),
);

function tableOf({ document }: NamedDocument): DocumentTable {
  return document.sections[0]!.blocks.find((block) => block.kind === 'table')!;
}

describe('score sheet', () => {
  it('a department of the example, word for word', async () => {
    const { name, document } = scoreSheetDocument(input, findUnit(results.campaign, 'so-y-te')!);
    expect(name).toBe('don-vi/so-y-te/phieu-diem');
    await expect(documentText(document)).toMatchFileSnapshot('../../snapshots/publish/score-sheet.txt');
  });

  it('every area sum of every unit is that of its explanation, and every leaf has its row', () => {
    for (const place of places) {
      const report = explainUnit(results.campaign, place, { synthetic: true });
      const { rows, columns } = tableOf(scoreSheetDocument(input, place));
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      for (const { number, points, maxApplied, section } of report.areas) {
        const cell = rows.find(({ cells, isBold }) => isBold && cells[0] === number)!.cells[4];
        const sum = sheetNumber(points, report.settings.decimals, 'vi');
        const signed = section === 'penalty' && sum !== '0' ? `−${sum}` : sum;
        expect(cell).toBe(maxApplied === '0' ? '–' : signed);
      }
      const shaded = rows.filter(({ shaded, isBold }) => shaded && !isBold).map(({ cells }) => cells[0]);
      const out = report.leaves.filter(({ points }) => points === null);
      for (const { leaf } of out) expect(shaded).toContain(leaf.printedNumber);
      const printed = new Set(rows.map(({ cells }) => cells[0]));
      for (const { leaf } of report.leaves) expect(printed).toContain(leaf.printedNumber);
    }
  });
});
