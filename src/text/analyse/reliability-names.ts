/** How areas and criteria are named in tables of reliability. */
import type { ReliabilityFigures } from '../../model/reliability-report.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';

/** Id of an area -> `3. Cải cách thủ tục hành chính`. */
export function areaNames({ areas }: Pick<ReliabilityFigures, 'areas'>, lang: Lang): Map<string, string> {
  return new Map(areas.map(({ id, number, label }) => [id, `${number}. ${inLang(label, lang)}`]));
}

/** Code of a criterion -> `TC 3.2.1 Tỷ lệ hồ sơ ...`: text that no spreadsheet takes for a day. */
export function criterionNames(
  { criteria }: Pick<ReliabilityFigures, 'criteria'>,
  lang: Lang,
): Map<string, string> {
  return new Map(criteria.map(({ code, label }) => [code, `TC ${code} ${inLang(label, lang)}`]));
}
