/**
 * The hash of results: changes whenever anything changes that a page, a chart or an answer can show.
 *
 * It covers the edition, the registry on its day, every row of every submission with its texts, last year's table
 * and the same of earlier years; the results themselves follow from these. The version of the program is not in it.
 */
import { createHash, type Hash } from 'node:crypto';
import type { FigureRows } from '../model/figure-rows.ts';
import type { PreviousTable } from '../model/previous-table.ts';
import type { Results } from './results.ts';

/** @returns sha256 in hex */
export function hashResults({ campaign, synthetic, previous, warnings, earlier }: Results): string {
  const { edition, registry, submissions } = campaign;
  const hash = createHash('sha256');
  const add = (value: unknown) => hash.update(`${JSON.stringify(value)}\n`);
  add([edition.id, edition.hash, edition.documents, [...edition.readings], registry.asOf, registry.units]);
  add([synthetic, warnings, previousRows(previous)]);
  if (earlier.length > 0) add(earlier.map(hashResults));
  for (const { kind, file, rows, published } of submissions) {
    add([kind, file, rows.length, published]);
    addRows(hash, rows);
  }
  return hash.digest('hex');
}

function previousRows(previous: PreviousTable | null) {
  return previous && [previous.file, [...previous.rows]];
}

function addRows(hash: Hash, rows: FigureRows): void {
  for (let row = 0; row < rows.length; row++) {
    const parts = [
      rows.unitAt(row),
      rows.figureAt(row),
      rows.stateAt(row),
      rows.isFractionAt(row),
      rows.valueAt(row),
      rows.sampleAt(row),
      rows.roundAt(row),
      rows.lineAt(row),
      rows.columnAt(row),
      rows.textsAt(row),
    ];
    hash.update(`${JSON.stringify(parts)}\n`);
  }
}
