/**
 * Inheritance of editions: the chain of `extends` from the oldest edition down, each laid over the one before it with
 * `add`, `change` and `remove`, addressed by criterion path.
 */
import type { CriteriaSource } from '../source.ts';
import { dropTiers } from './drop-tiers.ts';
import { inheritHeader } from './inherit-header.ts';
import { headOf, headOrigin, layArea } from './lay-area.ts';
import { type Layer, loadLayer } from './load-layer.ts';
import { faultAt, type MergedEdition, type Origin } from './merged-edition.ts';

/**
 * @returns the edition with everything that it inherits
 * @throws ParError where the chain is a cycle, or a file adds what is known, changes or removes what is not
 */
export function inherit(source: CriteriaSource, id: string): MergedEdition {
  const [oldest, ...younger] = chainOf(source, loadLayer(source, id));
  return younger.reduce(layOver, layOver(null, oldest!));
}

/** The layers from the oldest edition down to the youngest, which is given. */
function chainOf(source: CriteriaSource, youngest: Layer): Layer[] {
  const chain = [youngest];
  for (let parent = youngest.header.extends; parent !== null; parent = chain[0]!.header.extends) {
    const asked = { file: chain[0]!.file, path: ['extends'] };
    if (chain.some(({ header }) => header.edition === parent)) {
      const circle = [...chain.map(({ header }) => header.edition).reverse(), parent];
      throw faultAt(asked, 'extends-cycle', { found: circle.join(' → ') });
    }
    chain.unshift(loadLayer(source, parent, asked));
  }
  return chain;
}

function layOver(parent: MergedEdition | null, { header, file, areas: layers }: Layer): MergedEdition {
  let areas = parent ? dropTiers(parent.areas, Object.keys(header.tiers)) : [];
  const seen = new Map<string, Origin>();
  for (const layer of layers) {
    const origin = headOrigin(layer);
    const key = `${layer.section} ${headOf(layer).id}`;
    const first = seen.get(key);
    if (first) throw faultAt(origin, 'area-twice', { found: headOf(layer).id, other: first.file.name });
    seen.set(key, origin);
    areas = layArea(areas, layer);
  }
  const id = header.edition;
  const lineage = [id, ...(parent?.lineage ?? [])];
  return { id, lineage, header: parent ? inheritHeader(parent, header, areas) : header, file, areas };
}
