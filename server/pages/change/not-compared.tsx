/** The units of a block that cannot be compared, each with the reason, and those that are no longer there. */
import type { FC } from 'hono/jsx';
import {
  type BlockChange,
  goneText,
  refusalText,
  unitCount,
  CHANGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import { UnitName } from '../parts/unit-name.tsx';

export const NotCompared: FC<{ ctx: PageContext; block: BlockChange }> = ({ ctx, block }) => {
  const { lang } = ctx;
  const { refused, gone } = block;
  return (
    <>
      {refused.length === 0 ? null : (
        <details open={refused.length <= PRESENTED_ROWS}>
          <summary>{`${WORDS.refusedUnits[lang]} (${unitCount(refused.length, lang)})`}</summary>
          <ul>
            {refused.map((refusal) => (
              <li>
                <UnitName ctx={ctx} unit={refusal.unit} />
                {': '}
                <bdi>{refusalText(refusal, lang)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length === 0 ? null : (
        <details open={gone.length <= PRESENTED_ROWS}>
          <summary>{`${WORDS.goneUnits[lang]} (${unitCount(gone.length, lang)})`}</summary>
          <ul>
            {gone.map(({ unit, successors }) => (
              <li>
                <bdi>{unit.name}</bdi>
                {': '}
                <bdi>{goneText(successors, lang)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
