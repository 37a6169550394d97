/** How far a long run is, on standard error: a bar that is drawn again where a person looks on, else a line now and then. */
import { progressBar, progressLine } from '../text/progress-words.ts';
import type { Session } from './session.ts';

const STEPS_BETWEEN_LINES = 50;

export class Progress {
  readonly #session: Session;
  readonly #total: number;

  constructor(session: Session, total: number) {
    this.#session = session;
    this.#total = total;
  }

  /** @param done number of pieces of work that are finished */
  tell(done: number): void {
    const { lang, isTerminal } = this.#session;
    const count = { done, total: this.#total };
    if (isTerminal) this.#session.redraw(progressBar(count, lang), done === this.#total);
    else if (done % STEPS_BETWEEN_LINES === 0 && done < this.#total) {
      this.#session.note(progressLine(count, lang));
    }
  }
}
