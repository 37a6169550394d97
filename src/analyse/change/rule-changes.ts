/** What of a rule changed between two editions, for a criterion that can be compared and for the index itself. */
import { Fraction } from '../../exact/fraction.ts';
import type { ChangedRule, ChangedSetting } from '../../model/change-report.ts';
import type { Condition } from '../../model/condition.ts';
import type { CriteriaSet, Leaf, Rule, SimpleRule } from '../../model/criteria-set.ts';
import type { Target } from '../../model/target.ts';
import { carryDay } from './carry-day.ts';
import type { LeafPair } from './pair-leaves.ts';

/**
 * The keys that changed. Rules are compared in canonical form: written in another way they are the same rule.
 * @param years from the older edition to the newer one: a deadline of the same day and month is the same deadline
 */
export function ruleChanges({ older, newer }: LeafPair, years: number): ChangedRule[] {
  const isChanged: Readonly<Record<ChangedRule, boolean>> = {
    code: older.code !== newer.code,
    maxPoints: !older.maxPoints.equals(newer.maxPoints),
    target: targetText(older.target) !== targetText(newer.target),
    scoring: ruleShape(older, years) !== ruleShape(newer, 0),
    noneArose: older.noneArose !== newer.noneArose,
    appliesWhere: conditionText(older.appliesWhere) !== conditionText(newer.appliesWhere),
    assessedBy: older.assessedBy !== newer.assessedBy,
  };
  return (Object.keys(isChanged) as ChangedRule[]).filter((key) => isChanged[key]);
}

export function targetText(target: Target | null): string | null {
  if (!target) return null;
  return 'atLeast' in target ? `≥ ${target.atLeast}` : `> ${target.moreThan}`;
}

/** The rule in shares of the maximum: a maximum that changed is told as such, not as a change of every step. */
function ruleShape({ rule, maxPoints }: Leaf, years: number): string {
  return JSON.stringify(shapeOf(rule, maxPoints, years));
}

function shapeOf(rule: Rule, maxPoints: Fraction, years: number): unknown {
  // points that are given count up to the maximum, whatever it is
  if (rule.kind === 'points') return rule.kind;
  if (rule.simple) return simpleShape(rule.simple, maxPoints, years);
  const alternatives = rule.alternatives.map(({ id, simple }) => [id, simpleShape(simple, maxPoints, years)]);
  return [rule.combine, alternatives.sort()];
}

function simpleShape({ encoder, points }: SimpleRule, maxPoints: Fraction, years: number): unknown {
  const isCalendar = encoder.kind === 'day' && encoder.relativeTo === null;
  const place = (at: Fraction) => (isCalendar ? Fraction.of(carryDay(Number(at.numerator), years)) : at);
  const pieces = points.map(({ to, closed, slope, intercept }) => [
    to && place(to),
    closed,
    slope.divide(maxPoints),
    intercept.divide(maxPoints),
  ]);
  return [encoder, pieces];
}

function conditionText(condition: Condition | null): string {
  const keys = Object.keys(condition ?? {}).sort();
  return JSON.stringify(keys.map((key) => [key, [condition![key]].flat().sort()]));
}

/** What changed in how the index is made of the points. */
export function settingChanges(older: CriteriaSet, newer: CriteriaSet): ChangedSetting[] {
  const [before, after] = [older.index, newer.index];
  const text = (cap: Fraction | null) => cap?.toString() ?? null;
  const isChanged: Readonly<Record<ChangedSetting, boolean>> = {
    scale: !before.scale.equals(after.scale),
    cap: !before.cap.equals(after.cap),
    roundEach: before.roundEach !== after.roundEach,
    decimals: before.decimals !== after.decimals,
    rankOn: before.rankOn !== after.rankOn,
    ties: before.ties !== after.ties,
    minApplicable: !before.minApplicable.equals(after.minApplicable),
    bonusCap: text(older.bonusCap) !== text(newer.bonusCap),
    penaltyCap: text(older.penaltyCap) !== text(newer.penaltyCap),
  };
  return (Object.keys(isChanged) as ChangedSetting[]).filter((key) => isChanged[key]);
}
