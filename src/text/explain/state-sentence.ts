/** The state of a leaf in one sentence: what it is, what brought it about, what follows. */
import type { FailingAttribute, LeafExplanation } from '../../model/leaf-explanation.ts';
import type { Lang } from '../lang.ts';
import { EFFECT_WORDS, STATE_WORDS } from '../states.ts';

export function stateSentence(explanation: LeafExplanation, lang: Lang): string {
  const { state, leaf } = explanation;
  const cause = causeWords(explanation, lang);
  const word = `${STATE_WORDS[state][lang]}${cause === '' ? '' : ` (${cause})`}`;
  const effect = effectWords(state, leaf, lang);
  return effect === '' ? word : `${word}: ${effect}`;
}

function effectWords(state: LeafExplanation['state'], leaf: LeafExplanation['leaf'], lang: Lang): string {
  switch (state) {
    case 'noneArose':
      return EFFECT_WORDS[leaf.noneArose][lang];
    case 'noFunction':
      return EFFECT_WORDS.exclude[lang];
    case 'notReported':
    case 'rejected':
      return leaf.area.section === 'area' ? EFFECT_WORDS.zero[lang] : '';
    default:
      return '';
  }
}

function causeWords({ cause, statements }: LeafExplanation, lang: Lang): string {
  switch (cause?.kind) {
    case 'noFunction':
      return cause.failing.map((failing) => failingWords(failing, lang)).join('; ');
    case 'belowMinSample':
      return lang === 'vi'
        ? `${cause.sample} phiếu hợp lệ, ít hơn mức tối thiểu ${cause.minSample} phiếu`
        : `${cause.sample} valid answers, fewer than the least sample of ${cause.minSample}`;
    case 'everyPart':
      return lang === 'vi' ? 'mọi trường hợp đều không phát sinh' : 'no part arose';
    case 'stated':
      return statements.find(({ standing }) => standing === 'final')?.cells.reason ?? '';
    default:
      return '';
  }
}

/** Attributes are named as the registry names them. */
function failingWords({ attribute, found, wanted }: FailingAttribute, lang: Lang): string {
  const [has, needs] = [
    found === null ? '–' : valueWords(found, lang),
    wanted.map((v) => valueWords(v, lang)),
  ];
  return lang === 'vi'
    ? `thuộc tính "${attribute}" của đơn vị là ${has}, tiêu chí chỉ áp dụng khi là ${needs.join(' hoặc ')}`
    : `attribute "${attribute}" of the unit is ${has}, the criterion applies where it is ${needs.join(' or ')}`;
}

function valueWords(value: string | boolean, lang: Lang): string {
  if (typeof value === 'string') return `"${value}"`;
  return lang === 'vi' ? (value ? 'có' : 'không') : value ? 'yes' : 'no';
}
