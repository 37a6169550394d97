/** The plain parts of Markdown; what looks like HTML or a formula stays text. */
import { expect, it } from 'vitest';
import { markdownBlocks } from '../../src/text/markdown-blocks.ts';

it.each([
  ['', []],
  ['# 0001. "Trên 95%"', [{ kind: 'heading', text: '0001. "Trên 95%"' }]],
  [
    '## Tên\nngay dưới',
    [
      { kind: 'heading', text: 'Tên' },
      { kind: 'paragraph', text: 'ngay dưới' },
    ],
  ],
  ['**Vì sao.** Một\r\ncâu  dài.\r\n', [{ kind: 'paragraph', text: 'Vì sao. Một câu dài.' }]],
  ['*English: a note.*', [{ kind: 'paragraph', text: 'English: a note.' }]],
  ['ghi ở `a_b` và 2*3*4', [{ kind: 'paragraph', text: 'ghi ở a_b và 2*3*4' }]],
  ['- một\n- **hai**\n\n', [{ kind: 'list', items: ['một', 'hai'] }]],
  ['| Điểm | Đo |\n|---|---|\n| 2g | thủ tục |', [{ kind: 'list', items: ['Điểm – Đo', '2g – thủ tục'] }]],
  ['<script>alert(1)</script>', [{ kind: 'paragraph', text: '<script>alert(1)</script>' }]],
])('%j', (text, blocks) => {
  expect(markdownBlocks(text)).toEqual(blocks);
});
