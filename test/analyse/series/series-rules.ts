/** The rules of the worked cases of a series, 100 points: what test/cases/series/worked-cases.yaml says in words. */
import type { AreaRules } from '../change/two-years.ts';

const common = { assessedBy: 'self', noneArose: { effect: 'exclude' } };

export const SERIES_INDEX = { minApplicable: 40 };

export const SERIES_AREAS: Readonly<Record<string, AreaRules>> = {
  results: {
    add: {
      'on-time': {
        ...common,
        code: '1.1',
        label: { vi: 'Hồ sơ đúng hạn' },
        maxPoints: 50,
        measure: { kind: 'percent', of: 'part' },
        scoring: { kind: 'proportional', of: 100 },
      },
      satisfied: {
        ...common,
        code: '1.2',
        label: { vi: 'Hài lòng' },
        maxPoints: 20,
        assessedBy: 'survey',
        measure: { kind: 'survey' },
        scoring: { kind: 'survey', minSample: 30, as: { kind: 'proportional', of: 100 } },
      },
      faults: {
        ...common,
        code: '1.3',
        label: { vi: 'Lỗi văn bản' },
        maxPoints: 10,
        measure: { kind: 'count' },
        scoring: { kind: 'perEvent', start: 'max', each: -1, floor: 0, falling: true },
      },
    },
  },
  service: {
    add: {
      plan: {
        ...common,
        code: '2.1',
        label: { vi: 'Ban hành kế hoạch' },
        maxPoints: 20,
        measure: { kind: 'boolean' },
        scoring: { kind: 'boolean' },
      },
    },
  },
};
