/**
 * The lists of options that cells of the form offer, in columns of a hidden sheet: options hold commas, which a list
 * written into a validation would take for its separators.
 */
import { columnName, quotedSheet } from '../../model/sheet-reference.ts';

export const LIST_SHEET = 'danh-muc';

export class OptionLists {
  readonly #lists: (readonly string[])[] = [];

  /** @returns the range of the list, for a validation */
  rangeOf(options: readonly string[]): string {
    const known = this.#lists.findIndex((list) => list.join('\n') === options.join('\n'));
    const at = known >= 0 ? known : this.#lists.push(options) - 1;
    const column = columnName(at + 1);
    return `${quotedSheet(LIST_SHEET)}!$${column}$1:$${column}$${options.length}`;
  }

  rows(): string[][] {
    const height = this.#lists.reduce((most, list) => Math.max(most, list.length), 0);
    return Array.from({ length: height }, (_, row) => this.#lists.map((list) => list[row] ?? ''));
  }
}
