/**
 * The index and the ranking as the design words them, in nothing but fractions and one unit at a time: the yardstick
 * of the adversarial campaigns. It shares the compiled pieces of the rules with the engine, and no arithmetic but Fraction.
 */
import { roundHalfUp, roundToUnits } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { Attributes, Condition } from '../../src/model/condition.ts';
import type {
  CriteriaSet,
  Encoder,
  Figure,
  Leaf,
  NoneAroseEffect,
  SimpleRule,
} from '../../src/model/criteria-set.ts';
import { FigureState } from '../../src/model/figure-rows.ts';
import type { Statement } from './criteria-set-of.ts';

const HUNDRED = Fraction.of(100);

/** What a leaf is worth: points, or null where it leaves both sums. */
type Worth = Fraction | null;

export interface ReferenceIndex {
  /** null where no maximum applies */
  index: Fraction | null;
  applied: Fraction;
  reported: boolean;
}

/** The indexes of the units of one block; `statements` are self-reports, one at most for a unit and key. */
export function referenceIndexes(
  set: CriteriaSet,
  statements: readonly Statement[],
  units: readonly Attributes[],
): ReferenceIndex[] {
  const stated = new Map(statements.map((statement) => [`${statement.unit} ${statement.key}`, statement]));
  const at = (unit: number, key: string) => stated.get(`${unit} ${key}`);
  const best = new Map(
    set.figures.map((figure) => {
      const reported = statements.filter(
        ({ key, unit, state = FigureState.reported }) =>
          key === figure!.key && state === FigureState.reported && concerns(figure!, units[unit]!),
      );
      return [figure!.key, reported.map(reportedValue).reduce(Fraction.max, Fraction.ZERO)];
    }),
  );
  return units.map((attributes, unit) => {
    const own = new Set(
      set.figures.filter((figure) => concerns(figure!, attributes)).map((each) => each!.key),
    );
    return indexOf(set, { at: (key) => at(unit, key), concerns: (key) => own.has(key) }, best);
  });
}

/** Whether the leaf and, of its alternatives, the one that the figure is of or any of them is for such units. */
function concerns({ leaf, part }: Figure, attributes: Attributes): boolean {
  const fits = (filter: Condition | null) =>
    Object.entries(filter ?? {}).every(([name, wanted]) => attributes[name] === wanted);
  const asked = (leaf.rule.alternatives ?? []).filter(({ id }) => part === null || id === part);
  return fits(leaf.appliesWhere) && (asked.length === 0 || asked.some((each) => fits(each.appliesWhere)));
}

interface Lookup {
  at: (key: string) => Statement | undefined;
  concerns: (key: string) => boolean;
}
type Best = ReadonlyMap<string, Fraction>;

function indexOf(set: CriteriaSet, unit: Lookup, best: Best): ReferenceIndex {
  const { decimals, roundEach, cap } = set.index;
  const sums = { area: Fraction.ZERO, bonus: Fraction.ZERO, penalty: Fraction.ZERO };
  let applied = Fraction.ZERO;
  for (const leaf of set.leaves) {
    const points = leafWorth(leaf, unit, best);
    if (points === null) continue;
    const { section } = leaf.area;
    sums[section] = sums[section].add(roundEach ? roundHalfUp(points, decimals) : points);
    if (section === 'area') applied = applied.add(leaf.maxPoints);
  }
  const reported = set.figures.some((figure) => {
    const statement = unit.at(figure!.key);
    if (!unit.concerns(figure!.key)) return false;
    const isFigure = isStated(statement) && statement.state !== FigureState.rejected;
    return isFigure && figure!.leaf.area.section === 'area';
  });
  if (applied.isZero) return { index: null, applied, reported };
  const bonus = set.bonusCap ? Fraction.min(sums.bonus, set.bonusCap) : sums.bonus;
  const penalty = set.penaltyCap ? Fraction.min(sums.penalty, set.penaltyCap) : sums.penalty;
  const raw = sums.area.multiply(HUNDRED).divide(applied).add(bonus).subtract(penalty);
  const index = Fraction.min(Fraction.max(raw, Fraction.ZERO), cap);
  return { index: roundEach ? roundHalfUp(index, decimals) : index, applied, reported };
}

function isStated(statement: Statement | undefined): statement is Statement {
  return statement !== undefined && statement.state !== FigureState.notReported;
}

function reportedValue({ value }: Statement): Fraction {
  return Fraction.of(...value!);
}

function leafWorth(leaf: Leaf, { at, concerns: isFor }: Lookup, best: Best): Worth {
  const { simple, alternatives, combine } = leaf.rule;
  if (!isFor(leaf.code)) return null;
  if (simple) return worth(simple, leaf, at(leaf.code), best.get(leaf.code)!);
  const own = alternatives.filter(({ id }) => isFor(`${leaf.code}/${id}`));
  const stated = own.map(({ id, simple: rule }) => {
    const key = `${leaf.code}/${id}`;
    return worth(rule, { noneArose: 'exclude' }, at(key), best.get(key)!);
  });
  const earned = stated.filter((points) => points !== null);
  if (earned.length === 0) return noneArose(leaf);
  return earned.reduce(combine === 'least' ? Fraction.min : Fraction.max);
}

function noneArose({ noneArose: effect, maxPoints }: Pick<Leaf, 'noneArose' | 'maxPoints'>): Worth {
  return effect === 'exclude' ? null : effect === 'full' ? maxPoints : Fraction.ZERO;
}

function worth(
  { encoder, points }: SimpleRule,
  leaf: { noneArose: NoneAroseEffect; maxPoints?: Fraction },
  statement: Statement | undefined,
  best: Fraction,
): Worth {
  if (!isStated(statement) || statement.state === FigureState.rejected) return Fraction.ZERO;
  const none = () => noneArose({ maxPoints: Fraction.ZERO, ...leaf });
  if (statement.state === FigureState.noneArose) return none();
  if (statement.state === FigureState.points) return reportedValue(statement);
  if (encoder.kind === 'survey' && (statement.sample ?? 0) < encoder.minSample) return none();
  const x = encoded(encoder, reportedValue(statement), best);
  const piece = points.find(({ to, closed }) => to === null || x.lessThan(to) || (closed && x.equals(to)))!;
  return piece.slope.multiply(x).add(piece.intercept);
}

function encoded(encoder: Encoder, value: Fraction, best: Fraction): Fraction {
  if (encoder.kind === 'percent' || encoder.kind === 'survey') return value.multiply(HUNDRED);
  if (encoder.kind !== 'best') return value;
  return best.isZero ? Fraction.ZERO : value.divide(best);
}

export interface ReferencePlace {
  row: number;
  rank: number;
  tied: boolean;
  grade: string | null;
}

/** Places by counting who is better; rows that are ranked, in their order. */
export function referencePlaces(
  { index: settings }: CriteriaSet,
  indexes: readonly (Fraction | null)[],
  grades: readonly { id: string; from: Fraction }[],
): ReferencePlace[] {
  const values = indexes.map(
    (index) => index && (settings.rankOn === 'displayed' ? roundHalfUp(index, settings.decimals) : index),
  );
  return values.flatMap((value, row) => {
    if (value === null) return [];
    const better = values.filter((other) => other !== null && value.lessThan(other)) as Fraction[];
    const distinct = better.filter((other, i) => better.findIndex((one) => one.equals(other)) === i);
    const tied = values.some((other, at) => at !== row && other?.equals(value));
    const rank = 1 + (settings.ties === 'dense' ? distinct : better).length;
    return [{ row, rank, tied, grade: grades.find(({ from }) => !value.lessThan(from))?.id ?? null }];
  });
}

export function referenceMean(indexes: readonly Fraction[], decimals: number): number {
  const mean = Fraction.sum(indexes).divide(Fraction.of(indexes.length));
  return Number(roundToUnits(mean, decimals));
}
