/** Words of the ranking inside districts. */
import type { DistrictRanking, UnitApart } from '../../model/district-report.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';

type Words = Readonly<Record<Lang, string>>;

export const DISTRICT_WORDS = {
  district: { vi: 'Huyện', en: 'District' },
  inside: { vi: 'Hạng trong huyện', en: 'Rank in the district' },
  units: { vi: 'Số đơn vị trong huyện', en: 'Units of the district' },
  column: { vi: 'Trong huyện (cũ)', en: 'In its (former) district' },
  rankInBlock: { vi: 'Hạng trong khối', en: 'Rank in the block' },
  note: { vi: 'Ghi chú', en: 'Note' },
  apart: { vi: 'Đơn vị không xếp trong một huyện', en: 'Units ranked in no single district' },
  every: { vi: 'Tất cả các huyện', en: 'All districts' },
  filter: { vi: 'Huyện (cũ)', en: '(Former) district' },
  show: { vi: 'Lọc', en: 'Filter' },
  method: {
    vi: 'Hạng trong huyện lấy đúng Chỉ số và quy tắc xếp hạng của khối, chỉ tính giữa các đơn vị của huyện. Đơn vị sắp xếp, sáp nhập được tính vào huyện cũ khi mọi đơn vị tiền thân cùng thuộc huyện đó.',
    en: 'Ranks in a district take the indexes and the rules of the block, among the units of the district alone. A unit made of others counts for a former district where all of these belonged to it.',
  },
} as const satisfies Record<string, Words>;

/** `UBND huyện Ân Thi (cũ)`. */
export function districtName({ district, former }: DistrictRanking, lang: Lang): string {
  if (!former) return district.name;
  return lang === 'vi' ? `${district.name} (cũ)` : `${district.name} (former)`;
}

/** Why a unit is ranked in no district. */
export function apartText({ reason, districts }: UnitApart, lang: Lang): string {
  const names = nameList(
    districts.map(({ name }) => name),
    lang,
  );
  if (reason === 'several') {
    return lang === 'vi'
      ? `gồm phần của nhiều huyện cũ: ${names}`
      : `from several former districts: ${names}`;
  }
  const known = names === '' ? '' : ` (${names})`;
  return lang === 'vi' ? `không rõ huyện của mọi tiền thân${known}` : `district not known throughout${known}`;
}
