/**
 * A campaign of two tiers with two blocks, from rows of CSV text: small enough that every figure of a report can be
 * worked out by hand. Points are shares of the maximum: 1.1 is worth 40 in the upper tier and 35 in the lower one.
 */
import type { Results } from '../../src/campaign/results.ts';
import { findUnit, runCampaign } from '../../src/campaign/run-campaign.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import type { InputKind } from '../../src/model/submission.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { importRows } from '../campaign/import-rows.ts';
import { PENALTY } from '../campaign/small-campaign.ts';

const EDITION = `
schema: par-criteria/1
edition: two-tiers/2025
jurisdiction: two-tiers
extends: null
decision: null
period: { from: 2025-01-01, to: 2025-12-31 }
status: draft
tiers: { upper: { label: { vi: Cấp trên } }, lower: { label: { vi: Cấp dưới } } }
blocks:
  - { id: upper-block, tier: upper, label: { vi: Khối cấp trên } }
  - id: lower-block
    tier: lower
    label: { vi: Khối cấp dưới }
    grades: [{ id: pass, from: 60, label: { vi: Đạt } }, { id: fail, from: 0, label: { vi: Chưa đạt } }]
grades: [{ id: good, from: 80, label: { vi: Tốt } }, { id: fair, from: 0, label: { vi: Khá } }]
index: { scale: 100, decimals: 1, rankOn: RANK_ON, ties: competition, roundEach: false, minApplicable: 20, cap: 100 }
penalty: { cap: 5 }
goals:
  - id: index
    index: PAR INDEX
    rank: { atMost: 20 }
    criteria: [share]
    sources: [{ document: plan, clause: [I], quote: trong nhóm 20 địa phương dẫn đầu }]
`;

const HEAD = (id: string, number: string) => `
schema: par-criteria/1
area: { id: ${id}, number: "${number}", label: { vi: Lĩnh vực ${number} } }
sources:
  - { for: [measure, maxPoints, scoring, noneArose], assumption: Đặt ra để thử. }
  - { for: [target], document: plan, clause: [II], quote: "chỉ tiêu ${number}" }
add:
`;

const RESULTS = `${HEAD('results', '1')}
  share:
    { code: "1.1", label: { vi: Tỷ lệ }, maxPoints: { byTier: { upper: 40, lower: 35 } }, assessedBy: self,
      measure: { kind: percent, of: part }, target: { atLeast: 80 },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  work-files:
    { code: "1.2", label: { vi: Hồ sơ công việc }, maxPoints: 20, assessedBy: system,
      measure: { kind: percent, of: part }, target: { atLeast: { byTier: { upper: 60, lower: 30 } } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
`;

const SERVICE = `${HEAD('service', '2')}
  satisfaction:
    { code: "2.1", label: { vi: Hài lòng }, maxPoints: 10, assessedBy: survey,
      measure: { kind: survey }, target: { moreThan: 75 },
      scoring: { kind: survey, minSample: 1, as: { kind: proportional, of: 100 } }, noneArose: { effect: exclude } }
  services:
    { code: "2.2", label: { vi: Số dịch vụ }, maxPoints: 10, assessedBy: self,
      measure: { kind: count }, target: { atLeast: 5 },
      scoring: { kind: relativeToBest }, noneArose: { effect: exclude } }
  money:
    { code: "2.3", label: { vi: Giải ngân }, maxPoints: 10, assessedBy: self,
      measure: { kind: percent, of: part, in: amount }, target: { atLeast: 90 },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  either:
    code: "2.4"
    label: { vi: Một trong hai }
    maxPoints: 10
    assessedBy: self
    target: { atLeast: 50 }
    noneArose: { effect: exclude }
    scoring:
      kind: bestOf
      alternatives:
        - { id: a, label: { vi: Cách thứ nhất }, measure: { kind: percent, of: part }, scoring: { kind: proportional, of: 100 } }
        - { id: b, label: { vi: Cách thứ hai }, measure: { kind: percent, of: part }, scoring: { kind: proportional, of: 100 } }
  lower-only:
    { code: "2.5", tiers: [lower], label: { vi: Riêng cấp dưới }, maxPoints: 5, assessedBy: self,
      measure: { kind: boolean }, scoring: { kind: boolean }, noneArose: { effect: exclude } }
`;

const DOCUMENTS = `
schema: par-documents/1
documents:
  plan: { title: Kế hoạch thử, number: 1/KH, date: 2024-12-01, issuer: Nơi thử }
`;

const unit = (id: string, tier: string): Unit => ({
  ...{ id, tier },
  name: `Đơn vị ${id.toUpperCase()}`,
  aliases: [],
  attributes: {},
  dates: {},
});

/** a, b, c are of the upper tier, x and y of the lower one. */
export const UNITS = [...'abc']
  .map((id) => unit(id, 'upper'))
  .concat([...'xy'].map((id) => unit(id, 'lower')));

const HEADINGS: Readonly<Record<InputKind, string>> = {
  reports: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
  system: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
  surveys: 'Đơn vị;Mã tiêu chí;Phiếu hợp lệ;Giá trị',
  appraisals: 'Đơn vị;Mã tiêu chí;Quyết định;Điểm;Giá trị;Tử số;Mẫu số;Lý do',
};

export type Files = Partial<Record<InputKind, readonly string[]>>;

export interface TwoTierOptions {
  rankOn?: 'exact' | 'displayed';
  /** the order of the registry */
  order?: readonly Unit[];
}

const editions = new Map(
  (['exact', 'displayed'] as const).map((rankOn) => {
    const source = memorySource({
      'documents.yaml': DOCUMENTS,
      'two-tiers/2025/edition.yaml': EDITION.replace('RANK_ON', rankOn),
      'two-tiers/2025/1-results.yaml': RESULTS,
      'two-tiers/2025/2-service.yaml': SERVICE,
      'two-tiers/2025/penalty.yaml': PENALTY,
    });
    return [rankOn, readEdition(source, 'two-tiers/2025')];
  }),
);

/** Rows as `a;1.1;;8;10`. @throws Error where they have faults */
export function twoTierResults(
  files: Files,
  { rankOn = 'exact', order = UNITS }: TwoTierOptions = {},
): Results {
  const context = {
    edition: editions.get(rankOn)!,
    registry: createRegistry(order, { asOf: '2025-12-31' }),
  };
  const submissions = Object.entries(files).flatMap(([kind, rows]) => {
    if (rows.length === 0) return [];
    const named = rows.map((row) =>
      row.replace(/^(\w+);/, (_, id: string) => `Đơn vị ${id.toUpperCase()};TC `),
    );
    const own = kind as InputKind;
    return [importRows({ kind: own, file: `${kind}.csv`, rows: [HEADINGS[own], ...named] }, context)];
  });
  return {
    campaign: runCampaign({ ...context, submissions }),
    synthetic: true,
    previous: null,
    warnings: [],
    earlier: [],
  };
}

export function placesOf({ campaign }: Results, ids: readonly string[]) {
  return ids.map((id) => findUnit(campaign, id)!);
}
