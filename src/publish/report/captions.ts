/** Numbers tables and pictures in the order in which they are asked for. */
import type { Lang } from '../../text/lang.ts';
import { numberedCaption } from '../../text/publish/report-words.ts';

export type Captions = (kind: 'table' | 'picture', title: string) => string;

export function newCaptions(lang: Lang): Captions {
  const counts = { table: 0, picture: 0 };
  return (kind, title) => {
    counts[kind] += 1;
    return numberedCaption(kind, counts[kind], title, lang);
  };
}
