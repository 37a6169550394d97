/** The rule of an explained leaf as items of a list, with a mark before what applied. */
import { decimal } from '../../exact/decimal.ts';
import type {
  AlternativeExplanation,
  FigureExplanation,
  LeafExplanation,
} from '../../model/leaf-explanation.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';
import { numberText, reportedWords } from './figure-words.ts';
import { pointsText } from './points-words.ts';
import { combineWords } from './rule-words.ts';
import { APPLIED, type ListItem } from './sheet.ts';

export function ruleItems(
  { figure, alternatives, leaf, maxPoints }: LeafExplanation,
  lang: Lang,
): ListItem[] {
  if (figure) return [...clauseItems(figure, 0, lang), ...noteItems(figure, 0, lang)];
  const combine = leaf.ruleKind === 'allOf' ? 'least' : 'greatest';
  const head = combineWords(combine, lang);
  return [
    { text: head, mark: ' ' },
    ...alternatives.flatMap((alternative) => alternativeItems(alternative, maxPoints, lang)),
  ];
}

/** Said of an alternative that concerns other units only, and of every one of a leaf outside the unit's function. */
const OTHER_UNITS: Readonly<Record<Lang, string>> = {
  vi: 'không áp dụng đối với đơn vị',
  en: 'does not concern the unit',
};

function alternativeItems(alternative: AlternativeExplanation, maxPoints: string, lang: Lang): ListItem[] {
  const { id, label, points, taken, figure, state } = alternative;
  const max = pointsText(decimal(maxPoints), lang);
  const without = state === 'noFunction' ? OTHER_UNITS[lang] : STATE_WORDS[state][lang];
  const earned = points === null ? without : `${numberText(points, lang)} / ${max}`;
  const reported = reportedWords(figure, lang);
  const head = `(${id}) ${inLang(label, lang)}: ${[...(reported === null ? [] : [reported]), earned].join('; ')}`;
  return [
    { text: head, mark: taken ? APPLIED : ' ' },
    ...clauseItems(figure, 1, lang),
    ...noteItems(figure, 1, lang),
  ];
}

function clauseItems({ rule }: FigureExplanation, level: number, lang: Lang): ListItem[] {
  return rule.clauses.map(({ words, applied }) => ({
    text: words[lang],
    mark: applied ? APPLIED : ' ',
    level,
  }));
}

function noteItems({ rule }: FigureExplanation, level: number, lang: Lang): ListItem[] {
  return rule.notes.map((note) => ({ text: note[lang], mark: ' ', level }));
}
