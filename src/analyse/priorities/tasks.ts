/** Next year's work: every point that a unit lost as a task, from the explanation of its criterion. */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { Campaign } from '../../campaign/run-campaign.ts';
import { blocksInScope, type Scope } from '../../campaign/scope.ts';
import { formatFixed } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { Block } from '../../model/criteria-set.ts';
import type { Task, TasksReport, UnitTasks } from '../../model/tasks-report.ts';
import { areaPoints } from '../../score/area-points.ts';
import { distanceToFull, missingWords, targetToReach } from '../../text/explain/task-words.ts';
import { explainTraced, type TracedUnit } from '../explain-leaf.ts';
import { type LostPoints, lostPoints } from '../lost-points.ts';
import { statementsOfUnit } from '../trace-statements.ts';
import type { UnitPlace } from '../unit-place.ts';

export interface TaskScope extends Scope {
  /** id of one unit; null: all of the scope */
  unit: string | null;
}

export function reportTasks({ campaign, synthetic }: Results, scope: TaskScope): TasksReport {
  return {
    ...reportHead(campaign, synthetic),
    units: blocksInScope(campaign, scope).flatMap(({ tier, block: { block, rows } }) =>
      rows
        .filter((row) => scope.unit === null || tier.units[row]!.id === scope.unit)
        .map((row) => unitTasks(campaign, { tier, row }, block)),
    ),
  };
}

function unitTasks(campaign: Campaign, place: UnitPlace, block: Block): UnitTasks {
  const { tier, row } = place;
  const { set, scores, table, units } = tier;
  const losses = lostPoints(areaPoints(table, row));
  const traced = { campaign, place, statements: statementsOfUnit(place) };
  const applied = scores.hasIndex(row) ? scores.applied(row) : null;
  return {
    unit: { id: units[row]!.id, name: units[row]!.name },
    tier: { id: set.tier, label: set.tierLabel },
    block: { id: block.id, label: block.label },
    hasFigure: scores.standing(row) !== 'noFigure',
    lost: Fraction.sum(losses.map(({ lost }) => lost)).toString(),
    tasks: losses.map((loss) => taskOf(traced, loss, applied)),
  };
}

/** @param applied maximum that applied to the unit; null for a unit without an index */
function taskOf(traced: TracedUnit, { leaf, points, lost }: LostPoints, applied: Fraction | null): Task {
  const explained = explainTraced(traced, leaf);
  const { id, number, label } = leaf.area;
  const inBoth = (words: (lang: 'vi' | 'en') => string | null) => {
    const [vi, en] = [words('vi'), words('en')];
    return vi === null || en === null ? null : { vi, en };
  };
  const { decimals } = traced.place.tier.set.index;
  const { appraiser } = explained;
  return {
    code: leaf.code,
    label: leaf.label,
    area: { id, number, label },
    assessedBy: leaf.assessedBy,
    state: explained.state,
    points: points.toString(),
    maxPoints: leaf.maxPoints.toString(),
    lost: lost.toString(),
    indexLost: applied && formatFixed(lost.multiply(Fraction.of(100)).divide(applied), decimals),
    missing: { vi: missingWords(explained, 'vi'), en: missingWords(explained, 'en') },
    target: inBoth((lang) => targetToReach(explained, lang)),
    distance: inBoth((lang) => distanceToFull(explained, lang)),
    evidence: leaf.evidence,
    owner: appraiser && { id: appraiser.id, name: appraiser.name },
  };
}
