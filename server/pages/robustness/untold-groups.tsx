/** Groups of units whose order the replications cannot tell: open where they are few, else behind a line each. */
import type { FC } from 'hono/jsx';
import {
  type BlockUncertainty,
  groupRanks,
  groupsMeaning,
  type UncertaintyReport,
  unitCount,
  ROBUSTNESS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import { UnitName } from '../parts/unit-name.tsx';

interface UntoldGroupsProps {
  ctx: PageContext;
  report: UncertaintyReport;
  block: BlockUncertainty;
}

export const UntoldGroups: FC<UntoldGroupsProps> = ({ ctx, report, block }) => {
  const { lang } = ctx;
  return (
    <>
      <h2>{WORDS.groups[lang]}</h2>
      <p>{groupsMeaning(report, block, lang)}</p>
      {block.groups.map((group) => (
        <details open={block.units.length <= PRESENTED_ROWS}>
          <summary>{`${groupRanks(group, lang)} (${unitCount(group.units.length, lang)})`}</summary>
          <ul class="names">
            {group.units.map((unit) => (
              <li>
                <UnitName ctx={ctx} unit={unit} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
};
