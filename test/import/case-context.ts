/** A small edition with every measure in two tiers, and a registry with every trap of names, for the cases of import. */
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import type { ImportContext } from '../../src/import/import-options.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';

const EDITION = `
schema: par-criteria/1
edition: case/2025
jurisdiction: case
extends: null
decision: null
period: { from: 2025-01-01, to: 2025-12-31 }
status: illustrative
tiers: { province: { label: { vi: Cấp sở } }, commune: { label: { vi: UBND cấp xã } } }
blocks:
  - { id: departments, tier: province, label: { vi: Các sở } }
  - { id: communes, tier: commune, label: { vi: Các xã } }
grades: [{ id: all, from: 0, label: { vi: Chung } }]
index: { scale: 50, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 40, cap: 100 }
`;

const AREA = `
schema: par-criteria/1
area: { id: all, number: "3", label: { vi: Lĩnh vực thử } }
sources:
  - { for: [measure, maxPoints, scoring, noneArose], assumption: Đặt ra để thử nhập liệu. }
add:
  share:
    { code: "3.1", label: { vi: Tỷ lệ }, maxPoints: 5, measure: { kind: percent, of: part },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  plan-money:
    { code: "3.2", label: { vi: Thực hiện dự toán }, maxPoints: 5, measure: { kind: percent, of: plan, in: amount },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  timeliness:
    { code: "3.3", label: { vi: Đúng hạn }, maxPoints: 5,
      measure: { kind: choice, options: [{ id: in-time, label: { vi: Đúng hạn } }, { id: late, label: { vi: Chậm } }, { id: none, label: { vi: Không ban hành } }] },
      scoring: { kind: choice, shares: { in-time: 1, late: 0.5, none: 0 } }, noneArose: { effect: refuse } }
  satisfaction:
    { code: "3.4", label: { vi: Mức hài lòng }, maxPoints: 5, assessedBy: survey,
      measure: { kind: survey, options: [{ id: good, label: { vi: Hài lòng }, weight: 100 }, { id: fair, label: { vi: Bình thường }, weight: 60 }, { id: bad, label: { vi: Không hài lòng }, weight: 0 }] },
      scoring: { kind: survey, minSample: 5, as: { kind: proportional, of: 100 } }, noneArose: { effect: exclude } }
  better-case:
    { code: "3.5", label: { vi: Trường hợp tốt hơn }, maxPoints: 5, noneArose: { effect: exclude },
      scoring: { kind: bestOf, alternatives: [
        { id: a, label: { vi: Tỷ lệ }, measure: { kind: percent, of: part }, scoring: { kind: proportional, of: 100 } },
        { id: b, label: { vi: Số lượng }, measure: { kind: count }, scoring: { kind: perEvent, start: 0, each: 1 } }] } }
  discipline:
    { code: "3.6", label: { vi: Kỷ luật }, maxPoints: 5, noneArose: { effect: exclude },
      measure: { kind: count, max: 99, cases: [{ id: warned, label: { vi: Khiển trách }, weight: 0.5 }, { id: dismissed, label: { vi: Buộc thôi việc }, weight: 1 }] },
      scoring: { kind: perEvent, start: max, each: -1, falling: true } }
  judged:
    { code: "3.7", label: { vi: Chấm trực tiếp }, maxPoints: 5, assessedBy: appraisal, measure: { kind: points, step: 0.5 },
      scoring: { kind: points }, noneArose: { effect: exclude } }
  saved:
    { code: "3.8", label: { vi: Tiết kiệm }, maxPoints: 5, measure: { kind: amount, max: 1000000 },
      scoring: { kind: linear, from: { at: 0, share: 0 }, to: { at: 100, share: 1 } }, noneArose: { effect: exclude } }
  signed:
    { code: "3.9", label: { vi: Ký số }, maxPoints: 3, measure: { kind: boolean }, scoring: { kind: boolean }, noneArose: { effect: exclude } }
  issued-on:
    { code: "3.10", label: { vi: Ngày ban hành }, maxPoints: 2, measure: { kind: date },
      scoring: { kind: deadline, steps: [{ by: "31/01", share: 1 }], else: { share: 0 } }, noneArose: { effect: exclude } }
  of-communes:
    { code: "3.11", label: { vi: Chỉ cấp xã }, tiers: [commune], maxPoints: 5, measure: { kind: count },
      scoring: { kind: perEvent, start: 0, each: 1 }, noneArose: { effect: exclude } }
  of-departments:
    { code: "3.12", label: { vi: Chỉ cấp sở }, tiers: [province], maxPoints: 5, measure: { kind: count },
      scoring: { kind: perEvent, start: 0, each: 1 }, noneArose: { effect: exclude } }
`;

const unit = (id: string, name: string, tier: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  tier,
  aliases: [],
  attributes: {},
  dates: {},
  ...more,
});

const CASE_UNITS: readonly Unit[] = [
  unit('so-tu-phap', 'Sở Tư pháp', 'province', { code: 'STP', aliases: ['Sở TP'] }),
  unit('so-y-te', 'Sở Y tế', 'province', { code: 'SYT' }),
  unit('so-cu', 'Sở Cũ', 'province', { validTo: '2025-02-28', mergedInto: 'so-y-te' }),
  unit('xa-yen-hoa', 'UBND xã Yên Hòa', 'commune', { aliases: ['Xã Yên Hòa', 'Yên Hòa'] }),
  unit('xa-yen-hoa-2', 'UBND phường Yên Hòa', 'commune', { aliases: ['Phường Yên Hòa', 'Yên Hòa'] }),
];

export const caseContext: ImportContext = {
  edition: readEdition(
    memorySource({
      'documents.yaml': 'schema: par-documents/1\ndocuments: {}\n',
      'case/2025/edition.yaml': EDITION,
      'case/2025/3-all.yaml': AREA,
    }),
    'case/2025',
  ),
  registry: createRegistry(CASE_UNITS, { asOf: '2025-12-31' }),
};
