/** The scoring rule of a leaf in one sentence, as tables, forms and explanations print it. */
import type { Alternative, Leaf } from '../../model/criteria-set.ts';
import type { Label } from '../../model/label.ts';
import { uncapitalised } from '../capitalised.ts';
import { formatExact } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { conditionWords, SCOPE_WORDS } from './condition-words.ts';
import { type ClauseContext, ruleClauses } from './rule-clauses.ts';

/**
 * @example `từ 95% trở lên: đủ 4 điểm; từ 80% đến dưới 95%: 4 × tỷ lệ / 95; dưới 80%: 0 điểm`
 */
export function ruleWords(leaf: Leaf, lang: Lang): string {
  return ruleSentences(leaf, lang).join(leaf.rule.simple ? '; ' : ' ');
}

/** The same rule in parts: its clauses and notes, or how its alternatives make one figure and then each of them. */
export function ruleSentences(leaf: Leaf, lang: Lang): string[] {
  const { simple, alternatives, combine } = leaf.rule;
  if (simple) return simpleSentences({ rule: simple, measure: leaf.measure!, leaf }, lang);
  const parts = alternatives.map((alternative) => alternativeWords(alternative, leaf, lang));
  return [`${combineWords(combine, lang)}:`, ...parts];
}

function alternativeWords(alternative: Alternative, leaf: Leaf, lang: Lang): string {
  const { id, label, measure, simple, appliesWhere } = alternative;
  const words = simpleSentences({ rule: simple, measure, leaf }, lang);
  const scope = appliesWhere && `${uncapitalised(SCOPE_WORDS[lang])} ${conditionWords(appliesWhere, lang)}`;
  return `(${id}) ${inLang(label, lang)} — ${[...words, ...(scope ? [scope] : [])].join('; ')}.`;
}

function simpleSentences(context: ClauseContext, lang: Lang): string[] {
  const clauses = ruleClauses(context, lang).map(({ text }) => text);
  return [...clauses, ...encoderNotes(context, lang)];
}

/** How alternatives make one figure. */
export function combineWords(combine: 'least' | 'greatest', lang: Lang): string {
  const words = {
    least: { vi: 'lấy mức điểm thấp nhất trong các điều kiện', en: 'the least of the conditions' },
    greatest: { vi: 'lấy mức điểm cao nhất trong các trường hợp', en: 'the greatest of the cases' },
  };
  return words[combine][lang];
}

/** What the reader must know about how the number of the rule is made: weights, samples, the block's best unit. */
export function encoderNotes({ rule, measure }: Omit<ClauseContext, 'leaf'>, lang: Lang): string[] {
  const { encoder } = rule;
  const isVietnamese = lang === 'vi';
  if (encoder.kind === 'cases' && measure.kind === 'count') {
    const sum = weightedSum(measure.cases ?? [], lang);
    return [isVietnamese ? `tổng có hệ số = ${sum}` : `weighted sum = ${sum}`];
  }
  if (encoder.kind === 'best') {
    return [
      isVietnamese
        ? 'tỷ số = số liệu của đơn vị chia cho số liệu cao nhất trong khối'
        : 'ratio = figure of the unit divided by the best figure of its block',
    ];
  }
  if (encoder.kind !== 'survey') return [];
  const notes: string[] = [];
  if (measure.kind === 'survey' && measure.options) {
    const scale = measure.options
      .map(({ label, weight }) => `${inLang(label, lang)} ${formatExact(weight, 4, lang)}`)
      .join(', ');
    notes.push(isVietnamese ? `quy đổi phiếu (%): ${scale}` : `answers are worth (%): ${scale}`);
  }
  if (encoder.minSample > 0) {
    notes.push(
      isVietnamese
        ? `dưới ${encoder.minSample} phiếu hợp lệ: coi như không phát sinh`
        : `below ${encoder.minSample} valid answers: did not arise`,
    );
  }
  return notes;
}

function weightedSum(cases: readonly { label: Label; weight: Leaf['maxPoints'] }[], lang: Lang): string {
  return cases
    .map(({ label, weight }) => `${formatExact(weight, 4, lang)} × (${inLang(label, lang)})`)
    .join(' + ');
}
