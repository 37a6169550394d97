/** An edition among others: what it is called, its period, its tiers with the number of their criteria. */
import { z } from 'zod';
import { exactText, list } from './campaign-report.ts';
import type { Edition } from './criteria-set.ts';
import { isoDate } from './document.ts';
import { labelSchema } from './label.ts';

export const listedEditionSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  status: z.enum(['illustrative', 'draft', 'issued']),
  period: z.strictObject({ from: isoDate, to: isoDate }),
  tiers: list(
    z.strictObject({ id: z.string(), label: labelSchema, leaves: z.number().int(), maxPoints: exactText }),
  ),
});
export type ListedEdition = z.infer<typeof listedEditionSchema>;

export function listedEdition({ id, header, sets }: Edition): ListedEdition {
  return {
    id,
    label: header.label ?? { vi: id },
    status: header.status,
    period: header.period,
    tiers: [...sets.values()].map(({ tier, tierLabel, leaves, maxPoints }) => ({
      id: tier,
      label: tierLabel,
      leaves: leaves.length,
      maxPoints: maxPoints.toString(),
    })),
  };
}
