/** The legal sources, assumptions and readings behind a leaf. */
import type { Edition, Leaf } from '../model/criteria-set.ts';
import type { SourceExplanation } from '../model/leaf-explanation.ts';

export function explainSources({ documents }: Edition, { sources }: Leaf): SourceExplanation[] {
  return sources.map((source) => {
    if ('assumption' in source) return { for: source.for, assumption: source.assumption };
    const { document: id, clause, quote } = source;
    const { title = id, number = null, date = null } = documents[id] ?? {};
    return { for: source.for, document: { id, title, number, date }, clause, quote: quote ?? null };
  });
}

/** The title of a reading is the first line of its text. */
export function readingTitles(
  { readings }: Edition,
  ids: readonly string[],
): { id: string; title: string }[] {
  return ids.map((id) => {
    const [first = ''] = (readings.get(id) ?? '').split('\n');
    return { id, title: first.replace(/^#+\s*/, '').trim() };
  });
}
