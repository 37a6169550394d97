/** A legal source or an assumption of a criterion, in words. */
import type { SourceExplanation } from '../../model/leaf-explanation.ts';
import type { CoveredKey } from '../../model/source.ts';
import { capitalised } from '../capitalised.ts';
import { formatDay } from '../format.ts';
import type { Lang } from '../lang.ts';

const KEY_WORDS: Readonly<Record<CoveredKey, Readonly<Record<Lang, string>>>> = {
  target: { vi: 'chỉ tiêu', en: 'target' },
  measure: { vi: 'số liệu', en: 'measure' },
  maxPoints: { vi: 'điểm tối đa', en: 'maximum' },
  scoring: { vi: 'cách tính điểm', en: 'rule' },
  appliesWhere: { vi: 'phạm vi áp dụng', en: 'scope' },
  noneArose: { vi: 'xử lý khi không phát sinh', en: 'what follows when none arose' },
};

type CitedDocument = Extract<SourceExplanation, { document: unknown }>['document'];

export function sourceWords(source: SourceExplanation, lang: Lang): string {
  const about = capitalised(source.for.map((key) => KEY_WORDS[key][lang]).join(', '));
  if ('assumption' in source) {
    return `${about}: ${lang === 'vi' ? 'giả định' : 'assumption'} — ${source.assumption}`;
  }
  const { document, clause, quote } = source;
  const words = quote === null ? '' : `: "${quote}"`;
  return `${about}: ${documentWords(document, lang)}, ${clauseWords(clause, lang)}${words}`;
}

/** Title, with number and date where the register has them. */
export function documentWords({ title, number, date }: CitedDocument, lang: Lang): string {
  const day = date && `${lang === 'vi' ? 'ngày' : 'of'} ${formatDay(date)}`;
  const numbered = number && `${lang === 'vi' ? 'số' : 'no.'} ${number}`;
  const parts = [numbered, day].filter((part) => part !== null);
  return parts.length === 0 ? title : `${title} (${parts.join(' ')})`;
}

/** How a bullet is called, by its mark. */
const BULLET_WORDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  '-': { vi: 'gạch đầu dòng thứ', en: 'dash' },
  '+': { vi: 'dấu cộng thứ', en: 'plus' },
};

/** The heading, then clause (khoản, by number), point (điểm, by letter) and bullet (by its number). */
export function clauseWords(clause: readonly string[], lang: Lang): string {
  const parts = clause.map((part) => {
    const [, mark = '', number] = /^([-+]) (\d+)$/.exec(part) ?? [];
    if (number) return `${BULLET_WORDS[mark]![lang]} ${number}`;
    if (/^\d+$/.test(part)) return `${lang === 'vi' ? 'khoản' : 'clause'} ${part}`;
    return /^\p{Ll}$/u.test(part) ? `${lang === 'vi' ? 'điểm' : 'point'} ${part}` : part;
  });
  return parts.join(', ');
}
