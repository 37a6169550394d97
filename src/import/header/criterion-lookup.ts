/**
 * The figure that a criterion cell names: by its code (`3.2.1`, `TC 3.2.1`, `TC 6.2.1/a`) or by the id path of its
 * leaf (`dossier-results/on-time`).
 */
import type { Edition, Figure } from '../../model/criteria-set.ts';
import { foldName } from '../../text/fold.ts';
import { copyText } from '../issue-list.ts';

const TEXTS_KEPT = 50_000;
const lookups = new WeakMap<Edition, CriterionLookup>();

/** The lookup of an edition, made once: a campaign has hundreds of files. */
export function criterionLookup(edition: Edition): CriterionLookup {
  const known = lookups.get(edition);
  if (known) return known;
  const made = new CriterionLookup(edition);
  lookups.set(edition, made);
  return made;
}

const PREFIX = /^tc[\s:.]*(?=[a-z0-9])/;

export class CriterionLookup {
  /** text of a cell -> position, null where it names nothing */
  readonly #found = new Map<string, number | null>();
  readonly #edition: Edition;
  readonly #positions = new Map<string, number>();
  readonly #ofTier = new Map<string, readonly (Figure | undefined)[]>();

  constructor(edition: Edition) {
    this.#edition = edition;
    for (const [position, { leafId, part }] of edition.figures.entries()) {
      this.#positions.set(foldName(part === null ? leafId : `${leafId}/${part}`), position);
    }
    // codes come last: where a code and an id path are spelt alike the code is meant
    for (const [position, { key }] of edition.figures.entries()) this.#positions.set(foldName(key), position);
    for (const [tier, { figures }] of edition.sets) this.#ofTier.set(tier, figures);
  }

  /** @returns position in `Edition.figures`, null where no figure of any tier has the name */
  find(cell: string): number | null {
    const known = this.#found.get(cell);
    if (known !== undefined) return known;
    const name = foldName(cell);
    const position = this.#positions.get(name) ?? this.#positions.get(name.replace(PREFIX, '')) ?? null;
    if (this.#found.size >= TEXTS_KEPT) this.#found.clear();
    this.#found.set(copyText(cell), position);
    return position;
  }

  /** The figure as a tier reports it, undefined where the tier has none there. */
  figureOf(tier: string, position: number): Figure | undefined {
    return this.#ofTier.get(tier)?.[position];
  }

  /** The figure of the first tier that has one, to check a cell whose unit is not known. */
  figureOfAnyTier(position: number): Figure | undefined {
    for (const figures of this.#ofTier.values()) if (figures[position]) return figures[position];
    return undefined;
  }

  /** Labels of the tiers that have the figure. */
  tiersWith(position: number): string[] {
    return [...this.#edition.sets.values()]
      .filter(({ figures }) => figures[position] !== undefined)
      .map(({ tierLabel }) => tierLabel.vi);
  }
}

/** Whether a folded heading looks like a criterion code, also like one that a spreadsheet turned into a date. */
export function looksLikeCode(name: string): boolean {
  return /^(?:tc[\s:.]*)?(?:[a-z]\.)?\d/.test(name);
}
