/** The table of a ranking: ranks, units, indexes, grades, changes since last year; the mean below. */
import type { Child, FC } from 'hono/jsx';
import {
  DISTRICT_WORDS,
  indexChange,
  inLang,
  localDecimal,
  NO_VALUE,
  NOT_COMPARED,
  RANKING_PAGE_WORDS,
  RANKING_WORDS,
  type RankingReport,
} from '../../../src/index.ts';
import { type LinkParams, link, type PageContext } from '../page-context.ts';
import { ChangeWord } from '../parts/change-word.tsx';
import { GradeWord } from '../parts/grade-word.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import type { PlaceInside } from './district-filter.tsx';
import { type RankingOrder, rankingOrder } from './ranking-order.ts';

export const RANKING_TABLE_ID = 'bang-xep-hang';

type Block = RankingReport['blocks'][number];

interface RankingTableProps {
  ctx: PageContext;
  report: RankingReport;
  rows: Block['ranked'];
  /** the present parameters of the page */
  keep: LinkParams;
  /** unit -> its place inside its district; absent where the block has none */
  inside?: ReadonlyMap<string, PlaceInside>;
}

export const RankingTable: FC<RankingTableProps> = ({ ctx, report, rows, keep, inside }) => {
  const { lang } = ctx;
  const block = report.blocks[0]!;
  const part = presentedPart(ctx, rows);
  return (
    <>
      <ScrollTable
        id={RANKING_TABLE_ID}
        caption={`${RANKING_WORDS.rank[lang]}: ${inLang(block.label, lang)}`}
      >
        <Head ctx={ctx} keep={keep} isCompared={report.previous !== null} isInside={inside !== undefined} />
        <tbody>
          {part.rows.map((row) => (
            <RankedRow ctx={ctx} report={report} row={row} {...(inside && { inside })} />
          ))}
        </tbody>
        {block.mean === null ? null : (
          <tfoot>
            <tr class="sum">
              <td></td>
              <th scope="row">{RANKING_WORDS.mean[lang]}</th>
              <td class="number">{localDecimal(block.mean, lang)}</td>
              <td colspan={(report.previous === null ? 1 : 3) + (inside ? 1 : 0)}></td>
            </tr>
          </tfoot>
        )}
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={keep} />
    </>
  );
};

const Head: FC<Pick<RankingTableProps, 'ctx' | 'keep'> & { isCompared: boolean; isInside: boolean }> = ({
  ctx,
  keep,
  isCompared,
  isInside,
}) => {
  const { lang } = ctx;
  return (
    <thead>
      <tr>
        <SortHead ctx={ctx} keep={keep} order="hang" isNumber>
          {RANKING_WORDS.rank[lang]}
        </SortHead>
        <SortHead ctx={ctx} keep={keep} order="ten">
          {RANKING_WORDS.unit[lang]}
        </SortHead>
        <th scope="col" class="number">
          {RANKING_WORDS.index[lang]}
        </th>
        <th scope="col">{RANKING_WORDS.grade[lang]}</th>
        {isInside ? <th scope="col">{DISTRICT_WORDS.column[lang]}</th> : null}
        {isCompared ? (
          <>
            <SortHead ctx={ctx} keep={keep} order="tang-giam">
              {RANKING_WORDS.places[lang]}
            </SortHead>
            <th scope="col" class="number optional">
              {RANKING_WORDS.change[lang]}
            </th>
          </>
        ) : null}
      </tr>
    </thead>
  );
};

interface SortHeadProps {
  ctx: PageContext;
  keep: LinkParams;
  order: RankingOrder;
  isNumber?: boolean;
  children: Child;
}

const SortHead: FC<SortHeadProps> = ({ ctx, keep, order, isNumber = false, children }) => {
  const isPresent = rankingOrder(ctx) === order;
  const direction = order === 'tang-giam' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={isNumber ? 'number tight' : undefined}
      aria-sort={isPresent ? direction : undefined}
    >
      {isPresent ? (
        <span class="sorted">{children}</span>
      ) : (
        <a
          href={link(ctx, ctx.path, { ...keep, 'sap-xep': order })}
          title={`${RANKING_PAGE_WORDS.sortBy[ctx.lang]}: ${children}`}
        >
          {children}
        </a>
      )}
    </th>
  );
};

interface RankedRowProps {
  ctx: PageContext;
  report: RankingReport;
  row: Block['ranked'][number];
  inside?: ReadonlyMap<string, PlaceInside>;
}

const RankedRow: FC<RankedRowProps> = ({ ctx, report, row, inside }) => {
  const { lang } = ctx;
  const { rank, unit, index, grade, tied, change, refusal } = row;
  const gained = change?.index ?? null;
  return (
    <tr>
      <td class="number">{rank}</td>
      <th scope="row">
        <UnitName ctx={ctx} unit={unit} />
        {tied ? <span class="note"> ({RANKING_WORDS.tied[lang]})</span> : null}
      </th>
      <td class="number">{localDecimal(index, lang)}</td>
      <td>
        <GradeWord ctx={ctx} block={report.blocks[0]!.id} grade={grade} />
      </td>
      {inside === undefined ? null : <InsideCell place={inside.get(unit.id)} />}
      {change === undefined ? null : (
        <>
          <td>
            {refusal ? (
              <span class="unknown">{NOT_COMPARED[lang]}</span>
            ) : (
              <ChangeWord places={change?.places ?? null} lang={lang} />
            )}
          </td>
          <td class="number optional">
            {gained === null ? NO_VALUE : indexChange(gained, report.settings.decimals, lang)}
          </td>
        </>
      )}
    </tr>
  );
};

const InsideCell: FC<{ place: PlaceInside | undefined }> = ({ place }) => (
  <td>
    {place ? (
      <>
        {`${place.inside.inside}/${place.of} `}
        <bdi>{place.name}</bdi>
      </>
    ) : (
      NO_VALUE
    )}
  </td>
);
