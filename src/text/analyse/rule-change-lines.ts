/** What changed in the rules of one tier, as groups of sentences: the same on the page and in the terminal. */
import type { LeafRelation, LeafSide, TierRules } from '../../model/change-report.ts';
import { numberText } from '../explain/figure-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import {
  CHANGED_RULE_WORDS,
  CHANGED_SETTING_WORDS,
  MEASURE_DIFFERENCE_WORDS,
  CHANGE_WORDS as WORDS,
} from './change-words.ts';

export interface LineGroup {
  heading: string;
  lines: readonly string[];
}

/** Groups that have something to tell; one line without a heading where a tier is new or gone. */
export function ruleChangeLines(rules: TierRules, lang: Lang): LineGroup[] {
  if (rules.state === 'new') return [{ heading: '', lines: [WORDS.newTier[lang]] }];
  if (rules.state === 'gone') return [{ heading: '', lines: [WORDS.goneTier[lang]] }];
  const groups: LineGroup[] = [
    {
      heading: WORDS.changedCriteria[lang],
      lines: rules.changed.map((leaf) => `${nameOf(leaf, lang)}: ${changesText(leaf, lang)}`),
    },
    { heading: WORDS.addedCriteria[lang], lines: rules.added.map((leaf) => withMaximum(leaf, lang)) },
    { heading: WORDS.droppedCriteria[lang], lines: rules.dropped.map((leaf) => withMaximum(leaf, lang)) },
    {
      heading: WORDS.refusedCriteria[lang],
      lines: rules.refused.map(
        (leaf) => `${nameOf(leaf, lang)}: ${MEASURE_DIFFERENCE_WORDS[leaf.reason][lang]}`,
      ),
    },
    {
      heading: WORDS.settings[lang],
      lines: rules.settings.map((key) => CHANGED_SETTING_WORDS[key][lang]),
    },
  ];
  const told = groups.filter(({ lines }) => lines.length > 0);
  return told.length > 0 ? told : [{ heading: '', lines: [WORDS.rulesSame[lang]] }];
}

/** `1.2 Hồ sơ đúng hạn`, by its code of the newer edition where it has one. */
function nameOf({ newer, older }: LeafRelation, lang: Lang): string {
  const { code, label } = (newer ?? older)!;
  return `${code} ${inLang(label, lang)}`;
}

function withMaximum(leaf: LeafRelation, lang: Lang): string {
  const { maxPoints } = (leaf.newer ?? leaf.older)!;
  const points = numberText(maxPoints, lang);
  return `${nameOf(leaf, lang)} (${lang === 'vi' ? `${points} điểm` : `${points} points`})`;
}

function changesText(leaf: TierRules['changed'][number], lang: Lang): string {
  return leaf.changes
    .map((key) => {
      const name = CHANGED_RULE_WORDS[key][lang];
      const [before, after] = [leaf.older, leaf.newer].map((side) => shortValue(key, side!, lang));
      if (!before && !after) return name;
      const none = lang === 'vi' ? 'không có' : 'none';
      return lang === 'vi'
        ? `${name} từ ${before ?? none} thành ${after ?? none}`
        : `${name} from ${before ?? none} to ${after ?? none}`;
    })
    .join('; ');
}

/** A value that can be told in a word or two; null for rules and conditions. */
function shortValue(key: string, { code, maxPoints, target }: LeafSide, lang: Lang): string | null {
  if (key === 'code') return code;
  if (key === 'maxPoints') return numberText(maxPoints, lang);
  return key === 'target' && target !== null ? target.replace('.', lang === 'vi' ? ',' : '.') : null;
}
