/** Charts put together: places and sizes. */
import { expect, it } from 'vitest';
import { joinSvgs, svgSize } from '../../src/chart/join-svgs.ts';

const svg = (width: number, height: number) =>
  `<svg role="img" width="${width}" height="${height}"><g/></svg>`;

it('columns side by side, charts of a column one below the other', () => {
  const joined = joinSvgs([[svg(100, 50)], [], [svg(80, 30), svg(60, 40)]]);
  expect(svgSize(joined)).toEqual({ width: 204, height: 94 });
  const places = [...joined.matchAll(/<svg x="(\d+)" y="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(places).toEqual([
    [0, 0],
    [124, 0],
    [124, 54],
  ]);
});

it('a picture without a size is refused', () => {
  expect(() => svgSize('<svg viewBox="0 0 1 1"></svg>')).toThrow(RangeError);
});
