/** Answers by their key, as many as fit into a number of bytes; the one that was not asked for longest leaves first. */
import type { Answer } from './answer.ts';

export class AnswerCache {
  readonly #answers = new Map<string, { answer: Answer; bytes: number }>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Answer | undefined {
    const kept = this.#answers.get(key);
    if (!kept) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, kept);
    return kept.answer;
  }

  /** Keeps an answer, or counts it anew after it was compressed. */
  put(key: string, answer: Answer): void {
    const bytes = answer.byteLength + key.length * 2;
    this.#remove(key);
    if (bytes > this.#maxBytes) return;
    this.#answers.set(key, { answer, bytes });
    this.#bytes += bytes;
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#answers.get(key)?.bytes ?? 0;
    this.#answers.delete(key);
  }
}
