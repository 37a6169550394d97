/** A lost criterion as work to be done: what was missing, what the plan asks for, what would earn all points. */

import { decimal } from '../../exact/decimal.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { measureText } from './figure-words.ts';
import { figureWords, measureOf } from './leaf-facts.ts';
import { reachWords } from './next-step-words.ts';
import { pointsText } from './points-words.ts';
import { stateSentence } from './state-sentence.ts';
import { targetWords } from './target-words.ts';

/** "mới đạt 92,61% (1.452/1.568)", "chưa báo cáo: ...", "không công nhận điểm (lý do): ...". */
export function missingWords(leaf: LeafExplanation, lang: Lang): string {
  if (leaf.state === 'points') {
    const points = pointsText(decimal(leaf.points ?? '0'), lang);
    return lang === 'vi' ? `thẩm định chỉ cho ${points}` : `the appraiser gave only ${points}`;
  }
  if (leaf.state !== 'scored') return stateSentence(leaf, lang);
  const only = (text: string) => (lang === 'vi' ? `mới ở mức: ${text}` : `stands at: ${text}`);
  const own = figureWords(leaf, lang);
  if (own !== null) return only(own);
  const parts = leaf.alternatives.map(({ id, label, state, figure }) => {
    const measure = state === 'scored' ? figure.measure : null;
    const none = lang === 'vi' ? 'chưa có số liệu' : 'no figure';
    return `(${id}) ${inLang(label, lang)}: ${measure ? measureText(measure, lang) : none}`;
  });
  return only(parts.join('; '));
}

/** The target in the plan's own words with its number: `từ 95% trở lên ("tối thiểu 95%")`; null where the plan sets none. */
export function targetToReach(leaf: LeafExplanation, lang: Lang): string | null {
  if (!leaf.target) return null;
  const number = targetWords(leaf.target, measureOf(leaf), lang);
  return leaf.target.words === null ? number : `${number} ("${leaf.target.words}")`;
}

/** What earns the most that can be had; null where the rule gives no answer. */
export function distanceToFull(leaf: LeafExplanation, lang: Lang): string | null {
  const own = leaf.figure?.nextSteps.at(-1);
  if (leaf.figure && own) return reachWords(own, leaf.figure, lang);
  const parts = leaf.alternatives.flatMap(({ id, figure }) => {
    const step = figure.nextSteps.at(-1);
    return step ? [`(${id}) ${reachWords(step, figure, lang)}`] : [];
  });
  if (parts.length === 0) return null;
  const isEither = leaf.leaf.ruleKind === 'bestOf';
  return parts.join(isEither ? (lang === 'vi' ? '; hoặc ' : '; or ') : lang === 'vi' ? '; và ' : '; and ');
}
