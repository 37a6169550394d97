/** Sentences for faults of criteria files as a whole: inheritance, tiers, codes, points, targets, edition.yaml. */
import type { FaultTable } from './fault-table.ts';

export const criteriaFaults = {
  'edition-unknown': {
    vi: ({ found }) => `cần bộ tiêu chí có trong thư mục tiêu chí, gặp "${found}"`,
    en: ({ found }) => `expected an edition of the criteria folder, found "${found}"`,
  },
  'edition-id': {
    vi: ({ found }) => `cần mã bộ tiêu chí dạng <địa phương>/<năm>, chữ thường không dấu, gặp "${found}"`,
    en: ({ found }) => `expected an id as <place>/<year> in lower case, found "${found}"`,
  },
  'edition-exists': {
    vi: ({ found }) => `cần mã của bộ tiêu chí chưa có thư mục, gặp "${found}"`,
    en: ({ found }) => `expected the id of an edition that has no folder yet, found "${found}"`,
  },
  'edition-folder': {
    vi: ({ expected, found }) => `cần mã trùng với thư mục chứa tệp (${expected}), gặp ${found}`,
    en: ({ expected, found }) => `expected the name of the folder (${expected}), found ${found}`,
  },
  'file-kind': {
    vi: ({ found }) => `cần tệp .yaml hoặc .md, gặp "${found}"`,
    en: ({ found }) => `expected a .yaml or .md file, found "${found}"`,
  },
  'area-head': {
    vi: ({ found }) =>
      `cần đúng một trong các khóa area, bonus, penalty, gặp ${found === '' ? 'không có' : found}`,
    en: ({ found }) => `expected one of area, bonus, penalty, found ${found === '' ? 'none' : found}`,
  },
  'area-twice': {
    vi: ({ found, other }) => `cần mỗi lĩnh vực một tệp, gặp lại "${found}" đã có ở ${other}`,
    en: ({ found, other }) => `expected one file an area, found "${found}" again, first in ${other}`,
  },
  'cap-missing': {
    vi: ({ expected }) => `cần mức trần ${expected}.cap trong edition.yaml, gặp: chưa có`,
    en: ({ expected }) => `expected ${expected}.cap in edition.yaml, found none`,
  },
  'extends-cycle': {
    vi: ({ found }) => `cần chuỗi kế thừa (extends) có điểm dừng, gặp vòng lặp ${found}`,
    en: ({ found }) => `expected extends to come to an end, found the cycle ${found}`,
  },
  'add-known': {
    vi: ({ found, other }) => `cần mã tiêu chí chưa dùng, gặp "${found}" đã có ở ${other}`,
    en: ({ found, other }) => `expected a new criterion, found "${found}", which stands in ${other}`,
  },
  'add-under-unknown': {
    vi: ({ expected, found }) =>
      `cần tiêu chí đã có của lĩnh vực để thêm vào${near(expected, 'gần nhất')}, gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a criterion of the area to add to${near(expected, 'nearest')}, found "${found}"`,
  },
  'change-unknown': {
    vi: ({ expected, found }) =>
      `cần tiêu chí đã có của lĩnh vực để thay đổi${near(expected, 'gần nhất')}, gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a criterion of the area to change${near(expected, 'nearest')}, found "${found}"`,
  },
  'remove-unknown': {
    vi: ({ expected, found }) =>
      `cần tiêu chí đã có của lĩnh vực để bỏ${near(expected, 'gần nhất')}, gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a criterion of the area to remove${near(expected, 'nearest')}, found "${found}"`,
  },
  'remove-last-part': {
    vi: ({ found }) =>
      `cần bỏ cả "${found}" khi bỏ mọi tiêu chí thành phần của nó, gặp: chỉ bỏ các thành phần`,
    en: ({ found }) => `expected "${found}" itself to be removed with all its parts, found only the parts`,
  },
  'unknown-tier': {
    vi: ({ expected, found }) =>
      `cần cấp có trong tiers của edition.yaml${near(expected, 'gần nhất')}, gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected a tier of edition.yaml${near(expected, 'nearest')}, found "${found}"`,
  },
  'by-tier-lacking': {
    vi: ({ expected, found }) =>
      `cần giá trị cho cấp ${expected}, gặp: ${found === '' ? 'chưa có' : `chỉ có ${found}`}`,
    en: ({ expected, found }) =>
      `expected a value for the tier ${expected}, found ${found === '' ? 'none' : `only ${found}`}`,
  },
  'by-tier-surplus': {
    vi: ({ expected, found }) => `cần giá trị cho đúng các cấp áp dụng (${expected}), gặp thêm cấp ${found}`,
    en: ({ expected, found }) =>
      `expected values for the tiers that apply (${expected}), found ${found} as well`,
  },
  'tiers-outside': {
    vi: ({ expected, found }) =>
      `cần cấp thuộc các cấp của tiêu chí, lĩnh vực bao ngoài (${expected}), gặp ${found}`,
    en: ({ expected, found }) =>
      `expected tiers of what encloses the criterion (${expected}), found ${found}`,
  },
  'criterion-nowhere': {
    vi: ({ found }) => `cần ít nhất một cấp áp dụng, gặp "${found}" không áp dụng cho cấp nào`,
    en: ({ found }) => `expected a tier that applies, found none for "${found}"`,
  },
  'area-empty': {
    vi: ({ expected }) =>
      `cần ít nhất một tiêu chí cho cấp ${expected} hoặc giới hạn tiers của lĩnh vực, gặp: không có`,
    en: ({ expected }) =>
      `expected a criterion for the tier ${expected}, or tiers of the area without it, found none`,
  },
  'parts-empty': {
    vi: ({ expected }) =>
      `cần ít nhất một tiêu chí thành phần cho cấp ${expected} hoặc giới hạn tiers của tiêu chí, gặp: không có`,
    en: ({ expected }) =>
      `expected a part for the tier ${expected}, or tiers of the criterion without it, found none`,
  },
  'area-number-twice': {
    vi: ({ found, other, tier }) =>
      `cần số lĩnh vực không trùng trong một cấp, gặp số ${found} đã là của "${other}" ở cấp ${tier}`,
    en: ({ found, other, tier }) =>
      `expected a number of its own in each tier, found ${found}, which is "${other}" for ${tier}`,
  },
  'code-twice': {
    vi: ({ found, other, tier }) =>
      `cần mã không trùng trong một cấp, gặp "${found}" đã là của "${other}" ở cấp ${tier}`,
    en: ({ found, other, tier }) =>
      `expected a code of its own in each tier, found "${found}", which is "${other}" for ${tier}`,
  },
  'code-outside': {
    vi: ({ expected, found }) =>
      `cần mã bắt đầu bằng "${expected}" như tiêu chí, lĩnh vực bao ngoài, gặp "${found}"`,
    en: ({ expected, found }) => `expected a code that begins with "${expected}", found "${found}"`,
  },
  'id-twice': {
    vi: ({ found }) => `cần mã không trùng trong danh sách, gặp lại "${found}"`,
    en: ({ found }) => `expected an id of its own in the list, found "${found}" again`,
  },
  'leaf-without': {
    vi: ({ expected }) => `cần khóa ${expected} cho tiêu chí được chấm điểm, gặp: chưa có`,
    en: ({ expected }) => `expected ${expected} for a criterion that is scored, found none`,
  },
  'key-of-leaf': {
    vi: ({ found }) => `cần khóa ${found} ở tiêu chí thành phần, gặp ở tiêu chí có tiêu chí thành phần`,
    en: ({ found }) => `expected ${found} on the parts, found it on a criterion that has parts`,
  },
  'measure-beside-alternatives': {
    vi: () => 'cần số liệu ghi trong từng phương án (alternatives), gặp measure ghi ở tiêu chí',
    en: () => 'expected a measure in each alternative, found one on the criterion',
  },
  'cases-unused': {
    vi: ({ found }) => `cần cách tính điểm perEvent khi số liệu có cases, gặp ${found}`,
    en: ({ found }) => `expected the rule perEvent where the measure has cases, found ${found}`,
  },
  'cases-in-alternative': {
    vi: () => 'cần cases ở số liệu của chính tiêu chí, gặp trong một phương án (alternatives)',
    en: () => 'expected cases in the measure of the criterion itself, found them in an alternative',
  },
  'label-twice': {
    vi: ({ found }) => `cần mỗi phương án một tên, vì báo cáo có thể ghi bằng tên, gặp lại "${found}"`,
    en: ({ found }) => `expected a label of its own, since reports may give it, found "${found}" again`,
  },
  'target-measure': {
    vi: ({ found }) =>
      `cần số liệu dạng phần trăm, số đếm, số lượng hoặc điều tra để có chỉ tiêu, gặp số liệu loại ${found}`,
    en: ({ found }) =>
      `expected a percent, count, amount or survey under a target, found the measure ${found}`,
  },
  'target-between': {
    vi: ({ min, max, found }) => `cần chỉ tiêu đạt được, từ ${min} đến ${max}, gặp ${found}`,
    en: ({ min, max, found }) =>
      `expected a target that can be reached, from ${min} to ${max}, found ${found}`,
  },
  'target-above': {
    vi: ({ expected, found }) => `cần chỉ tiêu lớn hơn ${expected}, gặp ${found}`,
    en: ({ expected, found }) => `expected a target above ${expected}, found ${found}`,
  },
  'target-from': {
    vi: ({ expected, found }) => `cần chỉ tiêu từ ${expected} trở lên, gặp ${found}`,
    en: ({ expected, found }) => `expected a target of ${expected} or more, found ${found}`,
  },
  'not-positive': {
    vi: ({ found }) => `cần số lớn hơn 0, gặp ${found}`,
    en: ({ found }) => `expected a number above 0, found ${found}`,
  },
  'not-between': {
    vi: ({ min, max, found }) => `cần số từ ${min} đến ${max}, gặp ${found}`,
    en: ({ min, max, found }) => `expected a number from ${min} to ${max}, found ${found}`,
  },
  'parts-sum': {
    vi: ({ expected, found, tier }) =>
      `cần bằng tổng các tiêu chí thành phần ở cấp ${tier} (${expected}), gặp ${found}`,
    en: ({ expected, found, tier }) =>
      `expected the sum of the parts for ${tier} (${expected}), found ${found}`,
  },
  'areas-sum': {
    vi: ({ expected, found, tier }) =>
      `cần tổng điểm tối đa các lĩnh vực ở cấp ${tier} bằng ${expected}, gặp ${found}`,
    en: ({ expected, found, tier }) => `expected the areas to add to ${expected} for ${tier}, found ${found}`,
  },
  'grades-overlap': {
    vi: ({ expected, found }) => `cần các bậc xếp loại từ cao xuống thấp, dưới ${expected}, gặp ${found}`,
    en: ({ expected, found }) => `expected grades from high to low, below ${expected}, found ${found}`,
  },
  'grades-lowest': {
    vi: ({ found }) => `cần bậc xếp loại thấp nhất bắt đầu từ 0, gặp ${found}`,
    en: ({ found }) => `expected the lowest grade to begin at 0, found ${found}`,
  },
  'no-such-day': {
    vi: ({ found }) => `cần ngày có thật, gặp ${found}`,
    en: ({ found }) => `expected a day that exists, found ${found}`,
  },
  'period-order': {
    vi: ({ expected, found }) => `cần ngày cuối kỳ không sớm hơn ${expected}, gặp ${found}`,
    en: ({ expected, found }) => `expected a last day from ${expected} on, found ${found}`,
  },
  'block-unreachable': {
    vi: ({ found, other }) =>
      `cần khối có điều kiện (where) đứng trước khối nhận mọi đơn vị của cấp, gặp "${found}" đứng sau "${other}"`,
    en: ({ found, other }) =>
      `expected blocks with a filter before the one that takes every unit of the tier, found "${found}" after "${other}"`,
  },
  'goal-kind': {
    vi: ({ found }) =>
      `cần đúng một trong các khóa rank, change, value, moreThanPrevious, gặp ${found === '' ? 'không có' : found}`,
    en: ({ found }) =>
      `expected one of rank, change, value, moreThanPrevious, found ${found === '' ? 'none' : found}`,
  },
  'goal-limits': {
    vi: () => 'cần atLeast hoặc atMost, gặp: chưa có',
    en: () => 'expected atLeast or atMost, found none',
  },
  'tier-without-block': {
    vi: ({ expected }) => `cần ít nhất một khối xếp hạng cho cấp ${expected}, gặp: không có`,
    en: ({ expected }) => `expected a block for the tier ${expected}, found none`,
  },
} as const satisfies FaultTable;

function near(expected: unknown, word: string): string {
  return expected === undefined || expected === '' ? '' : ` (${word}: ${expected})`;
}
