/** Score sheets and notices: of a campaign in which everything happens that they must tell apart, and of the example. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnit } from '../../../src/campaign/run-campaign.ts';
import type { Document, DocumentTable } from '../../../src/publish/document/document.ts';
import { readAnnouncement } from '../../../src/publish/official/read-announcement.ts';
import type { PublicationInput } from '../../../src/publish/publication-input.ts';
import { noticeDocument } from '../../../src/publish/units/notice.ts';
import { scoreSheetDocument } from '../../../src/publish/units/score-sheet.ts';
import { unitDocuments } from '../../../src/publish/units/unit-documents.ts';
import { exampleResults } from '../../example-results.ts';
import { documentText } from '../document/document-text.ts';
import { TOLD_APART, unitCampaign } from './unit-campaign.ts';

const SETTINGS = 'data/examples/hung-yen-2023/announcement.yaml';
const announcement = readAnnouncement(
  SETTINGS,
  readFileSync(join(import.meta.dirname, '../../..', SETTINGS), 'utf8'),
);
const example: PublicationInput = { results: exampleResults(), announcement, lang: 'vi' };
/** every document of the example */
const all = [...unitDocuments(example)];
const small: PublicationInput = { results: unitCampaign(), announcement: null, lang: 'vi' };

const placeOf = ({ results }: PublicationInput, id: string) => findUnit(results.campaign, id)!;

/** The two documents of a unit as text. */
function bothTexts(input: PublicationInput, id: string): string {
  const place = placeOf(input, id);
  return [scoreSheetDocument(input, place), noticeDocument(input, place)]
    .map(({ document }) => documentText(document))
    .join('\n');
}

function tablesOf({ sections }: Document): DocumentTable[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

describe('documents of a unit', () => {
  it.each(['vi', 'en'] as const)('tell apart what happened to it (%s)', async (lang) => {
    await expect(bothTexts({ ...small, lang }, 'a')).toMatchFileSnapshot(
      `../../snapshots/publish/unit-documents-${lang}.txt`,
    );
  });

  it('of the example, with refusals and settings', async () => {
    const { name, document } = noticeDocument(
      example,
      placeOf(example, 'so-nong-nghiep-va-phat-trien-nong-thon'),
    );
    expect(name).toBe('don-vi/so-nong-nghiep-va-phat-trien-nong-thon/thong-bao');
    await expect(documentText(document)).toMatchFileSnapshot('../../snapshots/publish/notice.txt');
  });

  it('number, day and deadline of the notice where the settings give them', () => {
    const notice = { number: '12', symbol: 'TB-SNV', date: '2026-01-20', deadline: '2026-02-10' };
    const input = { ...small, announcement: { ...announcement, notice } };
    const text = documentText(noticeDocument(input, placeOf(small, 'a')).document);
    expect(text).toContain('Số: 12/TB-SNV');
    expect(text).toContain('trước ngày 10 tháng 02 năm 2026');
    expect(text).toContain('Kèm theo Thông báo số 12/TB-SNV ngày 20 tháng 01 năm 2026');
  });

  it('no form where nothing was refused or lowered', () => {
    const { document } = noticeDocument(small, placeOf(small, 'b'));
    expect(document.sections).toHaveLength(1);
    const text = documentText(document);
    expect(text).toContain('Không có tiêu chí nào không được công nhận điểm hoặc bị giảm điểm');
    expect(text).not.toContain('giải trình');
  });

  it.each([
    ['30', true],
    ['27,01', true],
    ['27', false],
    ['hai bảy', false],
  ])('own points %s of figures worth 27: told %s', (declared, told) => {
    const results = unitCampaign({ reports: [`Sở A;TC 1.1.1;;9;10;${declared};`] });
    const text = documentText(
      noticeDocument({ ...small, results }, findUnit(results.campaign, 'a')!).document,
    );
    expect(text.includes(`1.1.1 (tự chấm ${declared}, thẩm định 27)`)).toBe(told);
    expect(text.includes('tự chấm cao hơn')).toBe(told);
  });

  it('no index, no formula for a unit that handed in nothing', () => {
    const input = { ...small, results: unitCampaign({ reports: ['Sở B;TC 2.1;Có;;;20;'] }) };
    const text = bothTexts(input, 'a');
    expect(text).toContain('không xếp hạng: chưa có số liệu');
    expect(text).not.toContain('= 100 ×');
  });

  it('an own sum only where every declaration is a number', () => {
    const reports = TOLD_APART.reports!.map((row) => row.replace(';27;', ';hai bảy;'));
    const input = { ...small, results: unitCampaign({ ...TOLD_APART, reports }) };
    const { document } = scoreSheetDocument(input, placeOf(input, 'a'));
    const [table] = tablesOf(document);
    const ownOf = (number: string) => table!.rows.find(({ cells }) => cells[0] === number)!.cells[3];
    expect([ownOf('1.1.1'), ownOf('1.1'), ownOf('1'), ownOf('T')]).toEqual(['hai bảy', '–', '–', '2']);
  });

  it('texts of files stay texts, whatever they look like', () => {
    const hostile = '<script>alert(1)</script> **=cmd|x** {{a}}';
    const names = [`Sở ${hostile}`, 'Sở B'] as const;
    const named = (rows: readonly string[]) => rows.map((row) => row.replace('Sở A', names[0]));
    const files = {
      reports: named(TOLD_APART.reports!).map((row) => row.replace('Báo cáo số 1', hostile)),
      appraisals: named(TOLD_APART.appraisals!).map((row) => row.replace('Thiếu một tài liệu', hostile)),
    };
    const input = { ...small, results: unitCampaign(files, names) };
    const place = placeOf(input, 'a');
    const rows = tablesOf(scoreSheetDocument(input, place).document)[0]!.rows;
    const { cells } = rows.find((row) => row.cells[0] === '1.1.1')!;
    expect(cells.slice(5)).toEqual([`${hostile}. Số liệu: 80% (8/10)`, hostile]);
    const { name, document } = noticeDocument(input, place);
    expect(name).toBe('don-vi/a/thong-bao');
    expect(document.title.endsWith(names[0])).toBe(true);
  });

  it('two of every unit of the example, each once, with whole tables, the same in any order', () => {
    const units = example.results.campaign.tiers.flatMap(({ units }) => units.map(({ id }) => id));
    expect(all.map(({ name }) => name)).toEqual(
      units.flatMap((id) => [`don-vi/${id}/phieu-diem`, `don-vi/${id}/thong-bao`]),
    );
    for (const { document } of all) {
      for (const { columns, rows } of tablesOf(document)) {
        expect(rows.length).toBeGreaterThan(0);
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
    }
    const last = units.at(-1)!;
    expect(all.at(-1)).toEqual(noticeDocument(example, placeOf(example, last)));
  });

  it('the form asks about the criteria of the notice', () => {
    let forms = 0;
    for (const { name, document } of all) {
      if (!name.endsWith('thong-bao') || document.sections.length === 1) continue;
      forms++;
      const [, contested, form] = tablesOf(document);
      expect(form!.rows.map(({ cells }) => cells[0])).toEqual(contested!.rows.map(({ cells }) => cells[0]));
      expect(form!.rows.map(({ cells }) => cells[2])).toEqual(contested!.rows.map(({ cells }) => cells[4]));
    }
    expect(forms).toBeGreaterThan(10);
  });
});
