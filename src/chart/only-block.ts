/** The block of a report that was made for one. */

/** @throws RangeError for a report of none or several */
export function onlyBlock<B>({ blocks }: { blocks: readonly B[] }): B {
  const [block] = blocks;
  if (block === undefined || blocks.length > 1)
    throw new RangeError(`expected one block, found ${blocks.length}`);
  return block;
}
