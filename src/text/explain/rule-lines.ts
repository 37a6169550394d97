/** The rule of an explained leaf as lines of a page, with a mark before what applied. */
import { decimal } from '../../exact/decimal.ts';
import type {
  AlternativeExplanation,
  FigureExplanation,
  LeafExplanation,
} from '../../model/leaf-explanation.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';
import { measureText, numberText } from './figure-words.ts';
import { pointsText } from './points-words.ts';
import { combineWords } from './rule-words.ts';
import { item } from './sheet.ts';

export function ruleLines({ figure, alternatives, leaf, maxPoints }: LeafExplanation, lang: Lang): string[] {
  if (figure) return [...clauseLines(figure, 0, lang), ...noteLines(figure, 0, lang)];
  const combine = leaf.ruleKind === 'allOf' ? 'least' : 'greatest';
  const head = combineWords(combine, lang);
  return [
    ...item(head, { mark: ' ' }),
    ...alternatives.flatMap((alternative) => alternativeLines(alternative, maxPoints, lang)),
  ];
}

function alternativeLines(alternative: AlternativeExplanation, maxPoints: string, lang: Lang): string[] {
  const { id, label, points, taken, figure, state } = alternative;
  const max = pointsText(decimal(maxPoints), lang);
  const earned = points === null ? STATE_WORDS[state][lang] : `${numberText(points, lang)} / ${max}`;
  const reported = figure.measure ? `${measureText(figure.measure, lang)}; ` : '';
  const head = `(${id}) ${inLang(label, lang)}: ${reported}${earned}`;
  return [
    ...item(head, { mark: taken ? '»' : ' ' }),
    ...clauseLines(figure, 1, lang),
    ...noteLines(figure, 1, lang),
  ];
}

function clauseLines({ rule }: FigureExplanation, level: number, lang: Lang): string[] {
  return rule.clauses.flatMap(({ words, applied }) =>
    item(words[lang], { mark: applied ? '»' : ' ', level }),
  );
}

function noteLines({ rule }: FigureExplanation, level: number, lang: Lang): string[] {
  return rule.notes.flatMap((note) => item(note[lang], { mark: ' ', level }));
}
