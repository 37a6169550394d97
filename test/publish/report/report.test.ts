/** The analysis report: its whole text for the example, what it leaves out for small campaigns, and its numbers. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportAreas } from '../../../src/analyse/areas.ts';
import { summariseBlocks } from '../../../src/analyse/block-summary.ts';
import { reportGaps } from '../../../src/analyse/gaps.ts';
import { reportLost } from '../../../src/analyse/lost-points.ts';
import { loweredCriteria } from '../../../src/analyse/lowered-criteria.ts';
import { reportNear } from '../../../src/analyse/priorities/near.ts';
import { reportReliability } from '../../../src/analyse/reliability/reliability.ts';
import { reportUncertainty } from '../../../src/analyse/robustness/uncertainty.ts';
import { reportTargets } from '../../../src/analyse/targets.ts';
import { reportMethod } from '../../../src/campaign/report-method.ts';
import { reportRanking } from '../../../src/campaign/report-ranking.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { decimal, formatFixed } from '../../../src/exact/decimal.ts';
import type { Document, Paragraph } from '../../../src/publish/document/document.ts';
import { checkBlocks } from '../../../src/publish/report/checks.ts';
import { reportDocument } from '../../../src/publish/report/report.ts';
import { reportContext } from '../../../src/publish/report/report-context.ts';
import { fixedNumber } from '../../../src/text/format.ts';
import type { Lang } from '../../../src/text/lang.ts';
import { twoTierResults, UNITS } from '../../analyse/two-tier-results.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { documentText, plainText } from '../document/document-text.ts';
import { exampleInput } from '../example-input.ts';
import { comparedYears } from '../two-small-years.ts';

const SNAPSHOTS = join(import.meta.dirname, '../../snapshots/publish');
const ALL = { tier: null, block: null };

async function reportOf(results: Results, lang: Lang = 'vi'): Promise<Document> {
  return (await reportDocument({ results, announcement: null, lang })).document;
}

function paragraphs({ sections }: Document): Paragraph[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'paragraph');
}

const headings = (document: Document) =>
  paragraphs(document)
    .filter(({ role }) => role === 'heading')
    .map(plainText);
const words = (document: Document) =>
  paragraphs(document)
    .filter(({ role }) => role === 'body' || role === 'listItem')
    .map(plainText);

/** a and c share the first place, b was first last year, nobody of the lower tier has a figure. */
function tied(): Results {
  const results = twoTierResults({
    reports: ['a;1.1;;8;10', 'b;1.1;;6;10', 'c;1.1;;8;10', 'a;2.2;5;;', 'c;2.2;5;;'],
  });
  const rows = new Map([
    [0, { rank: 3, index: decimal('40') }],
    [1, { rank: 1, index: decimal('60') }],
  ]);
  return { ...results, previous: { file: 'cong-bo-2024.csv', rows } };
}

const one = () => twoTierResults({ reports: ['a;1.1;;8;10'] }, { order: UNITS.slice(0, 1) });
const silent = () => twoTierResults({});
const withoutTargets = (): Results => ({
  campaign: smallCampaign({
    'reports.csv': ['a;1.1;90%;;;;', 'b;1.1;70%;;;;', 'a;1.4;có;;;;', 'b;1.4;có;;;;'],
    'appraisals.csv': ['a;1.1;1;điều chỉnh;;80%;;;Thiếu tài liệu;Sở C'],
  }),
  synthetic: false,
  previous: null,
  warnings: [],
  earlier: [],
});

describe('the report on the example', async () => {
  const input = exampleInput();
  const { name, document } = await reportDocument(input);

  it('says what its golden text says', async () => {
    expect(name).toBe('bao-cao');
    await expect(documentText(document)).toMatchFileSnapshot(join(SNAPSHOTS, 'bao-cao.vi.txt'));
  });

  it('prints no decimal that no report has', () => {
    const known = knownNumbers(input.results);
    const found = words(document).flatMap(
      (text) => text.replaceAll(/"[^"]*"/g, '').match(/\d[\d.]*,\d+/g) ?? [],
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((number) => !known.has(number.replaceAll('.', '').replace(',', '.')))).toEqual([]);
  });

  it('every picture has a text and fits a page', () => {
    const pictures = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'picture');
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures) {
      if (picture.kind !== 'picture') continue;
      const [width, height] = ['width', 'height'].map((side) =>
        Number(new RegExp(`<svg[^>]* ${side}="(\\d+)"`).exec(picture.svg)![1]),
      );
      expect(picture.alternative).not.toBe('');
      expect(picture.width).toBeLessThanOrEqual(160);
      expect((picture.width * height!) / width!).toBeLessThanOrEqual(215);
    }
  });
});

describe('the sections of the analyses', () => {
  it('on the year before: what moved by which part, and why a unit is not compared', async () => {
    const text = documentText(await reportOf(comparedYears()));
    expect(text).toContain('SO VỚI NĂM TRƯỚC');
    expect(text).toContain('Các sở | 3 | 1 | 1 | 1 | ');
    expect(text).toContain(
      'Không đủ điều kiện so sánh với năm trước: Sở D (đã sắp xếp, sáp nhập: Sở C và Sở C2).',
    );
    expect(text).toContain('Hai năm dùng quy tắc khác nhau. Danh sách đơn vị đã thay đổi.');
  });

  it('on what to check: numbers of findings, no unit by name', async () => {
    const { results } = exampleInput();
    const blocks = checkBlocks(reportContext({ results, announcement: null, lang: 'vi' }));
    const text = JSON.stringify(blocks);
    expect(text).toContain('phát hiện còn ảnh hưởng đến điểm');
    const names = results.campaign.tiers.flatMap(({ units }) => units.map(({ name }) => name));
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });
});

describe('the report on small campaigns', () => {
  it.each(['vi', 'en'] as const)('ties, last year, a block without figures (%s)', async (lang) => {
    const text = documentText(await reportOf(tied(), lang));
    await expect(text).toMatchFileSnapshot(join(SNAPSHOTS, `bao-cao-nho.${lang}.txt`));
  });

  it('one unit is one unit', async () => {
    const text = words(await reportOf(one(), 'en')).join('\n');
    expect(text).toContain('1 unit in one block');
    expect(text).toContain('The only unit ranked is Đơn vị A');
    const both = text + words(await reportOf(tied(), 'en')).join('\n');
    expect(both).not.toMatch(/\b1 (files|rows|units|criteria|points|targets|goals)\b/);
  });

  it('nothing handed in: only what can be said is said', async () => {
    expect(headings(await reportOf(silent()))).toEqual([
      'I. CÁCH TIẾN HÀNH',
      'II. KẾT QUẢ CHUNG',
      'III. THỰC HIỆN CHỈ TIÊU KẾ HOẠCH',
      'IV. ĐƠN VỊ KHÔNG ĐƯỢC XẾP HẠNG HOẶC CHƯA BÁO CÁO',
      'V. PHƯƠNG PHÁP, GIẢ ĐỊNH VÀ GIỚI HẠN',
    ]);
  });

  it('no section on targets without targets; self-assessment where there is an appraisal', async () => {
    const document = await reportOf(withoutTargets());
    expect(headings(document).map((heading) => heading.replace(/^[IVX]+\. /, ''))).not.toContain(
      'THỰC HIỆN CHỈ TIÊU KẾ HOẠCH',
    );
    expect(words(document).join('\n')).toContain(
      'Trong 2 đơn vị được đối chiếu có 1 đơn vị tự chấm cao hơn kết quả thẩm định. Chênh lệch lớn nhất là Sở A: tự chấm cao hơn 6,00 điểm, có 1 tiêu chí bị giảm điểm.',
    );
    expect(headings(await reportOf(tied())).join()).not.toContain('ĐỐI CHIẾU');
  });

  it('any figures: numbered without a gap, whole sentences, no counts of nothing', async () => {
    const share = fc.integer({ min: 0, max: 10 });
    const units = fc.dictionary(fc.constantFrom(...'abcxy'), share, { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(units, fc.constantFrom<Lang>('vi', 'en'), async (shares, lang) => {
        const reports = Object.entries(shares).map(([unit, part]) => `${unit};1.1;;${part};10`);
        const document = await reportOf(twoTierResults({ reports }), lang);
        const numbers = headings(document).map((heading) => heading.split('.')[0]);
        expect(numbers).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].slice(0, numbers.length));
        for (const text of words(document)) {
          expect(text).toMatch(/[.:]$/);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.$|(?<![\d.,/])0 (đơn vị|units?|tiêu chí)/);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** Every number of the reports as it may be printed: rounded to the decimals of the edition. */
function knownNumbers(results: Results): ReadonlySet<string> {
  const gaps = reportGaps(results, ALL);
  const ranking = reportRanking(results.campaign, { ...results, ...ALL });
  const reports = [
    ranking,
    summariseBlocks(results),
    reportAreas(results, ALL),
    reportLost(results, ALL),
    gaps,
    gaps.blocks.map((block) => loweredCriteria(block)),
    reportTargets(results),
    reportMethod(results),
    reportNear(results, ALL, { tips: false }),
  ];
  const texts = JSON.stringify(reports).match(/(?<=")-?\d+(?:\.\d+|\/\d+)?(?=")/g) ?? [];
  const statistics = [reportUncertainty(results, ALL), reportReliability(results, ALL, { by: 'tier' })];
  const doubles = JSON.stringify(statistics).match(/(?<=[:,[])-?\d+(?:\.\d+)?(?:e-?\d+)?(?=[,}\]])/g) ?? [];
  return new Set([
    ...texts.map((text) => formatFixed(decimal(text), ranking.settings.decimals)),
    ...doubles.flatMap((text) => [1, 2].map((decimals) => fixedNumber(Number(text), decimals))),
  ]);
}
