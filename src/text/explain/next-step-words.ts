/** What would earn more, as a sentence: "thêm 12 hồ sơ trả kết quả đúng hạn (từ 180 thành 192, trên 200): được 4 điểm". */
import { decimal } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { Label } from '../../model/label.ts';
import type { FigureExplanation, NextStep } from '../../model/leaf-explanation.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { distanceText, figureText, numberText } from './figure-words.ts';
import { pointsText } from './points-words.ts';

/** @param now points that the figure earns at present, null where it was not reported */
export function nextStepWords(
  step: NextStep,
  figure: FigureExplanation,
  { now, lang }: { now: string | null; lang: Lang },
): string {
  const reach = reachWords(step, figure, lang);
  const points = decimal(step.points);
  const gain = formatRounded(points.subtract(now === null ? Fraction.ZERO : decimal(now)), 2, lang);
  const total = pointsText(points, lang);
  return lang === 'vi' ? `${reach}: được ${total} (tăng ${gain})` : `${reach}: earns ${total} (${gain} more)`;
}

/** The figure to reach, without its points: "thêm 12 hồ sơ trả kết quả đúng hạn (từ 180 thành 192, trên 200)". */
export function reachWords(step: NextStep, figure: FigureExplanation, lang: Lang): string {
  return step.numerator ? numeratorWords(step.numerator, figure, lang) : figureWords(step, figure, lang);
}

function numeratorWords(
  { from, to, change }: NonNullable<NextStep['numerator']>,
  { measure }: FigureExplanation,
  lang: Lang,
): string {
  const isMore = decimal(change).sign > 0;
  const number = numberText(change.replace('-', ''), lang);
  const whole = numberText(measure?.fraction?.denominator ?? '0', lang);
  const thing = countedThing(measure?.fraction?.numeratorLabel ?? null, lang);
  const [before, after] = [numberText(from, lang), numberText(to, lang)];
  if (lang === 'vi') {
    return `${isMore ? 'thêm' : 'bớt'} ${number} ${thing} (từ ${before} thành ${after}, trên ${whole})`;
  }
  return `${number} ${isMore ? 'more' : 'fewer'}: ${thing} (from ${before} to ${after} of ${whole})`;
}

/** "Số hồ sơ trả đúng hạn" counts "hồ sơ trả đúng hạn". */
function countedThing(label: Label | null, lang: Lang): string {
  if (label === null) return lang === 'vi' ? 'ở tử số' : 'in the numerator';
  const text = inLang(label, lang);
  const thing = text.replace(/^(?:Số|Number of) /, '');
  return thing === text ? (lang === 'vi' ? `ở tử số "${text}"` : `"${text}"`) : thing;
}

function figureWords(step: NextStep, figure: FigureExplanation, lang: Lang): string {
  const { measureKind, ownDate } = figure;
  const value = figureText({ kind: measureKind, value: step.figure, option: step.option }, lang);
  if (measureKind === 'choice' || measureKind === 'boolean') {
    return lang === 'vi' ? `đạt mức "${value}"` : `reach "${value}"`;
  }
  if (measureKind === 'date') {
    const own = ownDate === null ? '' : lang === 'vi' ? ' (theo ngày riêng của đơn vị)' : ' (its own date)';
    return lang === 'vi' ? `thực hiện chậm nhất ngày ${value}${own}` : `done by ${value}${own}`;
  }
  const sum = lang === 'vi' ? 'tổng có hệ số ' : 'weighted sum: ';
  const subject = figure.encoder === 'cases' ? sum : '';
  return `${subject}${numberWords(value, { step, figure }, lang)}${changeWords(step, figure, lang)}`;
}

function numberWords(
  value: string,
  { step, figure }: { step: NextStep; figure: FigureExplanation },
  lang: Lang,
): string {
  const { inclusive, change } = step;
  if (change === null && isFalling(figure)) {
    if (lang === 'vi') return inclusive ? `không quá ${value}` : `dưới ${value}`;
    return inclusive ? `at most ${value}` : `below ${value}`;
  }
  const falls = change?.startsWith('-') ?? false;
  if (lang === 'vi') {
    if (falls) return inclusive ? `giảm còn ${value}` : `giảm xuống dưới ${value}`;
    return inclusive ? `đạt ${value}` : `đạt trên ${value}`;
  }
  if (falls) return inclusive ? `down to ${value}` : `below ${value}`;
  return inclusive ? `reach ${value}` : `above ${value}`;
}

/** Whether less of the figure is worth more. */
function isFalling({ rule: { pieces } }: FigureExplanation): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return false;
  const slopes = pieces.map(({ slope }) => decimal(slope).sign);
  if (slopes.some((sign) => sign !== 0)) return slopes.includes(-1);
  return decimal(last.intercept).lessThan(decimal(first.intercept));
}

function changeWords({ change }: NextStep, { measureKind, best }: FigureExplanation, lang: Lang): string {
  const still = best
    ? lang === 'vi'
      ? ', khi đơn vị cao nhất giữ nguyên'
      : ', the best unit unchanged'
    : '';
  if (change === null) return still && ` (${still.slice(2)})`;
  const distance = distanceText(change.replace('-', ''), measureKind, lang);
  const falls = change.startsWith('-');
  if (lang === 'vi') return ` (${falls ? 'bớt' : 'thêm'} ${distance}${still})`;
  return ` (${distance} ${falls ? 'less' : 'more'}${still})`;
}
