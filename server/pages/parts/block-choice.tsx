/** Links to the blocks of the edition, the present one marked; the state stands in the address, so no script is needed. */
import type { FC } from 'hono/jsx';
import { type BlockResult, inLang, SHELL_WORDS } from '../../../src/index.ts';
import { type LinkParams, link, type PageContext } from '../page-context.ts';

interface BlockChoiceProps {
  ctx: PageContext;
  /** id of the present block, null for all of them */
  block: string | null;
  /** those to choose from; all that have units unless given */
  blocks?: readonly BlockResult[];
  /** whether the page can show all blocks at once */
  hasWhole?: boolean;
  /** other parameters that a change of block keeps */
  keep?: LinkParams;
}

export const BlockChoice: FC<BlockChoiceProps> = ({ ctx, block, blocks, hasWhole = false, keep = {} }) => {
  const { lang, path } = ctx;
  return (
    <nav class="choice" aria-label={SHELL_WORDS.blocks[lang]}>
      <ul>
        {hasWhole ? (
          <li>
            <a href={link(ctx, path, keep)} aria-current={block === null ? 'true' : undefined}>
              {SHELL_WORDS.everyBlock[lang]}
            </a>
          </li>
        ) : null}
        {(blocks ?? blocksOf(ctx)).map(({ block: each }) => (
          <li>
            <a
              href={link(ctx, path, { khoi: each.id, ...keep })}
              aria-current={each.id === block ? 'true' : undefined}
            >
              {inLang(each.label, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Blocks that have units, in the order of the edition. */
export function blocksOf({ results }: PageContext): BlockResult[] {
  return results.campaign.tiers.flatMap(({ blocks }) => blocks.filter(({ rows }) => rows.length > 0));
}
