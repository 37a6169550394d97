/** Which units are taken together: a block, or all blocks of a tier where it has several. */
import type { FC } from 'hono/jsx';
import {
  type Grouping,
  inLang,
  type Scope,
  SHELL_WORDS,
  RELIABILITY_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { asked, type LinkParams, link, type PageContext } from '../page-context.ts';
import { blocksOf } from '../parts/block-choice.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';

export interface ChosenGroup {
  scope: Scope;
  by: Grouping;
  /** id of the tier where its blocks are taken together, else null */
  tier: string | null;
  /** id of the block, null for a tier */
  block: string | null;
}

/** @returns null where the address names no block or tier that has units */
export function chosenGroup(ctx: PageContext): ChosenGroup | null {
  const tier = asked(ctx, 'cap');
  if (tier !== null) {
    const isKnown = ctx.results.campaign.tiers.some(({ set }) => set.tier === tier);
    return isKnown ? { scope: { tier, block: null }, by: 'tier', tier, block: null } : null;
  }
  const chosen = chosenBlock(ctx, blocksOf(ctx));
  if (!chosen) return null;
  const { id } = chosen.block;
  return { scope: { tier: chosen.block.tier, block: id }, by: 'block', tier: null, block: id };
}

/** Parameters of this page and of the data behind it. */
export function groupParams({ tier, block }: ChosenGroup): { page: LinkParams; data: LinkParams } {
  if (tier === null) return { page: { khoi: block }, data: { block } };
  return { page: { cap: tier }, data: { tier, by: 'tier' } };
}

/** The tiers with several blocks that have units. */
export function tiersOfSeveral({ results }: PageContext) {
  return results.campaign.tiers.filter(
    ({ blocks }) => blocks.filter(({ rows }) => rows.length > 0).length > 1,
  );
}

export const GroupChoice: FC<{ ctx: PageContext; chosen: ChosenGroup }> = ({ ctx, chosen }) => {
  const { lang, path } = ctx;
  const isPresent = (is: boolean) => (is ? 'true' : undefined);
  return (
    <nav class="choice" aria-label={SHELL_WORDS.blocks[lang]}>
      <ul>
        {blocksOf(ctx).map(({ block }) => (
          <li>
            <a href={link(ctx, path, { khoi: block.id })} aria-current={isPresent(block.id === chosen.block)}>
              {inLang(block.label, lang)}
            </a>
          </li>
        ))}
        {tiersOfSeveral(ctx).map(({ set }) => (
          <li>
            <a href={link(ctx, path, { cap: set.tier })} aria-current={isPresent(set.tier === chosen.tier)}>
              {`${inLang(set.tierLabel, lang)} (${WORDS.whole[lang]})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
