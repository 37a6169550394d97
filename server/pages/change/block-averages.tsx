/** What moved a block on average: its areas, and the criteria by the size of what they account for. */
import type { FC } from 'hono/jsx';
import {
  type BlockChange,
  type CriterionMove,
  CHANGE_HEADINGS as H,
  HEADINGS,
  inLang,
  meanText,
  CHANGE_PAGE_WORDS as PAGE_WORDS,
} from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';
import { AreaName } from '../parts/area-name.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface AveragesProps {
  ctx: PageContext;
  block: BlockChange;
  /** that indexes are printed with */
  decimals: number;
}

/** criteria that are shown at once */
const MOST = 10;

export const BlockAverages: FC<AveragesProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  const criteria = movedFirst(block.criteria);
  const rest = criteria.slice(MOST);
  if (block.units.length === 0) return null;
  return (
    <>
      <h2>{PAGE_WORDS.areas[lang]}</h2>
      <AreaTable ctx={ctx} block={block} decimals={decimals} />
      {criteria.length === 0 ? null : (
        <>
          <h2>{PAGE_WORDS.criteria[lang]}</h2>
          <CriteriaTable
            ctx={ctx}
            criteria={criteria.slice(0, MOST)}
            decimals={decimals}
            caption={PAGE_WORDS.criteria[lang]}
          />
        </>
      )}
      {rest.length === 0 ? null : (
        <details>
          <summary>{`${PAGE_WORDS.restCriteria[lang]} (${rest.length})`}</summary>
          <CriteriaTable
            ctx={ctx}
            criteria={rest}
            decimals={decimals}
            caption={PAGE_WORDS.restCriteria[lang]}
          />
        </details>
      )}
    </>
  );
};

function movedFirst(criteria: readonly CriterionMove[]): CriterionMove[] {
  const size = ({ mean }: CriterionMove) => Math.abs(mean.rules ?? 0) + Math.abs(mean.achieved ?? 0);
  return criteria.filter((move) => size(move) > 0).sort((a, b) => size(b) - size(a));
}

const MEANS = [H.meanTotal, H.meanRules, H.meanPerformance];

const AreaTable: FC<AveragesProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={PAGE_WORDS.areas[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.area[lang]}</th>
          {MEANS.map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.areas.map((area) => (
          <tr>
            <th scope="row">
              <AreaName ctx={ctx} area={area} />
            </th>
            {[area.total, area.rules, area.achieved].map((value) => (
              <td class="number">{meanText(value, decimals, lang)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};

interface CriteriaProps {
  ctx: PageContext;
  criteria: readonly CriterionMove[];
  decimals: number;
  caption: string;
}

const CriteriaTable: FC<CriteriaProps> = ({ ctx, criteria, decimals, caption }) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.criterion[lang]}</th>
          {MEANS.map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
          {[H.up, H.down].map((words) => (
            <th scope="col" class="number optional">
              {words[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((move) => (
          <CriterionRow ctx={ctx} move={move} decimals={decimals} />
        ))}
      </tbody>
    </ScrollTable>
  );
};

const CriterionRow: FC<{ ctx: PageContext; move: CriterionMove; decimals: number }> = ({
  ctx,
  move,
  decimals,
}) => {
  const { lang } = ctx;
  const { newer, older, mean, up, down } = move;
  const { code, label } = (newer ?? older)!;
  return (
    <tr>
      <th scope="row">
        {newer ? <a href={criterionLink(ctx, code)}>{code}</a> : code} {inLang(label, lang)}
      </th>
      {[mean.total, mean.rules, mean.achieved].map((value) => (
        <td class="number">{meanText(value, decimals, lang)}</td>
      ))}
      {[up, down].map((count) => (
        <td class="number optional">{count}</td>
      ))}
    </tr>
  );
};
