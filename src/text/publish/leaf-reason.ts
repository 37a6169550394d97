/** Why a criterion has its points, short enough for a cell of a score sheet or a notice. */
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import { capitalised } from '../capitalised.ts';
import { measureText } from '../explain/figure-words.ts';
import { figureWords } from '../explain/leaf-facts.ts';
import { stateSentence } from '../explain/state-sentence.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { INPUT_WORDS } from '../states.ts';

/** The reason of the appraiser, then the figure that was scored or what became of the criterion. */
export function leafReason(leaf: LeafExplanation, lang: Lang): string {
  const outcome = leaf.state === 'scored' ? scoredWords(leaf, lang) : stateWords(leaf, lang);
  return [...appraisalReasons(leaf), ...outcome].map(capitalised).join('. ');
}

/**
 * Reasons of the appraisals that count, each once: of the criterion itself, its alternatives and its cases. That of a
 * state stands in its sentence.
 */
function appraisalReasons({ statements, cause }: LeafExplanation): string[] {
  const reasons = statements.flatMap(({ input, standing, cells }) => {
    const counts = standing === 'recognises' || (standing === 'final' && cause?.kind !== 'stated');
    return input === 'appraisals' && counts && cells.reason !== undefined ? [cells.reason] : [];
  });
  return [...new Set(reasons)];
}

/** A bonus or penalty that nobody reported needs no words; the attributes of a unit are no words for its sheet. */
function stateWords(explanation: LeafExplanation, lang: Lang): string[] {
  const { state, leaf } = explanation;
  if (state === 'notReported' && leaf.area.section !== 'area') return [];
  return [stateSentence(state === 'noFunction' ? { ...explanation, cause: null } : explanation, lang)];
}

const FIGURE = { vi: 'số liệu', en: 'figure' };

/** The figure, and whose it is where it is not the unit's own. */
function scoredWords(leaf: LeafExplanation, lang: Lang): string[] {
  const figure = figureWords(leaf, lang) ?? alternativeWords(leaf, lang);
  if (figure === null) return [];
  const source = leaf.statements.find(({ standing }) => standing === 'final')?.input;
  const isOwn = source === undefined || source === 'reports' || source === 'appraisals';
  return [`${isOwn ? FIGURE[lang] : INPUT_WORDS[source][lang]}: ${figure}`];
}

/** The figures of the alternatives whose points are those of the criterion. */
function alternativeWords({ alternatives }: LeafExplanation, lang: Lang): string | null {
  const figures = alternatives.flatMap(({ taken, label, figure: { measure } }) =>
    taken && measure ? [`${measureText(measure, lang)} (${inLang(label, lang)})`] : [],
  );
  return figures.length === 0 ? null : figures.join('; ');
}
