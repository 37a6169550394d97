/** Hatching stays inside its box and leaves no corner empty. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hatch } from '../../src/chart/hatch.ts';

const size = fc.integer({ min: 8, max: 120 });

it('draws parallel lines from edge to edge', () => {
  fc.assert(
    fc.property(size, size, fc.integer({ min: -50, max: 50 }), (width, height, left) => {
      const box = { x: left, x2: left + width, y: 10, y2: 10 + height };
      const lines = hatch(box);
      expect(lines.length).toBeGreaterThan(1);
      for (const { x, y, x2, y2 } of lines) {
        expect(x - x2).toBeCloseTo(y2 - y);
        expect(Math.min(x, x2)).toBeGreaterThanOrEqual(box.x);
        expect(Math.max(x, x2)).toBeLessThanOrEqual(box.x2);
        expect(Math.min(y, y2)).toBeGreaterThanOrEqual(box.y);
        expect(Math.max(y, y2)).toBeLessThanOrEqual(box.y2);
        expect(x === box.x || y === box.y2).toBe(true);
        expect(x2 === box.x2 || y2 === box.y).toBe(true);
      }
    }),
  );
});
