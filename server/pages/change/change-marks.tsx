/** A comparison across a change of rules or of units always says so. */
import type { FC } from 'hono/jsx';
import { changeMarks } from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';

interface ChangeMarksProps {
  ctx: PageContext;
  changed: { rulesChanged: boolean; unitsChanged: boolean };
}

export const ChangeMarks: FC<ChangeMarksProps> = ({ ctx, changed }) => {
  const marks = changeMarks(changed, ctx.lang);
  if (marks.length === 0) return null;
  return (
    <p class="caution">
      <strong>{`${marks.join('. ')}.`}</strong>
    </p>
  );
};
