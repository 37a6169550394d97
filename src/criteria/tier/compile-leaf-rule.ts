/** The scoring rule of one leaf in one tier, compiled to its canonical form; faults are placed at the rule in its file. */
import type { Fraction } from '../../exact/fraction.ts';
import type { Alternative, Rule } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import type { Target } from '../../model/target.ts';
import { faultAt, inside, type MergedCriterion, placeOfKey } from '../inherit/merged-edition.ts';
import { compileRule, type Scoring } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule-kind.ts';

/** A rule whose alternatives have no column yet. */
export type LeafRule =
  | Extract<Rule, { combine: null }>
  | { kind: string; combine: 'least' | 'greatest'; alternatives: readonly LeafAlternative[] };

type LeafAlternative = Omit<Alternative, 'column'>;

export interface LeafValues {
  measure: Measure | null;
  scoring: Scoring;
  target: Target | null;
  maxPoints: Fraction;
  year: number;
}

/** @throws ParError of the rule kind (src/criteria/rules) */
export function compileLeafRule(criterion: MergedCriterion, values: LeafValues): LeafRule {
  const { scoring, measure, ...context } = values;
  const place = placeOfKey(criterion, 'scoring');
  const failAt =
    (...steps: (string | number)[]): RuleContext['fail'] =>
    (code, params) => {
      throw faultAt(inside(place, ...steps), code, params);
    };
  if (scoring.kind !== 'allOf' && scoring.kind !== 'bestOf') {
    const simple = compileRule(scoring, { ...context, measure: measure!, fail: failAt() });
    return { kind: scoring.kind, simple, alternatives: null, combine: null };
  }
  const alternatives = scoring.alternatives.map((alternative, i) => {
    const fail = failAt('alternatives', i, 'scoring');
    const { id, label, measure: own, appliesWhere = null } = alternative;
    return {
      id,
      label,
      measure: own,
      appliesWhere,
      simple: compileRule(alternative.scoring, { ...context, measure: own, fail }),
    };
  });
  return { kind: scoring.kind, combine: scoring.kind === 'allOf' ? 'least' : 'greatest', alternatives };
}
