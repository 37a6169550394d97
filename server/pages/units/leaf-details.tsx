/** Why a criterion of a unit has its points, closed at first: facts, what was handed in, rule, next steps, sources. */
import type { FC } from 'hono/jsx';
import {
  APPLIED,
  type LeafExplanation,
  type ListItem,
  leafFacts,
  leafSections,
  leafSummary,
  UNIT_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';

export const LeafDetails: FC<{ ctx: PageContext; leaf: LeafExplanation }> = ({ ctx, leaf }) => {
  const { lang } = ctx;
  const sections = leafSections(leaf, lang).filter(({ items }) => items.length > 0);
  return (
    <details class="why">
      <summary>{leafSummary(leaf, lang)}</summary>
      <dl>
        {leafFacts(leaf, lang).map(([heading, text]) => (
          <>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </>
        ))}
        {sections.map(({ title, items }) => (
          <>
            <dt>{title}</dt>
            <dd>
              <ul>{items.map(itemOf)}</ul>
            </dd>
          </>
        ))}
      </dl>
      <p>
        <a href={criterionLink(ctx, leaf.leaf.code)}>{WORDS.criterionPage[lang]}</a>
      </p>
    </details>
  );
};

function itemOf({ text, mark = '-', level = 0 }: ListItem) {
  const looks = [mark === ' ' && 'more', level > 0 && 'deep', mark === APPLIED && 'applied'];
  const names = looks.filter(Boolean).join(' ');
  return <li class={names || undefined}>{mark === APPLIED ? `${mark} ${text}` : text}</li>;
}
