/** Criteria of several parts: what each part is worth, and what would earn the criterion more. */
import { describe, expect, it } from 'vitest';
import { explainLeaf } from '../../src/analyse/explain-leaf.ts';
import { findUnit } from '../../src/campaign/run-campaign.ts';
import { leafText } from '../../src/text/explain/explain-leaf.ts';
import type { TestFile } from '../campaign/import-rows.ts';
import { hungYenCampaign } from './campaign-of.ts';

/** 6.2.1 takes the best of (a) a count, full from 1, and (b) a share, full from 50 %; 2.5.1 the least of two. */
function explain(code: string, reported: readonly string[], appraised: readonly string[] = []) {
  const reports: TestFile = {
    kind: 'reports',
    file: 'reports.csv',
    rows: ['Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số', ...reported],
  };
  const appraisals: TestFile = {
    kind: 'appraisals',
    file: 'appraisals.csv',
    rows: ['Đơn vị;Mã tiêu chí;Vòng;Quyết định;Điểm;Lý do', ...appraised],
  };
  const campaign = hungYenCampaign(appraised.length > 0 ? [reports, appraisals] : [reports]);
  const place = findUnit(campaign, 'so-y-te')!;
  const leaf = place.tier.set.leaves.find((candidate) => candidate.code === code)!;
  return explainLeaf(campaign, place, { leaf, synthetic: false });
}

const stepsOf = ({ alternatives }: ReturnType<typeof explain>) =>
  alternatives.map(({ id, figure }) => [id, figure.nextSteps.map(({ points }) => points)]);

describe('the best of two', () => {
  it('offers nothing where one of them has earned everything', () => {
    const full = explain('6.2.1', ['Sở Y tế;TC 6.2.1/a;3;;', 'Sở Y tế;TC 6.2.1/b;;0;6']);
    expect(full.points).toBe(full.maxPoints);
    expect(stepsOf(full)).toEqual([
      ['a', []],
      ['b', []],
    ]);
    expect(leafText(full, 'vi')).not.toContain('ĐỂ ĐƯỢC THÊM ĐIỂM');
  });

  it('counts the gain from what the criterion has, not from what the alternative has', () => {
    const part = explain('6.2.1', ['Sở Y tế;TC 6.2.1/a;0;;', 'Sở Y tế;TC 6.2.1/b;;3;8']);
    expect(part.points).toBe('1.5');
    expect(stepsOf(part)).toEqual([
      ['a', ['2']],
      ['b', ['2']],
    ]);
    expect(leafText(part, 'vi')).toContain('(a) đạt 1 (thêm 1): được 2 điểm (tăng 0,50)');
  });
});

describe('a criterion decided as a whole', () => {
  it('leaves its alternatives idle: no piece applied, no points, nothing to gain', () => {
    const decided = explain(
      '2.5.1',
      ['Sở Y tế;TC 2.5.1/a;Có;;', 'Sở Y tế;TC 2.5.1/b;Không;;'],
      ['Sở Y tế;TC 2.5.1;1;;0,5;Chấm theo hồ sơ'],
    );
    expect(decided).toMatchObject({ state: 'points', points: '0.5' });
    for (const { state, points, taken, figure } of decided.alternatives) {
      expect({ state, points, taken }).toEqual({ state: 'points', points: null, taken: false });
      expect(figure.rule.pieces.some(({ applied }) => applied)).toBe(false);
      expect(figure.nextSteps).toEqual([]);
    }
    expect(leafText(decided, 'vi').match(/»/g)).toHaveLength(1);
  });
});

describe('cases that nobody reported', () => {
  it('are asked for as a number not to go beyond, where fewer are better', () => {
    const blank = explain('5.4.1', ['Sở Y tế;TC 1.2.1;4;;']);
    expect(leafText(blank, 'vi')).toContain('- tổng có hệ số không quá 0: được 3,5 điểm (tăng 3,50)');
    expect(leafText(blank, 'en')).toContain('- weighted sum: at most 0: earns 3.5 points (3.50 more)');
    expect(leafText(blank, 'vi')).not.toContain('Số liệu    ');
  });
});
