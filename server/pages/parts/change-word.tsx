/** Places gained or lost since last year: a shape, a word and a colour. */
import type { FC } from 'hono/jsx';
import { type Lang, NO_VALUE, placesWords } from '../../../src/index.ts';

/** @param places null where last year's table does not say */
export const ChangeWord: FC<{ places: number | null; lang: Lang }> = ({ places, lang }) => {
  if (places === null) return <span class="unknown">{NO_VALUE}</span>;
  const look = places > 0 ? 'moved up' : places < 0 ? 'moved down' : 'moved';
  return <span class={look}>{placesWords(places, lang)}</span>;
};
