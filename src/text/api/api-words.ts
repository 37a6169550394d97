/** What the programming interface says of its operations and parameters, in its OpenAPI document and on its page. */
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const OPERATION_WORDS = {
  rankings: {
    vi: 'Kết quả xếp hạng theo khối, hoặc theo một lĩnh vực',
    en: 'Ranking by block, or by one area',
  },
  scores: { vi: 'Bảng điểm của các đơn vị theo lĩnh vực', en: 'Points of the units by area' },
  unitScore: { vi: 'Phiếu điểm của một đơn vị kèm giải trình', en: 'Score sheet of a unit, explained' },
  leafScore: {
    vi: 'Giải trình điểm một tiêu chí của một đơn vị',
    en: 'The points of a unit for one criterion, explained',
  },
  units: { vi: 'Danh sách đơn vị, tìm không cần dấu', en: 'Units; searched without diacritics' },
  unit: { vi: 'Một đơn vị và thứ hạng của đơn vị đó', en: 'One unit and how it stands' },
} as const satisfies Record<string, Words>;
export type OperationId = keyof typeof OPERATION_WORDS;

export const PARAMETER_WORDS = {
  lang: { vi: 'Ngôn ngữ của câu chữ', en: 'Language of the words' },
  tier: { vi: 'Mã cấp; bỏ trống: mọi cấp', en: 'Id of a tier; without it: all' },
  block: { vi: 'Mã khối; bỏ trống: mọi khối', en: 'Id of a block; without it: all' },
  area: { vi: 'Mã lĩnh vực', en: 'Id of an area' },
  q: {
    vi: 'Một phần tên hoặc mã đơn vị, có dấu hay không dấu đều được',
    en: 'Part of a name or id, with or without diacritics',
  },
  id: { vi: 'Mã đơn vị', en: 'Id of a unit' },
  unit: { vi: 'Mã đơn vị', en: 'Id of a unit' },
  code: { vi: 'Mã tiêu chí, như 3.2.1', en: 'Code of a criterion, as 3.2.1' },
} as const satisfies Record<string, Words>;
export type ParameterName = keyof typeof PARAMETER_WORDS;
