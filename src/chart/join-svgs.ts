/** Several drawn charts as one picture: columns side by side, the charts of a column one below the other. */

const GAP = 24;

/** @param columns of `<svg>` elements that say their width and height in px; each keeps its own label */
export function joinSvgs(columns: readonly (readonly string[])[]): string {
  const filled = columns.filter((column) => column.length > 0);
  let left = 0;
  let height = 0;
  const placed = filled.flatMap((column) => {
    const sizes = column.map(svgSize);
    let top = 0;
    const parts = column.map((svg, at) => {
      const part = svg.replace('<svg ', `<svg x="${left}" y="${top}" `);
      top += sizes[at]!.height + GAP;
      return part;
    });
    height = Math.max(height, top - GAP);
    left += Math.max(...sizes.map(({ width }) => width)) + GAP;
    return parts;
  });
  const width = left - GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>`;
}

/** px @throws RangeError where the root element does not say it */
export function svgSize(svg: string): { width: number; height: number } {
  const root = /<svg [^>]*>/.exec(svg)?.[0] ?? '';
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(` ${name}="(\\d+(?:\\.\\d+)?)"`).exec(root)?.[1]),
  );
  if (!width || !height) throw new RangeError('the picture says no size');
  return { width, height };
}
