/**
 * A block of eight units A to H and six criteria, for reviews of figures. Every unit has ordinary figures of its own, in
 * which nothing is to be found; a test changes some of them.
 */
import { checkDeclared } from '../../../src/campaign/check-declared.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { readEdition } from '../../../src/criteria/read-edition.ts';
import { memorySource } from '../../../src/criteria/source.ts';
import type { Finding, ReviewReport } from '../../../src/model/review-report.ts';
import type { InputKind } from '../../../src/model/submission.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { importRows } from '../../campaign/import-rows.ts';

const EDITION = (year: number) => `
schema: par-criteria/1
edition: review/${year}
jurisdiction: review
extends: null
decision: null
period: { from: ${year}-01-01, to: ${year}-12-31 }
status: illustrative
tiers: { office: { label: { vi: Cơ quan } } }
blocks: [{ id: all, tier: office, label: { vi: Các cơ quan } }]
grades: [{ id: all, from: 0, label: { vi: Chung } }]
index: { scale: 100, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 10, cap: 100 }
`;

const AREA = `
schema: par-criteria/1
area: { id: service, number: "1", label: { vi: Phục vụ }, owner: a }
sources:
  - { for: [measure, maxPoints, scoring, noneArose], assumption: Đặt ra để thử. }
add:
  on-time:
    { code: "1.1", label: { vi: Đúng hạn }, maxPoints: 20, assessedBy: self,
      measure: { kind: percent, of: part, numerator: { vi: Số hồ sơ đúng hạn }, denominator: { vi: Số hồ sơ đã trả } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  online:
    { code: "1.2", label: { vi: Trực tuyến }, maxPoints: 20, assessedBy: self,
      measure: { kind: percent, of: part, numerator: { vi: Số hồ sơ trực tuyến }, denominator: { vi: Số hồ sơ đã trả } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  recorded:
    { code: "1.3", label: { vi: Cập nhật }, maxPoints: 20, assessedBy: self,
      measure: { kind: percent, of: part, numerator: { vi: Số hồ sơ đã cập nhật },
        denominator: { vi: Số hồ sơ đã trả và hồ sơ quá hạn chưa trả } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  tasks:
    { code: "1.4", label: { vi: Nhiệm vụ }, maxPoints: 20, assessedBy: system,
      measure: { kind: percent, of: part, numerator: { vi: Số nhiệm vụ đúng hạn }, denominator: { vi: Số nhiệm vụ } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  training:
    { code: "1.5", label: { vi: Đào tạo }, maxPoints: 10, assessedBy: self,
      measure: { kind: percent, of: plan, numerator: { vi: Số lượt người }, denominator: { vi: Số lượt người theo kế hoạch } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
  evidence:
    { code: "1.6", label: { vi: Phần mềm }, maxPoints: 10, assessedBy: self,
      measure: { kind: percent, of: part, numerator: { vi: Số người dùng }, denominator: { vi: Số người } },
      scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }
`;

const CODES = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'] as const;
export type Code = (typeof CODES)[number];
export const NAMES = [...'ABCDEFGH'];

/** Unit -> criterion -> `90/100`. */
export type Figures = Readonly<Record<string, Readonly<Partial<Record<Code, string>>>>>;

const SETTLED = [101, 137, 211, 163, 149, 173, 191, 127];
const TASKS = [41, 43, 47, 53, 59, 61, 67, 71];
const PLANS = [23, 29, 31, 37, 83, 43, 47, 53];
const PEOPLE = [33, 36, 39, 42, 45, 48, 51, 54];

export const ORDINARY: Figures = Object.fromEntries(
  NAMES.map((name, i) => {
    const settled = SETTLED[i]!;
    return [
      name,
      {
        '1.1': `${settled - 3 - i}/${settled}`,
        '1.2': `${settled - 31 - 2 * i}/${settled}`,
        '1.3': `${settled - 5 - i}/${settled + 2 + (i % 3)}`,
        '1.4': `${TASKS[i]! - 2 - i}/${TASKS[i]}`,
        '1.5': `${PLANS[i]! - 3 - i}/${PLANS[i]}`,
        '1.6': `${PEOPLE[i]! - 4 - i}/${PEOPLE[i]}`,
      },
    ];
  }),
);

const YEAR_BEFORE = mapFigures(ORDINARY, (cell) => {
  const [part, whole] = cell.split('/').map(Number);
  return `${part! - 1}/${whole}`;
});

function mapFigures(figures: Figures, change: (cell: string) => string): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, own]) => [
      name,
      Object.fromEntries(Object.entries(own).map(([code, cell]) => [code, change(cell)])),
    ]),
  );
}

function merged(figures: Figures, changes: Figures): Figures {
  return Object.fromEntries(NAMES.map((name) => [name, { ...figures[name], ...changes[name] }]));
}

export interface ReviewFiles {
  /** in place of the ordinary figures; `-` leaves one out */
  reports?: Figures;
  explanations?: Figures;
  /** declared points */
  declared?: Figures;
  /** figures that appraisal puts in their place */
  appraisals?: Figures;
  system?: Figures;
  /** the campaign of the year before, the others with one case less in every figure; absent: none */
  lastYear?: Figures;
  /** turns the order of the rows of every file */
  reversed?: boolean;
}

const EDITIONS = new Map(
  [2024, 2025].map((year) => {
    const files = { [`review/${year}/edition.yaml`]: EDITION(year), [`review/${year}/1-service.yaml`]: AREA };
    return [year, readEdition(memorySource(files), `review/${year}`)];
  }),
);

const UNITS = NAMES.map(
  (name): Unit => ({
    ...{ id: name.toLowerCase(), name: `Cơ quan ${name}`, tier: 'office' },
    ...{ aliases: [], attributes: {}, dates: {} },
  }),
);

/** @throws Error where rows have faults */
export function reviewResults(files: ReviewFiles): Results {
  const { lastYear, ...now } = files;
  const earlier = lastYear ? [resultsOf(2024, { reports: merged(YEAR_BEFORE, lastYear) })] : [];
  return { ...resultsOf(2025, now), earlier };
}

function resultsOf(year: number, files: ReviewFiles): Results {
  const context = {
    edition: EDITIONS.get(year)!,
    registry: createRegistry(UNITS, { asOf: `${year}-12-31` }),
  };
  const submissions = (['reports', 'appraisals', 'system'] as const).flatMap((kind) => {
    const rows = rowsOf(kind, files);
    const ordered = files.reversed ? rows.toReversed() : rows;
    if (rows.length === 0) return [];
    return [importRows({ kind, file: `${year}/${kind}.csv`, rows: [HEADINGS[kind]!, ...ordered] }, context)];
  });
  const campaign = runCampaign({ ...context, submissions });
  const warnings = checkDeclared(campaign, 'vi-VN');
  return { campaign, synthetic: true, previous: null, warnings, earlier: [] };
}

const HEADINGS: Partial<Record<InputKind, string>> = {
  reports: 'Đơn vị;Mã tiêu chí;Tử số;Mẫu số;Điểm tự chấm;Giải trình',
  appraisals: 'Đơn vị;Mã tiêu chí;Quyết định;Tử số;Mẫu số;Lý do',
  system: 'Đơn vị;Mã tiêu chí;Tử số;Mẫu số',
};

function rowsOf(kind: InputKind, files: ReviewFiles): string[] {
  const { reports = {}, explanations = {}, declared = {}, appraisals = {}, system = {} } = files;
  const rows = NAMES.flatMap((name) =>
    CODES.map((code) => {
      const cells = (figures: Figures) => figures[name]?.[code]?.replace('/', ';');
      const start = `Cơ quan ${name};TC ${code}`;
      if (kind === 'system') return cells(system) && `${start};${cells(system)}`;
      if (kind === 'appraisals') {
        return cells(appraisals) && `${start};Điều chỉnh;${cells(appraisals)};Đếm lại`;
      }
      const own = cells(reports) ?? cells(ORDINARY)!;
      const beside = `${declared[name]?.[code] ?? ''};${explanations[name]?.[code] ?? ''}`;
      return own === '-' ? undefined : `${start};${own};${beside}`;
    }),
  );
  return rows.filter((row) => row !== undefined);
}

/** `kind unit code points`, each finding on a line; `*` for several criteria or no unit. */
export function findingLines({ findings }: Pick<ReviewReport, 'findings'>): string[] {
  return findings.map(findingLine);
}

function findingLine({ kind, unit, criterion, points }: Finding): string {
  return [kind, unit?.name.replace('Cơ quan ', '') ?? '*', criterion?.code ?? '*', points].join(' ');
}
