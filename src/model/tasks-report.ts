/**
 * Next year's work (nhiệm vụ khắc phục): every point that a unit lost as a task, with what was missing, what the plan
 * asks for, how far away it is, and who settles the area.
 */
import { z } from 'zod';
import {
  exactText,
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
} from './campaign-report.ts';
import { ASSESSED_BY } from './criteria-set.ts';
import { labelSchema } from './label.ts';
import { wordsSchema } from './leaf-explanation.ts';
import { STATE_NAMES } from './score.ts';

const taskSchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema }),
  assessedBy: z.enum(ASSESSED_BY),
  state: z.enum(STATE_NAMES),
  points: exactText,
  maxPoints: exactText,
  /** points at stake */
  lost: exactText,
  /** what they are worth in the index of the unit, rounded; null for a unit without an index */
  indexLost: roundedText.nullable(),
  /** what was missing: the figure that counted, that nothing was reported, why it was refused */
  missing: wordsSchema,
  /** the target in the words of the plan, else its number; null where the plan sets none */
  target: wordsSchema.nullable(),
  /** what earns full points, or the most that can be had: "thêm 12 hồ sơ ..."; null where the rule gives no answer */
  distance: wordsSchema.nullable(),
  /** documents that prove it */
  evidence: labelSchema.nullable(),
  /** who appraises the criterion for this unit; null where the edition names nobody */
  owner: unitNameSchema.nullable(),
});
export type Task = z.infer<typeof taskSchema>;

const unitTasksSchema = z.strictObject({
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema,
  /** false for a unit that handed in nothing: everything is a task */
  hasFigure: z.boolean(),
  lost: exactText,
  /** the most points at stake first, equal ones in the order of the table */
  tasks: list(taskSchema),
});
export type UnitTasks = z.infer<typeof unitTasksSchema>;

export const tasksReportSchema = reportHeadSchema.extend({
  /** in the order of the blocks and of the units in them */
  units: list(unitTasksSchema),
});
export type TasksReport = z.infer<typeof tasksReportSchema>;
