/** A word processor opens the DOCX and prints what it should: marks and page numbers, repeated headings, all the text. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/publish/document/render-docx.ts';
import { HAS_OFFICE, OFFICE_SKIPPED, officePdf, pdfPages } from './office.ts';
import { MARKS, SAMPLE_TEXTS, sampleDocument } from './whole-document.ts';

if (!HAS_OFFICE) console.warn(OFFICE_SKIPPED);

describe.skipIf(!HAS_OFFICE)('LibreOffice', async () => {
  const pages = HAS_OFFICE ? await pdfPages(await officePdf(await renderDocx(sampleDocument()), 'docx')) : [];
  const numbers = pages.map(
    (page) => /^\s*(\d+)\s*$/m.exec(page.split('\n').slice(0, 4).join('\n'))?.[1] ?? null,
  );

  it('prints the marks on every page', () => {
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) for (const mark of MARKS) expect(page.split('\n')[0]).toContain(mark);
  });

  it('numbers the pages of each section from 1 and prints no number on the first', () => {
    const starts = numbers.flatMap((number, index) => (number === null ? [index] : []));
    expect(starts).toHaveLength(3);
    const expected = pages.map((_, index) => index - starts.findLast((start) => start <= index)! + 1);
    expect(numbers).toEqual(expected.map((number) => (number === 1 ? null : String(number))));
  });

  it('repeats the headings of a table on every page of it', () => {
    const withRows = pages.filter((page) => /Xã số \d/.test(page));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('Xếp hạng');
  });

  it('keeps each line of the head in one line', () => {
    expect(pages[0]).toContain(SAMPLE_TEXTS.nationalName.toLocaleUpperCase('vi'));
    expect(pages[0]).toContain(SAMPLE_TEXTS.motto);
  });
});
