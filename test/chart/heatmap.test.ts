/** What does not apply is hatched and never coloured; what is 0 is coloured and never hatched. */
import { expect, it } from 'vitest';
import { reportAreas } from '../../src/analyse/areas.ts';
import { heatmapChart } from '../../src/chart/heatmap.ts';
import type { AreaReport, AreaShare } from '../../src/model/area-report.ts';
import { exampleResults } from '../example-results.ts';
import { layersOf } from './layers-of.ts';

const { campaign, ...rest } = exampleResults();
const scope = { tier: 'province', block: 'departments-without-procedures' };
const report = reportAreas({ campaign, ...rest }, scope);
const grades = campaign.edition.header.grades;

const OUT = { points: '0', applied: '0', exact: null, percent: null };
const ZERO = { points: '0', applied: '5', exact: '0', percent: '0.00' };

/** The report with the first share of its first unit changed. */
function withFirstShare(change: Partial<AreaShare>): AreaReport {
  const [block] = report.blocks;
  const [unit, ...others] = block!.units;
  const [share, ...shares] = unit!.shares;
  const changed = { ...unit!, shares: [{ ...share!, ...change }, ...shares] };
  return { ...report, blocks: [{ ...block!, units: [changed, ...others] }] };
}

interface Cell {
  x: number;
  x2: number;
  y: number;
  y2: number;
}

function firstCell(of: AreaReport) {
  const chart = heatmapChart({ report: of, grades }, { form: 'wide', lang: 'vi' });
  const { width } = chart.spec as { width: number };
  const right = width / of.blocks[0]!.areas.length;
  const inside = ({ x, x2, y, y2 }: Cell) =>
    Math.min(x, x2) >= 0 && Math.max(x, x2) <= right && Math.min(y, y2) >= 0 && Math.max(y, y2) <= 22;
  return {
    chart,
    boxes: layersOf<Cell & { colour: string }>(chart, 'rect').filter(inside),
    lines: layersOf<Cell>(chart, 'rule').filter(inside),
  };
}

it('an area that does not apply is hatched, has no colour, and is a dash in the table', () => {
  const { chart, boxes, lines } = firstCell(withFirstShare(OUT));
  expect(boxes).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  expect(chart.table.rows[0]!.slice(3)).toContain('–');
});

it('0 % is the lowest colour with its number', () => {
  const { chart, boxes, lines } = firstCell(withFirstShare(ZERO));
  expect(boxes).toMatchObject([{ colour: '#7A1F0A' }]);
  expect(lines).toEqual([]);
  expect(layersOf<{ text: unknown }>(chart, 'text').map(({ text }) => text)).toContain('0,00');
  expect(chart.table.rows[0]![3]).toEqual({ printed: '0.00' });
});
