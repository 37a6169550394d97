/** From the cells to the points: overrides are shown, states have their cause, pages read as they should. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainLeaf } from '../../src/analyse/explain-leaf.ts';
import { explainUnit } from '../../src/analyse/explain-unit.ts';
import { findUnit } from '../../src/campaign/run-campaign.ts';
import type { LeafReport } from '../../src/model/leaf-explanation.ts';
import { leafText } from '../../src/text/explain/explain-leaf.ts';
import { unitText } from '../../src/text/explain/explain-unit.ts';
import { displayWidth } from '../../src/text/table.ts';
import { hungYenCampaign } from './campaign-of.ts';

const UNIT = 'so-tu-phap';
const SNAPSHOTS = join(import.meta.dirname, '../snapshots/explain');

const campaign = hungYenCampaign([
  {
    kind: 'reports',
    file: 'reports/so-tu-phap.csv',
    rows: [
      'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số;Điểm tự chấm;Ghi chú',
      'Sở Tư pháp;TC 1.1.1;15/02/2023;;;0,75;',
      'Sở Tư pháp;TC 1.2.1;2;;;;',
      'Sở Tư pháp;TC 1.6.1/a;Có;;;;',
      'Sở Tư pháp;TC 1.6.1/b;Không;;;;',
      'Sở Tư pháp;TC 2.4.1;Có thực hiện, chậm hạn;;;;',
      'Sở Tư pháp;TC 2.4.2;KPS;;;;',
      'Sở Tư pháp;TC 3.2.1;;190;200;4;theo sổ theo dõi',
      'Sở Tư pháp;TC 3.5.2;90%;;;;',
      'Sở Tư pháp;TC 5.4.1/a;1;;;;',
      'Sở Tư pháp;TC 5.4.1/b;3;;;;',
      'Sở Tư pháp;TC 6.2.1/a;0;;;;',
      'Sở Tư pháp;TC 6.2.1/b;;3;8;;',
      'Sở Tư pháp;TC T.1;9;;;;',
      'Sở Tư pháp;TC P.1;2;;;;',
      'Sở Tư pháp;TC 1.5.1;;20;20;;',
    ],
  },
  {
    kind: 'system',
    file: 'system/mot-cua.csv',
    rows: [
      'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
      'Sở Tư pháp;TC 3.2.1;;181;200',
      'Sở Tư pháp;TC 2.4.1;;;',
      'Sở Tư pháp;TC 1.5.1;;40;40',
    ],
  },
  {
    kind: 'surveys',
    file: 'surveys/dieu-tra.csv',
    rows: [
      'Đơn vị;Mã tiêu chí;Phiếu phát ra;Phiếu thu về;Phiếu hợp lệ;Giá trị',
      'Sở Tư pháp;TC 3.5.1;40;30;20;88,5%',
    ],
  },
  {
    kind: 'appraisals',
    file: 'appraisals/vong.csv',
    rows: [
      'Đơn vị;Mã tiêu chí;Vòng;Quyết định;Điểm;Giá trị;Lý do;Người thẩm định;Ngày',
      'Sở Tư pháp;TC 1.2.1;1;Không công nhận;;;Thiếu báo cáo;Nguyễn Văn An;01/02/2024',
      'Sở Tư pháp;TC 1.2.1;2;Điều chỉnh;0,9;;Đã bổ sung báo cáo;Nguyễn Văn An;01/03/2024',
      'Sở Tư pháp;TC 1.1.1;1;Không công nhận;;;Kế hoạch không đúng mẫu;Nguyễn Văn An;01/02/2024',
      'Sở Tư pháp;TC 2.4.1;1;Công nhận;;;;Nguyễn Văn An;01/02/2024',
    ],
  },
]);
const place = findUnit(campaign, UNIT)!;

function explain(code: string): LeafReport {
  const leaf = place.tier.set.leaves.find((candidate) => candidate.code === code)!;
  return explainLeaf(campaign, place, { leaf, synthetic: true });
}

/** What became of each statement, in the order of the inputs. */
const FATES = [
  { code: '3.2.1', state: 'scored', points: '362/95', fates: ['overridden assessedBy', 'final'] },
  {
    code: '1.2.1',
    state: 'points',
    points: '0.9',
    fates: ['overridden appraised', 'overridden laterRound', 'final'],
  },
  { code: '1.1.1', state: 'rejected', points: '0', fates: ['overridden appraised', 'final'] },
  { code: '2.4.1', state: 'scored', points: '1', fates: ['final', 'blank', 'recognises'] },
  { code: '2.4.2', state: 'noneArose', points: '1', fates: ['final'] },
  { code: '3.5.1', state: 'noneArose', points: null, fates: ['final'] },
  { code: '3.5.2', state: 'noFunction', points: null, fates: ['outside'] },
  { code: '5.4.1', state: 'scored', points: '2.25', fates: ['final', 'final'] },
  { code: '6.2.1', state: 'scored', points: '1.5', fates: ['final', 'final'] },
  { code: '7.1.1', state: 'notReported', points: '0', fates: [] },
] as const;

describe('explainLeaf', () => {
  it.each(FATES)('$code: $state, every statement with its fate', ({ code, state, points, fates }) => {
    const explained = explain(code);
    expect(explained.state).toBe(state);
    expect(explained.points).toBe(points);
    const found = explained.statements.map(({ standing, why }) => [standing, why ?? []].flat().join(' '));
    expect(found).toEqual(fates);
  });

  it('traces a figure to its file, line, column and raw cells', () => {
    const [own] = explain('3.2.1').statements;
    expect(own).toMatchObject({
      file: 'reports/so-tu-phap.csv',
      line: 8,
      column: 4,
      cells: { numerator: '190', denominator: '200', selfPoints: '4', note: 'theo sổ theo dõi' },
      measure: { value: '95', fraction: { numerator: '190', denominator: '200' } },
      by: { file: 'system/mot-cua.csv', line: 2, column: 4 },
    });
  });

  it('tells a figure that another one confirms from one that it replaces', () => {
    const [own] = explain('3.2.1').statements;
    expect(own!.confirmed).toBe(false);
    const [confirmed] = explain('1.5.1').statements;
    expect(confirmed).toMatchObject({ standing: 'overridden', why: 'assessedBy', confirmed: true });
  });

  it.each([
    ['1.1.1', { id: 'so-noi-vu', name: 'Sở Nội vụ', role: 'owner' }],
    ['2.4.1', { id: 'so-noi-vu', name: 'Sở Nội vụ', role: 'substitute' }],
    ['3.2.1', { id: 'van-phong-ubnd-tinh', name: 'Văn phòng UBND tỉnh', role: 'owner' }],
  ])('names who appraises %s', (code, appraiser) => {
    expect(explain(code).appraiser).toEqual(appraiser);
  });

  it('says what the target asks for, in its own words, and the gap', () => {
    expect(explain('3.2.1').target).toEqual({
      kind: 'atLeast',
      at: '95',
      words: 'Trên 95% số hồ sơ TTHC được trả kết quả giải quyết đúng hạn',
      value: '90.5',
      met: false,
      gap: '4.5',
    });
  });

  it('says why a leaf left both sums', () => {
    expect(explain('3.5.1').cause).toEqual({ kind: 'belowMinSample', sample: 20, minSample: 30 });
    expect(explain('3.5.2').cause).toEqual({
      kind: 'noFunction',
      failing: [{ attribute: 'landProcedures', found: false, wanted: [true] }],
    });
  });

  it.each(['3.2.1', '1.2.1', '2.4.1', '3.5.1', '5.4.1', '6.2.1', '1.6.1', 'P.1'])(
    'prints %s on a page of 100 columns',
    async (code) => {
      const page = leafText(explain(code), 'vi');
      expect(widest(page)).toBeLessThanOrEqual(100);
      await expect(page).toMatchFileSnapshot(join(SNAPSHOTS, `leaf-${code}.vi.txt`));
    },
  );

  it('prints in English', async () => {
    await expect(leafText(explain('3.2.1'), 'en')).toMatchFileSnapshot(join(SNAPSHOTS, 'leaf-3.2.1.en.txt'));
  });
});

describe('explainUnit', () => {
  const explained = explainUnit(campaign, place, { synthetic: true });

  it('keeps bonus and penalty within their caps', () => {
    expect(explained.bonus).toEqual({ points: '2', cap: '3', counted: '2' });
    expect(explained.penalty).toEqual({ points: '0.5', cap: '5', counted: '0.5' });
  });

  it('orders criteria by the points lost', () => {
    expect(explained.lost.slice(0, 2).map(({ code, lost }) => [code, lost])).toEqual([
      ['4.4.1', '4.5'],
      ['7.3.3', '3.5'],
    ]);
    expect(explained.lost.map(({ code }) => code)).not.toContain('P.1');
  });

  it('lists what was left out, not reported and refused', () => {
    expect(explained.excluded).toEqual(['3.5.1', '3.5.2', '4.4.2']);
    expect(explained.rejected).toEqual(['1.1.1']);
    expect(explained.notReported).toContain('7.1.1');
    expect(explained.notReported).not.toContain('P.2');
  });

  it('prints a page of 100 columns', async () => {
    const page = unitText(explained, 'vi');
    expect(widest(page)).toBeLessThanOrEqual(100);
    await expect(page).toMatchFileSnapshot(join(SNAPSHOTS, 'unit.vi.txt'));
  });

  it('says of a unit that handed in nothing that it has no index and no rank', () => {
    const other = findUnit(campaign, 'so-noi-vu')!;
    const nothing = explainUnit(campaign, other, { synthetic: true });
    expect(nothing).toMatchObject({ index: null, place: null, unranked: 'noFigure' });
    expect(unitText(nothing, 'vi')).toContain('không xếp hạng: chưa có số liệu');
  });
});

/** Widest line below the head that all reports share. */
function widest(page: string): number {
  const body = page.slice(page.indexOf('\n\n'));
  return Math.max(...body.split('\n').map(displayWidth));
}
