/** The plan's own words for a target: the quote of the source that covers it. */
import type { Source } from './source.ts';

/** @returns null where no source quotes it */
export function targetQuote(sources: readonly Source[]): string | null {
  for (const source of sources) {
    if ('quote' in source && source.quote && source.for.includes('target')) return source.quote;
  }
  return null;
}
