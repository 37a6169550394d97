/** The gaps of a block added up by area and by appraiser: where claims were lowered, and who lowered them. */
import type { FC } from 'hono/jsx';
import {
  ANALYSIS_HEADINGS,
  appraiserName,
  type BlockGaps,
  decimal,
  formatRounded,
  type GapTotal,
  gapWords,
  HEADINGS,
  inLang,
  ownerWords,
  GAPS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { areaLink, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface GapSumsProps {
  ctx: PageContext;
  block: BlockGaps;
  /** that points are printed with */
  decimals: number;
}

export const AreaGapTable: FC<GapSumsProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  return (
    <>
      <h2>{WORDS.areas[lang]}</h2>
      <ScrollTable caption={WORDS.areas[lang]}>
        <SumHead ctx={ctx} heading={HEADINGS.area[lang]} />
        <tbody>
          {block.byArea.map((sum) => (
            <tr>
              <th scope="row">
                <a
                  href={areaLink(ctx, sum.area.id)}
                >{`${sum.area.number}. ${inLang(sum.area.label, lang)}`}</a>
                <Owner words={ownerWords(sum.owner, lang)} />
              </th>
              <SumCells ctx={ctx} sum={sum} decimals={decimals} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{WORDS.whole[lang]}</th>
            <SumCells ctx={ctx} sum={block.total} decimals={decimals} />
          </tr>
        </tfoot>
      </ScrollTable>
    </>
  );
};

const Owner: FC<{ words: string | null }> = ({ words }) =>
  words === null ? null : (
    <>
      {' '}
      <span class="note">{`(${words})`}</span>
    </>
  );

export const AppraiserGapTable: FC<GapSumsProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  return (
    <>
      <h2>{WORDS.appraisers[lang]}</h2>
      <p class="note">{WORDS.appraisersNote[lang]}</p>
      <ScrollTable caption={WORDS.appraisers[lang]}>
        <SumHead ctx={ctx} heading={WORDS.appraiser[lang]} />
        <tbody>
          {block.byAppraiser.map((sum) => (
            <tr>
              <th scope="row">
                <bdi>{appraiserName(sum.appraiser, lang)}</bdi>
              </th>
              <SumCells ctx={ctx} sum={sum} decimals={decimals} />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
};

const SumHead: FC<{ ctx: PageContext; heading: string }> = ({ ctx: { lang }, heading }) => {
  const counts = [WORDS.judged, WORDS.lowered, WORDS.loweredPoints, WORDS.raised, WORDS.raisedPoints];
  return (
    <thead>
      <tr>
        <th scope="col">{heading}</th>
        {[...counts, ANALYSIS_HEADINGS.gap].map((words) => (
          <th scope="col" class="number">
            {words[lang]}
          </th>
        ))}
      </tr>
    </thead>
  );
};

const SumCells: FC<{ ctx: PageContext; sum: GapTotal; decimals: number }> = ({ ctx, sum, decimals }) => {
  const { lang } = ctx;
  const { compared, lowered, loweredPoints, raised, raisedPoints, gap } = sum;
  const points = (text: string) => formatRounded(decimal(text), decimals, lang);
  const cells = [compared, lowered, points(loweredPoints), raised, points(raisedPoints)];
  return (
    <>
      {cells.map((cell) => (
        <td class="number">{cell}</td>
      ))}
      <td class="number">{gapWords(gap, { decimals, lang })}</td>
    </>
  );
};
