/** A target in words: the plan's own, the number they were read as, and how the figure compares. */
import type { TargetExplanation } from '../../model/leaf-explanation.ts';
import type { MeasureKind } from '../../model/measure.ts';
import type { Lang } from '../lang.ts';
import { distanceText, figureText } from './figure-words.ts';

/** "từ 95% trở lên", "trên 95%". */
export function targetWords(
  { kind, at }: Pick<TargetExplanation, 'kind' | 'at'>,
  measure: MeasureKind,
  lang: Lang,
): string {
  const number = figureText({ kind: measure, value: at, option: null }, lang);
  if (kind === 'moreThan') return lang === 'vi' ? `trên ${number}` : `more than ${number}`;
  return lang === 'vi' ? `từ ${number} trở lên` : `at least ${number}`;
}

export function targetSentence(target: TargetExplanation, measure: MeasureKind, lang: Lang): string {
  const quoted = target.words === null ? '' : ` ("${target.words}")`;
  return `${targetWords(target, measure, lang)}${quoted}: ${targetResult(target, measure, lang)}`;
}

/** Whether the target is met, or by how much not. */
export function targetResult(
  { met, gap }: Pick<TargetExplanation, 'met' | 'gap'>,
  measure: MeasureKind,
  lang: Lang,
): string {
  if (met === null)
    return lang === 'vi' ? 'không có số liệu được tính để so sánh' : 'no figure counts, so none is compared';
  if (met) return lang === 'vi' ? 'ĐẠT' : 'MET';
  if (gap === '0') return lang === 'vi' ? 'CHƯA ĐẠT, mới bằng mức này' : 'NOT MET, just at the mark';
  const distance = distanceText(gap ?? '0', measure, lang);
  return lang === 'vi' ? `CHƯA ĐẠT, còn thiếu ${distance}` : `NOT MET, ${distance} below`;
}
