/** The units of a block by their share of the maximum of one area. */
import type { FC } from 'hono/jsx';
import {
  type BlockAreas,
  decimal,
  formatRounded,
  HEADINGS,
  localDecimal,
  NO_VALUE,
  numberText,
  RANKING_WORDS,
  AREAS_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface AreaRankingProps {
  ctx: PageContext;
  block: BlockAreas;
  /** position of the area in the block's areas */
  at: number;
}

export const AreaRanking: FC<AreaRankingProps> = ({ ctx, block, at }) => {
  const { lang } = ctx;
  const { mean } = block.areas[at]!;
  const part = presentedPart(ctx, byShare(block, at));
  return (
    <>
      <ScrollTable caption={WORDS.ranking[lang]}>
        <thead>
          <tr>
            <th scope="col" class="number tight">
              {WORDS.place[lang]}
            </th>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            <th scope="col" class="number">
              {WORDS.share[lang]}
            </th>
            <th scope="col" class="number optional">
              {WORDS.pointsOf[lang]}
            </th>
            <th scope="col" class="number">
              {WORDS.overall[lang]}
            </th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <UnitRow ctx={ctx} row={row} at={at} />
          ))}
        </tbody>
        {mean === null ? null : (
          <tfoot>
            <tr class="sum">
              <td></td>
              <th scope="row">{RANKING_WORDS.mean[lang]}</th>
              <td class="number">{localDecimal(mean, lang)}</td>
              <td class="optional"></td>
              <td></td>
            </tr>
          </tfoot>
        )}
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ khoi: block.id }} />
    </>
  );
};

type Row = BlockAreas['units'][number];

const UnitRow: FC<{ ctx: PageContext; row: Row; at: number }> = ({ ctx, row, at }) => {
  const { lang } = ctx;
  const { decimals } = ctx.results.campaign.edition.header.index;
  const { percent, points, applied, rank, tied } = row.shares[at]!;
  return (
    <tr>
      <td class="number">{rank ?? NO_VALUE}</td>
      <th scope="row">
        <UnitName ctx={ctx} unit={row.unit} />
        {tied ? <span class="note"> ({RANKING_WORDS.tied[lang]})</span> : null}
      </th>
      {percent === null ? (
        <td class="number hatched">{WORDS.notApplied[lang]}</td>
      ) : (
        <td class="number">{localDecimal(percent, lang)}</td>
      )}
      <td class="number optional">
        {percent === null
          ? NO_VALUE
          : `${formatRounded(decimal(points), decimals, lang)} / ${numberText(applied, lang)}`}
      </td>
      <td class="number">{row.rank ?? NO_VALUE}</td>
    </tr>
  );
};

/** Units without a share last, otherwise in the order of the block. */
function byShare({ units }: BlockAreas, at: number): Row[] {
  const place = (row: Row) => row.shares[at]!.rank ?? Number.MAX_SAFE_INTEGER;
  return units.toSorted((a, b) => place(a) - place(b));
}
