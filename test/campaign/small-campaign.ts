/** A campaign of four criteria and three units, from rows of CSV text, for faults that only all files together show. */
import { checkDeclared } from '../../src/campaign/check-declared.ts';
import { type Campaign, runCampaign } from '../../src/campaign/run-campaign.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { InputKind } from '../../src/model/submission.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { importRows } from './import-rows.ts';

const EDITION = `
schema: par-criteria/1
edition: small/2025
jurisdiction: small
extends: null
decision: null
period: { from: 2025-01-01, to: 2025-12-31 }
status: illustrative
tiers: { province: { label: { vi: Cấp sở } } }
blocks: [{ id: departments, tier: province, label: { vi: Các sở } }]
grades: [{ id: all, from: 0, label: { vi: Chung } }]
index: { scale: 100, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 10, cap: 100 }
penalty: { cap: 5 }
`;

const AREA = `
schema: par-criteria/1
area: { id: all, number: "1", label: { vi: Lĩnh vực thử } }
sources:
  - { for: [measure, maxPoints, scoring, noneArose, appliesWhere], assumption: Đặt ra để thử. }
add:
  share:
    { code: "1.1", label: { vi: Tỷ lệ }, maxPoints: 60, assessedBy: self, measure: { kind: percent, of: part },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  system-share:
    { code: "1.2", label: { vi: Tỷ lệ của hệ thống }, maxPoints: 20, assessedBy: system, measure: { kind: percent, of: part },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  survey:
    { code: "1.3", label: { vi: Hài lòng }, maxPoints: 10, assessedBy: survey, measure: { kind: survey },
      scoring: { kind: survey, minSample: 30, as: { kind: proportional, of: 100 } }, noneArose: { effect: exclude } }
  procedures:
    { code: "1.4", label: { vi: Thủ tục }, maxPoints: 10, assessedBy: self, measure: { kind: boolean },
      appliesWhere: { procedures: true }, scoring: { kind: boolean }, noneArose: { effect: exclude } }
`;

export const PENALTY = `
schema: par-criteria/1
penalty: { id: penalty, label: { vi: Điểm trừ } }
sources:
  - { for: [measure, maxPoints, scoring, noneArose], assumption: Đặt ra để thử. }
add:
  late-reports:
    { code: "P.1", label: { vi: Báo cáo chậm }, maxPoints: 2, assessedBy: self, measure: { kind: count },
      scoring: { kind: perEvent, start: 0, each: 0.5 }, noneArose: { effect: exclude } }
`;

const unit = (id: string, name: string, procedures: boolean): Unit => ({
  id,
  name,
  aliases: [],
  tier: 'province',
  attributes: { procedures },
  dates: {},
});

const SMALL = readEdition(
  memorySource({
    'small/2025/edition.yaml': EDITION,
    'small/2025/1-all.yaml': AREA,
    'small/2025/penalty.yaml': PENALTY,
  }),
  'small/2025',
);

/** Names of the units a, b and c; rows may name them by their ids. */
type SmallNames = readonly [string, string, string];

const NAMES: SmallNames = ['Sở A', 'Sở B', 'Sở C'];

function contextOf([a, b, c]: SmallNames) {
  const units = [unit('a', a, true), unit('b', b, true), unit('c', c, false)];
  return { edition: SMALL, registry: createRegistry(units, { asOf: '2025-12-31' }) };
}

/** A file by its name `kind.csv` or `kind-2.csv`; without headings of its own it has those of its kind. */
export type SmallFiles = Readonly<Record<string, readonly string[]>>;

const HEADINGS: Readonly<Record<InputKind, string>> = {
  reports: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số;Điểm tự chấm;Tài liệu kiểm chứng',
  system: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
  surveys: 'Đơn vị;Mã tiêu chí;Phiếu phát ra;Phiếu thu về;Phiếu hợp lệ;Giá trị',
  appraisals: 'Đơn vị;Mã tiêu chí;Vòng;Quyết định;Điểm;Giá trị;Tử số;Mẫu số;Lý do;Người thẩm định',
};

/** @throws Error where a file has faults of its own */
export function smallCampaign(files: SmallFiles, names = NAMES): Campaign {
  const context = contextOf(names);
  const submissions = Object.entries(files).map(([file, rows]) => {
    const kind = /^[a-z]+/.exec(file)![0] as InputKind;
    const lines = rows[0]?.startsWith('Đơn vị') ? rows : [HEADINGS[kind], ...rows];
    return importRows({ kind, file, rows: lines }, context);
  });
  return runCampaign({ ...context, submissions });
}

/** Everything that the campaign finds, one line an issue. */
export function issuesOf(files: SmallFiles): string[] {
  const campaign = smallCampaign(files);
  return [...campaign.issues, ...checkDeclared(campaign, 'vi-VN')].map(issueLine);
}

/** `severity kind file:line:column name=value ...` */
function issueLine({ severity, kind, file, line, column, params = {} }: Issue): string {
  const place = `${file}:${line}:${column ?? '-'}`;
  return [severity, kind, place, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(
    ' ',
  );
}
