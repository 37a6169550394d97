/** Where a figure that is stated twice was stated first, as part of a sentence. */
import type { Params } from '../../errors.ts';
import type { Lang } from '../lang.ts';

export function firstPlace({ firstLine, firstSheet, firstFile }: Params, lang: Lang): string {
  const parts =
    lang === 'vi'
      ? [
          `dòng ${firstLine}`,
          ...(firstSheet ? [`của trang tính "${firstSheet}"`] : []),
          ...(firstFile ? [`của tệp ${firstFile}`] : []),
        ]
      : [
          `line ${firstLine}`,
          ...(firstSheet ? [`of the sheet "${firstSheet}"`] : []),
          ...(firstFile ? [`of ${firstFile}`] : []),
        ];
  return parts.join(' ');
}
