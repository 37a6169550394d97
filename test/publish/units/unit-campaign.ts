/**
 * A campaign small enough to check by hand, with everything that a unit's documents must tell apart: not applicable,
 * not reported, rejected, points given, lowered, none arose denied, a capped bonus and a penalty.
 */
import type { Results } from '../../../src/campaign/results.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { readEdition } from '../../../src/criteria/read-edition.ts';
import { memorySource } from '../../../src/criteria/source.ts';
import type { InputKind } from '../../../src/model/submission.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { importRows } from '../../campaign/import-rows.ts';

const EDITION = `
schema: par-criteria/1
edition: documents/2025
jurisdiction: documents
extends: null
decision: null
period: { from: 2025-01-01, to: 2025-12-31 }
status: draft
tiers: { upper: { label: { vi: Cấp trên } } }
blocks: [{ id: block, tier: upper, label: { vi: Khối thử } }]
grades: [{ id: all, from: 0, label: { vi: Chung } }]
index: { scale: 100, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 10, cap: 100 }
bonus: { cap: 1 }
penalty: { cap: 5 }
`;

const SOURCES = `sources:
  - { for: [measure, maxPoints, scoring, noneArose, appliesWhere], assumption: Đặt ra để thử. }
add:`;

const share = (id: string, code: string, maxPoints: number) => `
  ${id}:
    { code: "${code}", label: { vi: "Tiêu chí ${code}" }, maxPoints: ${maxPoints}, assessedBy: self, measure: { kind: percent, of: part },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }`;

const FIRST = `
schema: par-criteria/1
area: { id: first, number: "1", label: { vi: Lĩnh vực thứ nhất } }
${SOURCES}
  work:
    code: "1.1"
    label: { vi: Nhóm tiêu chí }
    parts:
      lowered:
        { code: "1.1.1", label: { vi: Bị giảm }, maxPoints: 30, assessedBy: self, measure: { kind: percent, of: part },
          scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
      refused:
        { code: "1.1.2", label: { vi: Không công nhận }, maxPoints: 20, assessedBy: self, measure: { kind: percent, of: part },
          scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  denied:
    { code: "1.2", label: { vi: Bác không phát sinh }, maxPoints: 10, assessedBy: self, measure: { kind: percent, of: part },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
${share('given', '1.3', 10)}
${share('blank', '1.4', 10)}
`;

const SECOND = `
schema: par-criteria/1
area: { id: second, number: "2", label: { vi: Lĩnh vực thứ hai } }
${SOURCES}
  procedures:
    { code: "2.1", label: { vi: Thủ tục }, maxPoints: 20, assessedBy: self, measure: { kind: boolean },
      appliesWhere: { procedures: true }, scoring: { kind: boolean }, noneArose: { effect: exclude } }
`;

const count = (section: 'bonus' | 'penalty', code: string, each: number) => `
schema: par-criteria/1
${section}: { id: ${section}, label: { vi: ${section === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ'} } }
sources:
  - { for: [measure, maxPoints, scoring, noneArose], assumption: Đặt ra để thử. }
add:
  ${section}-one:
    { code: "${code}", label: { vi: "Tiêu chí ${code}" }, maxPoints: 3, assessedBy: self, measure: { kind: count },
      scoring: { kind: perEvent, start: 0, each: ${each} }, noneArose: { effect: exclude } }
`;

const HEADINGS: Readonly<Record<InputKind, string>> = {
  reports: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số;Điểm tự chấm;Tài liệu kiểm chứng',
  system: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
  surveys: 'Đơn vị;Mã tiêu chí;Phiếu hợp lệ;Giá trị',
  appraisals: 'Đơn vị;Mã tiêu chí;Vòng;Quyết định;Điểm;Giá trị;Tử số;Mẫu số;Lý do;Người thẩm định',
};

export type Files = Partial<Record<InputKind, readonly string[]>>;

/** What happens to unit a: see the criteria's names. */
export const TOLD_APART: Files = {
  reports: [
    'Sở A;TC 1.1.1;;9;10;27;Báo cáo số 1',
    'Sở A;TC 1.1.2;;10;10;20;Báo cáo số 2',
    'Sở A;TC 1.2;KPS;;;;',
    'Sở A;TC 1.3;;1;2;5;',
    'Sở A;TC T.1;2;;;2;Quyết định số 3',
    'Sở A;TC P.1;0;;;0;',
    'Sở B;TC 1.1.1;;10;10;30;',
    'Sở B;TC 2.1;Có;;;20;',
  ],
  appraisals: [
    'Sở A;TC 1.1.1;1;Điều chỉnh;;;8;10;Thiếu một tài liệu;Sở X',
    'Sở A;TC 1.1.2;1;Không công nhận;;;;;Tài liệu không đúng nội dung;Sở X',
    'Sở A;TC 1.2;1;Điều chỉnh;;;1;4;Có phát sinh trong năm;Sở X',
    'Sở A;TC 1.3;1;Điều chỉnh;7;;;;Chấm theo kết quả kiểm tra;Sở X',
    'Sở A;TC P.1;1;Điều chỉnh;;1;;;Bị phê bình;Sở X',
    'Sở B;TC 1.1.1;1;Công nhận;;;;;;Sở X',
  ],
};

/** @throws Error where a file has faults of its own */
export function unitCampaign(
  files: Files = TOLD_APART,
  names: readonly [string, string] = ['Sở A', 'Sở B'],
): Results {
  const edition = readEdition(
    memorySource({
      'documents/2025/edition.yaml': EDITION,
      'documents/2025/1-first.yaml': FIRST,
      'documents/2025/2-second.yaml': SECOND,
      'documents/2025/bonus.yaml': count('bonus', 'T.1', 1),
      'documents/2025/penalty.yaml': count('penalty', 'P.1', 0.5),
    }),
    'documents/2025',
  );
  const units: Unit[] = names.map((name, at) => ({
    ...{ id: 'ab'[at]!, name, aliases: [], tier: 'upper', dates: {} },
    attributes: { procedures: at === 1 },
  }));
  const context = { edition, registry: createRegistry(units, { asOf: '2025-12-31' }) };
  const submissions = Object.entries(files).map(([file, rows]) => {
    const kind = file as InputKind;
    return importRows({ kind, file: `${file}.csv`, rows: [HEADINGS[kind], ...rows] }, context);
  });
  const campaign = runCampaign({ ...context, submissions });
  return { campaign, synthetic: false, previous: null, warnings: campaign.issues, earlier: [] };
}
