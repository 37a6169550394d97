/** The key of a chart: nothing of its words leaves the picture or lies over other words. */
import { describe, expect, it } from 'vitest';
import { CHART_FORMS } from '../../src/chart/chart.ts';
import { keyLayers } from '../../src/chart/key.ts';
import { SERIES, SIZES } from '../../src/chart/theme.ts';
import { realWidth } from './drawn-texts.ts';

const LONG = 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh: Chỉ số 94,16, hạng 4/16';
const WORDS = ['Sở Nội vụ: Chỉ số 86,83', LONG, 'Sở Y tế', `${LONG}; ${LONG}`];

describe.each(CHART_FORMS)('the %s key', (form) => {
  const sizes = SIZES[form];
  const width = sizes.width - 2 * sizes.margin;
  const { height, layers } = keyLayers(
    WORDS.map((words, i) => ({ words, ...SERIES[i]! })),
    width,
    sizes,
  );
  const drawn = JSON.parse(JSON.stringify(layers(0, 0))) as {
    mark: { type: string };
    data: { values: { x: number; y: number; text: string }[] };
  }[];
  const rowsOf = (type: string) =>
    drawn.filter(({ mark }) => mark.type === type).flatMap(({ data }) => data.values);

  it('wraps words that alone are too wide, and keeps them all', () => {
    const texts = rowsOf('text');
    expect(texts.map(({ text }) => text).join(' ')).toBe(WORDS.join(' '));
    for (const { x, text } of texts) expect(x + realWidth(text, sizes.small)).toBeLessThanOrEqual(width);
  });

  it('gives every line and every symbol its own place within its height', () => {
    const texts = rowsOf('text').map(({ x, y, text }) => ({ y, x, end: x + realWidth(text, sizes.small) }));
    const over = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter(({ x, y, end }) => Math.abs(y - one.y) < sizes.small.size && x < one.end && one.x < end),
    );
    expect(over).toEqual([]);
    expect(Math.max(...texts.map(({ y }) => y)) + sizes.small.size / 2).toBeLessThanOrEqual(height);
    expect(rowsOf('point').length).toBe(WORDS.length);
  });
});
