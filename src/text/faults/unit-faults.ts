/** Sentences for faults of an edition against the registry of units: owners, substitutes, blocks, attributes, dates. */
import type { FaultTable } from './fault-table.ts';

export const unitFaults = {
  'owner-unknown': {
    vi: ({ found }) => `cần cơ quan chủ trì có trong sổ đăng ký đơn vị, hoặc parent, gặp "${found}"`,
    en: ({ found }) => `expected a registered unit or parent as owner, found "${found}"`,
  },
  'owner-ended': {
    vi: ({ found }) => `cần cơ quan chủ trì còn tồn tại vào ngày cuối của kỳ, gặp "${found}"`,
    en: ({ found }) => `expected an owner that exists on the last day of the period, found "${found}"`,
  },
  'owner-without-parent': {
    vi: ({ unit }) => `cần mọi đơn vị có cơ quan cấp trên khi owner là parent, gặp "${unit}" chưa có`,
    en: ({ unit }) =>
      `expected every unit to have a parent where the owner is parent, found none for "${unit}"`,
  },
  'substitute-unknown': {
    vi: ({ found }) => `cần đơn vị có trong sổ đăng ký, gặp "${found}"`,
    en: ({ found }) => `expected a registered unit, found "${found}"`,
  },
  'substitute-missing': {
    vi: ({ found }) =>
      `cần cơ quan thẩm định thay (substitutes) cho "${found}", gặp: cơ quan này tự thẩm định mình`,
    en: ({ found }) => `expected a substitute for "${found}", found that it would appraise itself`,
  },
  'unit-without-block': {
    vi: ({ unit }) => `cần mỗi đơn vị thuộc một khối xếp hạng, gặp "${unit}" không thuộc khối nào`,
    en: ({ unit }) => `expected a block for every unit, found none for "${unit}"`,
  },
  'unit-lacks-attribute': {
    vi: ({ unit, attribute }) => `cần thuộc tính ${attribute} của mọi đơn vị được hỏi, gặp "${unit}" chưa có`,
    en: ({ unit, attribute }) =>
      `expected the attribute ${attribute} of every unit asked, found none for "${unit}"`,
  },
  'filter-type': {
    vi: ({ attribute, expected, found }) =>
      `cần giá trị cùng loại với thuộc tính ${attribute} của đơn vị (${expected}), gặp ${found}`,
    en: ({ attribute, expected, found }) =>
      `expected a value of the kind that units have for ${attribute} (${expected}), found ${found}`,
  },
  'unit-lacks-date': {
    vi: ({ unit, date, criterion }) =>
      `cần ngày ${date} của mọi đơn vị có hạn tính theo ngày này${of(criterion, 'tiêu chí')}, gặp "${unit}" chưa có`,
    en: ({ unit, date, criterion }) =>
      `expected the date ${date} of every unit with a deadline from it${of(criterion, 'criterion')}, found none for "${unit}"`,
  },
} as const satisfies FaultTable;

/** A campaign that meets the fault among figures does not say at which criterion. */
function of(criterion: unknown, word: string): string {
  return criterion === undefined ? '' : ` (${word} ${criterion})`;
}
