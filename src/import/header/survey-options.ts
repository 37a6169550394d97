/** The options of the surveys of an edition: they head columns of survey files. */
import type { Edition } from '../../model/criteria-set.ts';
import type { InputKind } from '../../model/submission.ts';
import { positionsByName } from '../cells/option-position.ts';

/** Folded ids and labels of every option of every survey; none for the other kinds of input. */
export function surveyOptionNames(edition: Edition, kind: InputKind): ReadonlySet<string> {
  if (kind !== 'surveys') return new Set();
  const measures = [...edition.sets.values()].flatMap(({ figures }) =>
    figures.map((figure) => figure?.measure),
  );
  const options = measures.flatMap((measure) => (measure?.kind === 'survey' ? (measure.options ?? []) : []));
  return new Set(positionsByName(options).keys());
}
