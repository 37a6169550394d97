/**
 * Hatching: what does not apply has no colour, so that nobody reads it as 0. The lines are marks of their own and end
 * at the edge of the box, because a pattern or a clip path would need an id in the page.
 */

export interface Box {
  x: number;
  x2: number;
  y: number;
  y2: number;
}

/** From its lower left to its upper right end. */
export type HatchLine = Pick<Box, keyof Box>;

const SPACING = 6;

/** Lines from the lower left to the upper right of a box, as rows of `rules`. */
export function hatch({ x, x2, y, y2 }: Box): HatchLine[] {
  const [width, height] = [x2 - x, y2 - y];
  const count = Math.ceil((width + height) / SPACING) - 1;
  return Array.from({ length: count }, (_, i) => {
    // the line on which the way right and the way down from the upper left corner add to `at`
    const at = (i + 1) * SPACING;
    return {
      x: x + Math.max(0, at - height),
      y: y + Math.min(at, height),
      x2: x + Math.min(at, width),
      y2: y + Math.max(0, at - width),
    };
  });
}
