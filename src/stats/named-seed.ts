/**
 * Seeds of independent streams out of one seed: what a thing draws hangs on its name, not on its place in a list.
 */

/**
 * FNV-1a over the UTF-16 units of the name, begun with the seed, then mixed (finaliser of MurmurHash3).
 * @param seed taken modulo 2^32
 * @returns 0 to 2^32 - 1, for `seededRandom`
 * @example namedSeed(1, 'weights') !== namedSeed(1, 'surveys')
 */
export function namedSeed(seed: number, name: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
