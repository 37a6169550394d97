/** The units of one block: ranked ones by their rank, then the others with the reason. */
import type { FC } from 'hono/jsx';
import {
  blockSize,
  inLang,
  localDecimal,
  NO_VALUE,
  RANKING_WORDS,
  type RankedReport,
  type RankingReport,
  UNRANKED_WORDS,
  type UnrankedReport,
  unitCount,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { GradeWord } from '../parts/grade-word.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

export const UNIT_LIST_ID = 'danh-sach-don-vi';

/** A unit of the list; without a rank it has a reason. */
export interface ListedUnit extends Pick<RankedReport, 'unit' | 'tied' | 'grade'> {
  /** id */
  block: string;
  index: string | null;
  rank: number | null;
  reason: UnrankedReport['reason'] | null;
}

interface UnitsTableProps {
  ctx: PageContext;
  block: RankingReport['blocks'][number];
  units: readonly ListedUnit[];
}

export const UnitsTable: FC<UnitsTableProps> = ({ ctx, block, units }) => {
  const { lang } = ctx;
  if (units.length === 0) return null;
  const size = unitCount(blockSize(block), lang);
  return (
    <ScrollTable caption={`${inLang(block.label, lang)} (${size})`}>
      <thead>
        <tr>
          <th scope="col" class="number">
            {RANKING_WORDS.rank[lang]}
          </th>
          <th scope="col">{RANKING_WORDS.unit[lang]}</th>
          <th scope="col" class="number">
            {RANKING_WORDS.index[lang]}
          </th>
          <th scope="col">{RANKING_WORDS.grade[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((listed) => (
          <UnitRow ctx={ctx} listed={listed} />
        ))}
      </tbody>
    </ScrollTable>
  );
};

const UnitRow: FC<{ ctx: PageContext; listed: ListedUnit }> = ({ ctx, listed }) => {
  const { lang } = ctx;
  const { unit, index, rank, tied, grade, block, reason } = listed;
  return (
    <tr>
      <td class="number">{rank ?? NO_VALUE}</td>
      <th scope="row">
        <UnitName ctx={ctx} unit={unit} />
        {tied ? <span class="note">{` (${RANKING_WORDS.tied[lang]})`}</span> : null}
      </th>
      <td class="number">{index === null ? NO_VALUE : localDecimal(index, lang)}</td>
      <td>
        {reason === null ? (
          <GradeWord ctx={ctx} block={block} grade={grade} />
        ) : (
          <span class="unknown">{UNRANKED_WORDS[reason][lang]}</span>
        )}
      </td>
    </tr>
  );
};
