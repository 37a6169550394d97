/** What the number is called that a rule turns into points: a rate, a weighted sum, a day counted from another. */
import type { SimpleRule } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import type { Lang } from '../lang.ts';

const NUMBER_NAMES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: {
    percent: 'tỷ lệ',
    count: 'số lượng',
    amount: 'giá trị',
    survey: 'kết quả điều tra',
    cases: 'tổng có hệ số',
    best: 'tỷ số',
  },
  en: {
    percent: 'rate',
    count: 'number',
    amount: 'amount',
    survey: 'survey result',
    cases: 'weighted sum',
    best: 'ratio',
  },
};

export function numberName({ encoder }: SimpleRule, measure: Measure, lang: Lang): string {
  const names = NUMBER_NAMES[lang];
  return names[encoder.kind] ?? names[measure.kind] ?? '';
}

/** A ratio is no figure that anybody reported, so its clauses name it. */
export function subjectWords(rule: SimpleRule, measure: Measure, lang: Lang): string {
  return rule.encoder.kind === 'best' ? `${numberName(rule, measure, lang)} ` : '';
}

const OWN_DATES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: { inspection: 'ngày kiểm tra của đơn vị' },
  en: { inspection: "day of the unit's inspection" },
};

/** Words for a date that units have of their own; its name where the edition made one up. */
export function ownDateWords(name: string, lang: Lang): string {
  return OWN_DATES[lang][name] ?? (lang === 'vi' ? `ngày "${name}" của đơn vị` : `day "${name}" of the unit`);
}
