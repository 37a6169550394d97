/** The annex of a correction: its table, its sentences, and what it says where no unit changed. */
import { describe, expect, it } from 'vitest';
import type { Replaced } from '../../../src/model/publication.ts';
import type { DocumentBlock } from '../../../src/publish/document/document.ts';
import { changesDocument } from '../../../src/publish/frozen/changes.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';

const INPUT = {
  results: { campaign: smallCampaign({}), synthetic: true, previous: null, warnings: [], earlier: [] },
  announcement: null,
  lang: 'vi' as const,
};
const HASH = 'a'.repeat(64);
const GOOD = { vi: 'Tốt', en: 'Good' };
const REPLACED: Replaced = {
  hash: HASH,
  edition: 'small/2025',
  date: '2026-01-05',
  changes: [
    {
      id: 'departments',
      label: { vi: 'Các sở' },
      meanBefore: '82.00',
      meanAfter: '81.50',
      units: [
        {
          id: 'a',
          name: 'Sở A',
          before: { index: '82.00', rank: 2, grade: GOOD },
          after: { index: '81.50', rank: 3, grade: null },
        },
        { id: 'b', name: 'Sở B', before: null, after: { index: '90.00', rank: 1, grade: GOOD } },
        { id: 'c', name: 'Sở C', before: { index: '70.00', rank: 4, grade: null }, after: null },
        {
          id: 'd',
          name: 'Sở D',
          before: { index: '60.00', rank: 5, grade: null },
          after: { index: null, rank: null, grade: null },
        },
      ],
    },
  ],
};

function linesOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.join(' | '));
    return [];
  });
}

function textOf(replaces: Replaced, lang: 'vi' | 'en' = 'vi'): string[] {
  const { document } = changesDocument(replaces, { ...INPUT, lang });
  return document.sections.flatMap(({ blocks }) => linesOf(blocks));
}

describe('changesDocument', () => {
  it('says what is replaced and lists every unit, old and new side by side', () => {
    expect(textOf(REPLACED)).toEqual([
      'Phụ lục điều chỉnh',
      'Các thay đổi so với kết quả đã công bố',
      expect.stringMatching(/^\(Kèm theo Quyết định số .*\)$/),
      'Bộ công bố này thay thế bộ công bố ngày 05/01/2026, có mã băm (sha256):',
      `${HASH}.`,
      'Có 4 đơn vị thay đổi Chỉ số, thứ hạng, xếp loại hoặc khối, như sau:',
      'Các sở',
      '1 | Sở A | 82,00 | 81,50 | 2 | 3 | Tốt | – | ',
      '2 | Sở B | – | 90,00 | – | 1 | – | Tốt | bổ sung vào khối',
      '3 | Sở C | 70,00 | – | 4 | – | – | – | đưa ra khỏi khối',
      '4 | Sở D | 60,00 | – | 5 | – | – | – | không xếp hạng',
      'Giá trị trung bình của khối: đã công bố 82,00; điều chỉnh 81,50.',
    ]);
  });

  it('says so where no unit changed, and carries the marks', () => {
    const none = { ...REPLACED, date: null, changes: [] };
    expect(textOf(none).at(-1)).toMatch(/^Không có đơn vị nào thay đổi Chỉ số, thứ hạng hoặc xếp loại;/);
    expect(textOf(none, 'en').at(-1)).toMatch(/^No index, rank or grade of any unit changed;/);
    const { document } = changesDocument(none, INPUT);
    expect(document.marks).toEqual(['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', 'SỐ LIỆU GIẢ LẬP']);
  });
});
