/** Units without a place, with the reason: open where they are few, else behind a line that counts them. */
import type { FC } from 'hono/jsx';
import {
  type RankingReport,
  type UnrankedGroup,
  unitCount,
  unrankedGroups,
  unrankedHead,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { UnitName } from './unit-name.tsx';

const FEW = 3;

interface UnrankedUnitsProps {
  ctx: PageContext;
  unranked: RankingReport['blocks'][number]['unranked'];
}

export const UnrankedUnits: FC<UnrankedUnitsProps> = ({ ctx, unranked }) => (
  <>
    {unrankedGroups(unranked).map((group) =>
      group.units.length > FEW ? (
        <details>
          <summary>{`${unrankedHead(group, ctx.lang)}: ${unitCount(group.units.length, ctx.lang)}`}</summary>
          <p>
            <Names ctx={ctx} group={group} />
          </p>
        </details>
      ) : (
        <p>
          {`${unrankedHead(group, ctx.lang)}: `}
          <Names ctx={ctx} group={group} />
        </p>
      ),
    )}
  </>
);

const Names: FC<{ ctx: PageContext; group: UnrankedGroup }> = ({ ctx, group }) => (
  <>
    {group.units.map((unit, at) => (
      <>
        {at === 0 ? null : '; '}
        <UnitName ctx={ctx} unit={unit} />
      </>
    ))}
  </>
);
