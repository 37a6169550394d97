/** Sentences for faults of scoring rules (thrown by criteria/rules): each says what the rule must keep and what it does. */
import type { FaultTable } from './fault-table.ts';

export const ruleFaults = {
  'rule-measure': {
    vi: ({ kind, expected, found }) =>
      `cần số liệu loại ${expected} cho cách tính điểm ${kind}, gặp số liệu loại ${found}`,
    en: ({ kind, expected, found }) => `expected a measure ${expected} for the rule ${kind}, found ${found}`,
  },
  'rule-without-target': {
    vi: () => 'cần khóa target khi cách tính điểm dùng từ "target", gặp: tiêu chí chưa có chỉ tiêu',
    en: () => 'expected a target where the rule says "target", found none',
  },
  'rule-falls': {
    vi: () => 'cần ghi falling: true khi điểm giảm theo số liệu, gặp điểm giảm mà chưa ghi',
    en: () => 'expected falling: true where points fall, found falling points without it',
  },
  'rule-does-not-fall': {
    vi: () => 'cần điểm giảm theo số liệu khi ghi falling: true, gặp điểm không giảm',
    en: () => 'expected points that fall where falling: true is written, found none that do',
  },
  'rule-not-monotone': {
    vi: () => 'cần điểm chỉ tăng hoặc chỉ giảm theo số liệu, gặp điểm vừa tăng vừa giảm',
    en: () => 'expected points that only rise or only fall, found both',
  },
  'points-above-max': {
    vi: ({ expected, found }) => `cần không quá ${expected} điểm (maxPoints), gặp ${found} điểm`,
    en: ({ expected, found }) => `expected at most ${expected} points (maxPoints), found ${found}`,
  },
  'points-below-zero': {
    vi: ({ found }) => `cần điểm từ 0 trở lên, gặp ${found} điểm`,
    en: ({ found }) => `expected points from 0 on, found ${found}`,
  },
  'rule-flat': {
    vi: ({ found }) => `cần điểm thay đổi theo số liệu, gặp ${found} điểm với mọi số liệu`,
    en: ({ found }) => `expected points that depend on the figure, found ${found} for every one`,
  },
  'share-or-points': {
    vi: () => 'cần đúng một trong hai khóa share, points, gặp cả hai hoặc không có khóa nào',
    en: () => 'expected either share or points, found both or neither',
  },
  'choice-shares': {
    vi: ({ expected, found }) => `cần tỷ lệ điểm cho đúng các phương án ${expected}, gặp ${found}`,
    en: ({ expected, found }) => `expected a share for each of the options ${expected}, found ${found}`,
  },
  'deadline-mixed': {
    vi: () =>
      'cần mọi mốc cùng ghi by (ngày trong năm) hoặc cùng ghi before với một loại ngày, gặp các mốc ghi khác nhau',
    en: () => 'expected all steps to say by, or all to say before with one date, found a mixture',
  },
  'deadline-no-such-day': {
    vi: ({ found }) => `cần ngày có thật, gặp ${found}`,
    en: ({ found }) => `expected a day that exists, found ${found}`,
  },
  'deadline-order': {
    vi: ({ step }) => `cần các mốc từ sớm đến muộn, gặp mốc thứ ${step} không muộn hơn mốc trước nó`,
    en: ({ step }) => `expected steps from early to late, found step ${step} not later than the one before`,
  },
  'deadline-not-falling': {
    vi: () =>
      'cần điểm giảm dần khi làm muộn hơn, gặp mốc muộn hơn được nhiều điểm hơn hoặc mọi mốc bằng điểm',
    en: () => 'expected fewer points for a later day, found as many or more',
  },
  'linear-order': {
    vi: ({ from, to }) => `cần mốc from nhỏ hơn mốc to, gặp from ${from} và to ${to}`,
    en: ({ from, to }) => `expected from below to, found from ${from} and to ${to}`,
  },
  'per-event-limits': {
    vi: () => 'cần each khác 0 và start nằm giữa floor và ceiling, gặp giá trị nằm ngoài',
    en: () => 'expected each other than 0 and start between floor and ceiling, found otherwise',
  },
  'proportional-without-of': {
    vi: () => 'cần khóa of, hoặc chỉ tiêu (target) để lấy làm of, gặp: không có khóa nào',
    en: () => 'expected of, or a target to stand for it, found neither',
  },
  'proportional-of': {
    vi: ({ found }) => `cần of lớn hơn 0, gặp ${found}`,
    en: ({ found }) => `expected of above 0, found ${found}`,
  },
  'proportional-order': {
    vi: ({ zeroBelow, fullAt }) =>
      `cần zeroBelow từ 0 đến fullAt, gặp zeroBelow ${zeroBelow} và fullAt ${fullAt}`,
    en: ({ zeroBelow, fullAt }) =>
      `expected zeroBelow between 0 and fullAt, found zeroBelow ${zeroBelow} and fullAt ${fullAt}`,
  },
  'step-two-ends': {
    vi: () => 'cần mỗi đầu của bậc một khóa (from hoặc above, to hoặc below), gặp cả hai khóa',
    en: () => 'expected one key for each end of a step (from or above, to or below), found both',
  },
  'step-empty': {
    vi: ({ step }) => `cần đầu dưới của bậc thấp hơn đầu trên, gặp bậc thứ ${step} không chứa giá trị nào`,
    en: ({ step }) => `expected the low end of a step below its high end, found step ${step} without a value`,
  },
  'steps-gap': {
    vi: ({ from, to }) =>
      from === to
        ? `cần các bậc liền nhau, gặp giá trị ${from} không thuộc bậc nào`
        : `cần các bậc liền nhau, gặp khoảng hở từ ${from} đến ${to}`,
    en: ({ from, to }) =>
      from === to
        ? `expected steps without a gap, found ${from} in none of them`
        : `expected steps without a gap, found one from ${from} to ${to}`,
  },
  'steps-overlap': {
    vi: ({ at }) => `cần các bậc không chồng nhau, gặp hai bậc chồng nhau tại ${at}`,
    en: ({ at }) => `expected steps that do not overlap, found two that do at ${at}`,
  },
} as const satisfies FaultTable;
