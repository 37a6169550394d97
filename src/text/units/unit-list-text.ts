/** Registries, and the units of one on a day, as tables. */
import type { HistoryUnit } from '../../model/unit-history.ts';
import { formatDay, localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { layoutTable, NO_VALUE } from '../table.ts';
import { kindWords } from '../vocabulary/unit-kinds.ts';

export interface ListedRegistry {
  registry: string;
  /** all units of all times */
  units: number;
  /** the day that is counted on, yyyy-mm-dd; null: any, the registry knows no change */
  asOf: string | null;
  /** units that exist on the day, by tier */
  tiers: readonly { tier: string; units: number }[];
}

const REGISTRY_HEADINGS = {
  vi: ['Sổ đăng ký', 'Tổng số đơn vị các thời kỳ', 'Ngày', 'Số đơn vị vào ngày đó theo cấp'],
  en: ['Registry', 'Units of all times', 'Day', 'Units on the day by tier'],
} as const satisfies Record<Lang, readonly string[]>;

/** One row a registry; the headings are the first row. */
export function registryListRows(registries: readonly ListedRegistry[], lang: Lang): string[][] {
  const rows = registries.map(({ registry, units, asOf, tiers }) => [
    registry,
    localDecimal(String(units), lang),
    asOf === null ? NO_VALUE : formatDay(asOf),
    tiers.map(({ tier, units: count }) => `${tier}: ${localDecimal(String(count), lang)}`).join(', '),
  ]);
  return [[...REGISTRY_HEADINGS[lang]], ...rows];
}

const UNIT_HEADINGS = {
  vi: ['Mã', 'Tên', 'Mã hành chính', 'Cấp', 'Loại', 'Cơ quan cấp trên', 'Hiệu lực từ', 'Hiệu lực đến'],
  en: ['Id', 'Name', 'Code', 'Tier', 'Kind', 'Parent', 'Valid from', 'Valid to'],
} as const satisfies Record<Lang, readonly string[]>;

/** One row a unit; the headings are the first row. */
export function unitListRows(units: readonly HistoryUnit[], lang: Lang): string[][] {
  const rows = units.map(({ id, name, code, tier, kind, parent, validFrom, validTo }) => [
    id,
    name,
    code ?? '',
    tier,
    kind === null ? '' : kindWords(kind, lang),
    parent?.name ?? '',
    validFrom === null ? '' : formatDay(validFrom),
    validTo === null ? '' : formatDay(validTo),
  ]);
  return [[...UNIT_HEADINGS[lang]], ...rows];
}

/** A table of texts whose first row are the headings, for a terminal. */
export function rowsText([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const columns = headings.map((heading) => ({ heading, align: 'left' as const }));
  return layoutTable(columns, rows).join('\n');
}
