/** Every kind of rule in words; the same words whichever kind made the pieces. */
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.ts';
import { ruleWords } from '../../src/text/explain/rule-words.ts';
import { criteriaSetOf, type LeafOf } from '../score/criteria-set-of.ts';

const PART = { kind: 'percent', of: 'part' } as const;
const COUNT = { kind: 'count' } as const;
const full = { share: decimal('1') };
const half = { share: decimal('0.5') };
const none = { share: decimal('0') };

interface Case extends LeafOf {
  vi: string;
  en?: string;
}

const CASES: readonly Case[] = [
  {
    max: '4',
    measure: PART,
    target: '95',
    scoring: { kind: 'proportional', zeroBelow: decimal('80') },
    vi: 'từ 95% trở lên: đủ 4 điểm; từ 80% đến dưới 95%: 4 × tỷ lệ / 95; dưới 80%: 0 điểm',
    en: 'from 95% on: full 4 points; from 80% to below 95%: 4 × rate / 95; below 80%: 0 points',
  },
  {
    max: '6',
    measure: PART,
    scoring: { kind: 'proportional', of: decimal('100'), fullAt: decimal('90') },
    vi: 'từ 90% trở lên: đủ 6 điểm; dưới 90%: 6 × tỷ lệ / 100',
  },
  {
    max: '2',
    measure: { kind: 'percent', of: 'plan' },
    scoring: { kind: 'proportional', of: decimal('100') },
    vi: 'từ 100% trở lên: đủ 2 điểm; từ 0% đến dưới 100%: 2 × tỷ lệ / 100; dưới 0%: 0 điểm',
  },
  {
    max: '2',
    measure: PART,
    scoring: {
      kind: 'steps',
      steps: [
        { above: decimal('90'), ...full },
        { from: decimal('70'), to: decimal('90'), ...half },
      ],
      else: none,
    },
    vi: 'trên 90%: đủ 2 điểm; từ 70% đến 90%: 1 điểm; dưới 70%: 0 điểm',
    en: 'above 90%: full 2 points; from 70% to 90%: 1 point; below 70%: 0 points',
  },
  {
    max: '1',
    measure: PART,
    scoring: { kind: 'steps', steps: [{ from: decimal('100'), ...full }], else: none },
    vi: 'đạt 100%: đủ 1 điểm; dưới 100%: 0 điểm',
  },
  {
    max: '3',
    measure: PART,
    scoring: { kind: 'linear', from: { at: decimal('70'), ...half }, to: { at: decimal('100'), ...full } },
    vi: 'đạt 100%: đủ 3 điểm; từ 70% đến dưới 100%: 1,5 + 1,5 × (tỷ lệ − 70) / 30; dưới 70%: 1,5 điểm',
  },
  {
    max: '3.5',
    measure: COUNT,
    scoring: { kind: 'perEvent', start: 'max', each: decimal('-0.5'), falling: true },
    vi: 'dưới 7: 3,5 − 0,5 × số lượng; từ 7 trở lên: 0 điểm',
  },
  {
    max: '2',
    section: 'penalty',
    measure: COUNT,
    scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('0.5') },
    vi: 'từ 4 trở lên: trừ 2 điểm; dưới 4: trừ 0,5 × số lượng',
    en: 'from 4 on: minus 2 points; below 4: minus 0.5 × number',
  },
  {
    max: '2',
    measure: {
      kind: 'count',
      cases: [
        { id: 'a', label: { vi: 'Kỷ luật', en: 'Disciplined' }, weight: decimal('1') },
        { id: 'b', label: { vi: 'Phê bình', en: 'Criticised' }, weight: decimal('0.5') },
      ],
    },
    scoring: { kind: 'perEvent', start: 'max', each: decimal('-1'), falling: true },
    vi: 'dưới 2: 2 − tổng có hệ số; từ 2 trở lên: 0 điểm; tổng có hệ số = 1 × (Kỷ luật) + 0,5 × (Phê bình)',
  },
  {
    max: '2',
    measure: {
      kind: 'choice',
      options: [
        { id: 'in-time', label: { vi: 'Đúng hạn', en: 'In time' } },
        { id: 'late', label: { vi: 'Chậm hạn', en: 'Late' } },
      ],
    },
    scoring: { kind: 'choice', shares: { 'in-time': decimal('1'), late: decimal('0.25') } },
    vi: 'Đúng hạn: đủ 2 điểm; Chậm hạn: 0,5 điểm',
    en: 'In time: full 2 points; Late: 0.5 points',
  },
  {
    max: '1',
    measure: { kind: 'boolean' },
    scoring: { kind: 'boolean' },
    vi: 'có: đủ 1 điểm; không: 0 điểm',
    en: 'yes: full 1 point; no: 0 points',
  },
  {
    max: '2',
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [
        { by: '31/01', ...full },
        { by: '28/02', ...half },
      ],
      else: none,
    },
    vi: 'đến hết ngày 31/01/2025: đủ 2 điểm; từ 01/02/2025 đến hết ngày 28/02/2025: 1 điểm; sau ngày 28/02/2025: 0 điểm',
  },
  {
    max: '1',
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [{ before: { date: 'inspection', days: 5 }, ...full }],
      else: none,
    },
    vi: 'trước ngày kiểm tra của đơn vị ít nhất 5 ngày: đủ 1 điểm; muộn hơn các mốc trên: 0 điểm',
  },
  {
    max: '5',
    measure: {
      kind: 'survey',
      options: [
        { id: 'yes', label: { vi: 'Hài lòng' }, weight: decimal('100') },
        { id: 'no', label: { vi: 'Không hài lòng' }, weight: decimal('0') },
      ],
    },
    target: '90',
    scoring: { kind: 'survey', minSample: 30, as: { kind: 'proportional' } },
    vi: 'từ 90% trở lên: đủ 5 điểm; dưới 90%: 5 × kết quả điều tra / 90; quy đổi phiếu (%): Hài lòng 100, Không hài lòng 0; dưới 30 phiếu hợp lệ: coi như không phát sinh',
  },
  {
    max: '3',
    measure: { kind: 'points' },
    scoring: { kind: 'points' },
    vi: 'điểm do cơ quan thẩm định cho, từ 0 đến 3 điểm',
  },
  {
    max: '4',
    measure: COUNT,
    scoring: { kind: 'relativeToBest' },
    vi: 'tỷ số đạt 1: đủ 4 điểm; tỷ số dưới 1: 4 × tỷ số; tỷ số = số liệu của đơn vị chia cho số liệu cao nhất trong khối',
  },
  {
    max: '2',
    scoring: {
      kind: 'bestOf',
      alternatives: [
        { measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } },
        {
          measure: COUNT,
          scoring: { kind: 'steps', steps: [{ from: decimal('1'), ...full }], else: none },
        },
      ],
    },
    vi: 'lấy mức điểm cao nhất trong các trường hợp: (a1) a1 — có: đủ 2 điểm; không: 0 điểm. (a2) a2 — từ 1 trở lên: đủ 2 điểm; dưới 1: 0 điểm.',
  },
];

describe('ruleWords', () => {
  it.each(CASES)('$vi', ({ vi, en, ...leaf }) => {
    const [built] = criteriaSetOf([leaf]).leaves;
    expect(ruleWords(built!, 'vi')).toBe(vi);
    if (en) expect(ruleWords(built!, 'en')).toBe(en);
  });
});
