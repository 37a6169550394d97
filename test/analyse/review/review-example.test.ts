/** What was planted in the shipped example (its README counts it) is found, and little else is. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { reportGaps } from '../../../src/analyse/gaps.ts';
import { gapOf } from '../../../src/analyse/review/compared-leaves.ts';
import { reportReview } from '../../../src/analyse/review/review.ts';
import { checkDeclared } from '../../../src/campaign/check-declared.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { figureFiles } from '../../../src/cli/file-access.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { importFile } from '../../../src/import/import-file.ts';
import { type FindingKind, reviewReportSchema } from '../../../src/model/review-report.ts';
import { INPUT_KINDS } from '../../../src/model/submission.ts';
import { readHungYen } from '../campaign-of.ts';

const EXAMPLE = 'data/examples/hung-yen-2023';
const ALL = { tier: null, block: null };

const context = readHungYen();
const files = INPUT_KINDS.flatMap((kind) =>
  figureFiles([`${EXAMPLE}/${kind}`]).map((file) => importFile(file, context, { kind })),
);
const campaign = runCampaign({ ...context, submissions: files.map(({ submission }) => submission!) });
const warnings = [
  ...files.flatMap((file) => file.warnings),
  ...campaign.issues,
  ...checkDeclared(campaign, 'vi-VN'),
];
const results = { campaign, synthetic: true, previous: null, warnings, earlier: [] };
const report = reviewReportSchema.parse(reportReview(results, ALL));

const ofKind = (kind: FindingKind) => report.findings.filter((finding) => finding.kind === kind);
const readme = readFileSync(`${EXAMPLE}/README.md`, 'utf8');
const planted = (words: string) => Number(new RegExp(`\\| ${words} \\| (\\d+) \\|`).exec(readme)![1]);

describe('the review of the example', () => {
  it.each([
    ['systemDiffers', 'Số liệu hệ thống khác số liệu tự báo cáo'],
    ['withoutEvidence', 'Có điểm tự chấm nhưng thiếu tài liệu kiểm chứng'],
    ['selfPointsDiffer', 'Điểm tự chấm cao hơn điểm tính theo số liệu của chính đơn vị'],
  ] as const)('finds every planted %s', (kind, words) => {
    expect(ofKind(kind)).toHaveLength(planted(words));
    expect(planted(words)).toBeGreaterThan(10);
  });

  it('finds the two communes that were made equal by doubling the cases', () => {
    const copies = ofKind('copiedUnit').map(({ unit, why }) =>
      why.kind === 'copiedUnit' ? [unit?.name, why.other.name, why.identical] : [],
    );
    expect(copies).toEqual([['UBND xã Đình Dù', 'UBND xã Trưng Trắc', 0]]);
  });

  it('has no contradiction inside a report, no copied text, no rounded report: none was planted', () => {
    for (const kind of [
      'differentCounts',
      'partAboveWhole',
      'copiedText',
      'copiedYear',
      'roundCounts',
      // units over-claim at random there, in no criterion more than in others
      'overclaimCriterion',
    ] as const) {
      expect(ofKind(kind)).toEqual([]);
    }
    expect(report.findings).toHaveLength(75);
  });

  it('calls only units outliers whose points appraisal or systems changed', () => {
    const units = reportGaps(results, ALL).blocks.flatMap((block) => block.units);
    expect(ofKind('overclaimUnit')).toHaveLength(14);
    for (const { unit, points } of ofKind('overclaimUnit')) {
      const { own, final } = units.find((each) => each.unit.id === unit!.id)!;
      expect(
        gapOf({ own: decimal(own), final: decimal(final) })
          .magnitude()
          .toString(),
      ).toBe(points);
    }
  });

  it('leads to the cell: its file, line and column hold what the finding quotes', () => {
    const lines = new Map<string, string[]>();
    const figures = report.findings.flatMap((finding) => finding.figures);
    expect(figures.length).toBeGreaterThan(80);
    for (const { file, line, column, cells } of figures) {
      const text = lines.get(file) ?? readFileSync(file, 'utf8').split(/\r?\n/);
      lines.set(file, text);
      const [part] = /^[\d,]+(?=\/[\d,]+$)/.exec(cells) ?? [cells];
      const [record] = parse(text[line - 1]!, { delimiter: ';' }) as string[][];
      expect([file, line, column, record![column - 1]]).toEqual([file, line, column, part]);
    }
  });

  it('tells the same of a block, whether it is asked for alone or with the others', () => {
    const alone = reportReview(results, { tier: null, block: 'communes' }).findings;
    const among = report.findings.filter(({ block }) => block.id === 'communes');
    const withoutNumber = (findings: typeof alone) => findings.map(({ number: _, ...finding }) => finding);
    expect(withoutNumber(alone)).toEqual(withoutNumber(among));
  });
});
