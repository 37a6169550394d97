/** The units of a block by the change of their index: what the rules did and what they did, and their places. */
import type { FC } from 'hono/jsx';
import {
  type BlockChange,
  formerlyText,
  CHANGE_HEADINGS as H,
  HEADINGS,
  indexChange,
  localDecimal,
  type UnitChange,
  CHANGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { LinkParams, PageContext } from '../page-context.ts';
import { ChangeWord } from '../parts/change-word.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface UnitChangesProps {
  ctx: PageContext;
  block: BlockChange;
  /** that indexes are printed with */
  decimals: number;
  /** parameters of the page */
  keep: LinkParams;
}

export const UnitChanges: FC<UnitChangesProps> = ({ ctx, block, decimals, keep }) => {
  const { lang, isPresented } = ctx;
  const part = presentedPart(ctx, block.units);
  return (
    <>
      <ScrollTable caption={WORDS.units[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            {[H.older, H.newer].map((words) => (
              <th scope="col" class="number optional">
                {words[lang]}
              </th>
            ))}
            {[H.total, H.rules, H.achieved].map((words) => (
              <th scope="col" class="number">
                {words[lang]}
              </th>
            ))}
            {[H.olderRank, H.newerRank].map((words) => (
              <th scope="col" class="number optional">
                {words[lang]}
              </th>
            ))}
            <th scope="col">{H.places[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map((change) => (
            <UnitRow ctx={ctx} change={change} decimals={decimals} />
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={keep} />
      {isPresented ? null : <p class="note">{WORDS.ranks[lang]}</p>}
    </>
  );
};

interface UnitRowProps {
  ctx: PageContext;
  change: UnitChange;
  decimals: number;
}

const UnitRow: FC<UnitRowProps> = ({ ctx, change, decimals }) => {
  const { lang } = ctx;
  const { unit, olderName, older, newer, places } = change;
  return (
    <tr>
      <th scope="row">
        <UnitName ctx={ctx} unit={unit} />
        {olderName === null ? null : <span class="note">{` (${formerlyText(olderName, lang)})`}</span>}
      </th>
      {[older, newer].map(({ index }) => (
        <td class="number optional">{localDecimal(index, lang)}</td>
      ))}
      {[change.total, change.rules, change.achieved].map((exact) => (
        <td class="number">{indexChange(exact, decimals, lang)}</td>
      ))}
      {[older, newer].map(({ rank }) => (
        <td class="number optional">{rank}</td>
      ))}
      <td>
        <ChangeWord places={places.total} lang={lang} />
      </td>
    </tr>
  );
};
