/** How far a run of replications is, on a terminal only: elsewhere it is over before a line would help. */
import { progressBar } from '../text/progress-words.ts';
import type { Session } from './session.ts';

/** @returns what analyses call with the number of replications done; undefined where nobody looks on */
export function replicationProgress(session: Session): ((done: number, of: number) => void) | undefined {
  if (!session.isTerminal) return undefined;
  let shown = '';
  return (done, total) => {
    const bar = progressBar({ done, total }, session.lang, 'replications');
    // the bar of a long run looks the same for many replications
    const looks = bar.slice(0, bar.indexOf(']'));
    if (looks === shown && done < total) return;
    shown = looks;
    session.redraw(bar, done === total);
  };
}
