/**
 * A campaign like a questionnaire: three areas of two criteria each, worth different points, any number of units, and a
 * mark in tenths for each unit and criterion, so that every statistic can be set beside its marks.
 */
import type { Results } from '../../../src/campaign/results.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { readEdition } from '../../../src/criteria/read-edition.ts';
import { memorySource } from '../../../src/criteria/source.ts';
import type { Edition } from '../../../src/model/criteria-set.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { importRows } from '../../campaign/import-rows.ts';

const HEAD = `
schema: par-criteria/1
edition: quiz/2025
jurisdiction: quiz
extends: null
decision: null
period: { from: 2025-01-01, to: 2025-12-31 }
status: illustrative
tiers: { all: { label: { vi: Mọi đơn vị } } }
blocks:
  - { id: first, tier: all, label: { vi: Khối một }, where: { late: false } }
  - { id: second, tier: all, label: { vi: Khối hai }, where: { late: true } }
grades: [{ id: all, from: 0, label: { vi: Chung } }]
index: { scale: 100, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 0, cap: 100 }
`;

/** Code -> points; the digit before the point is the area. */
export const CODES = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'] as const;
const POINTS: Readonly<Record<(typeof CODES)[number], number>> = {
  ...{ '1.1': 10, '1.2': 30, '2.1': 20, '2.2': 10 },
  ...{ '3.1': 15, '3.2': 15 },
};

/** Tenths of the maximum; null: not reported, none: did not arise and leaves the sums. */
export type Mark = number | null | 'none';

export interface Quiz {
  /** a row a unit, a mark a code */
  marks: readonly (readonly Mark[])[];
  /** in which the files name the criteria of an area */
  codes?: readonly string[];
  /** in which the units stand in the registry */
  order?: readonly number[];
  /** the first so many units are the first block; all unless given */
  first?: number;
}

const editions = new Map<string, Edition>();

function editionOf(codes: readonly string[]): Edition {
  const key = codes.join();
  const known = editions.get(key);
  if (known) return known;
  const areas = ['1', '2', '3'].map((number) => {
    const own = codes.filter((code) => code.startsWith(number));
    const criteria = own.map(
      (code) =>
        `  c${code.replace('.', '')}: { code: "${code}", label: { vi: Việc ${code} }, maxPoints: ${POINTS[code as '1.1']}, assessedBy: self,
      measure: { kind: percent, of: part }, scoring: { kind: proportional, of: 100 }, noneArose: { effect: exclude } }`,
    );
    const head = `schema: par-criteria/1\narea: { id: area${number}, number: "${number}", label: { vi: Lĩnh vực ${number} } }`;
    const sources =
      'sources:\n  - { for: [measure, maxPoints, scoring, noneArose], assumption: Đặt ra để thử. }\nadd:';
    return [`quiz/2025/${number}-area.yaml`, [head, sources, ...criteria].join('\n')];
  });
  const made = readEdition(
    memorySource({ 'quiz/2025/edition.yaml': HEAD, ...Object.fromEntries(areas) }),
    'quiz/2025',
  );
  editions.set(key, made);
  return made;
}

export function quizResults({ marks, codes = CODES, order, first = marks.length }: Quiz): Results {
  const units = marks.map((_, at) => ({
    ...{ id: `u${at}`, name: `Đơn vị ${at}`, tier: 'all' },
    ...{ aliases: [], attributes: { late: at >= first }, dates: {} },
  }));
  const registry = createRegistry(
    (order ?? [...units.keys()]).map((at) => units[at]!),
    { asOf: '2025-12-31' },
  );
  const context = { edition: editionOf(codes), registry };
  const rows = marks.flatMap((own, at) =>
    own.flatMap((mark, i) => {
      if (mark === null) return [];
      const figure = mark === 'none' ? 'KPS;;' : `;${mark};10`;
      return [`Đơn vị ${at};TC ${CODES[i]};${figure}`];
    }),
  );
  const file = {
    kind: 'reports' as const,
    file: 'reports.csv',
    rows: ['Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số', ...rows],
  };
  const submissions = rows.length === 0 ? [] : [importRows(file, context)];
  const campaign = runCampaign({ ...context, submissions });
  return { campaign, synthetic: true, previous: null, warnings: [], earlier: [] };
}
