/** The figures without those of some units, for files of which only the clean units are accepted. */
import { FigureRows, FigureState } from '../../model/figure-rows.ts';

export function dropUnits(rows: FigureRows, dropped: ReadonlySet<number>): FigureRows {
  const kept = new FigureRows();
  for (let from = 0; from < rows.length; from++) {
    if (dropped.has(rows.unitAt(from))) continue;
    const state = rows.stateAt(from);
    const row = kept.push(
      rows.unitAt(from),
      rows.figureAt(from),
      state,
      rows.lineAt(from),
      rows.columnAt(from),
    );
    if (state === FigureState.reported || state === FigureState.points) {
      const exact = rows.bigAt(from) ?? [rows.numeratorAt(from), rows.denominatorAt(from)];
      kept.setExact(row, BigInt(exact[0]), BigInt(exact[1]), rows.isFractionAt(from));
    }
    kept.setTexts(row, rows.textsAt(from));
    if (rows.sampleAt(from) > 0) kept.setSample(row, rows.sampleAt(from));
    const sheet = rows.sheetAt(from);
    if (sheet !== null) kept.setSheet(row, sheet);
    if (rows.roundAt(from) > 1) kept.setRound(row, rows.roundAt(from));
  }
  return kept;
}
