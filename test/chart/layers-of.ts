/** The rows that a chart draws by one kind of mark. */
import type { Chart } from '../../src/chart/chart.ts';

interface DataLayer<Row> {
  mark: { type: string };
  data: { values: Row[] };
}

export function layersOf<Row>({ spec }: Chart, mark: 'rect' | 'rule' | 'point' | 'text'): Row[] {
  const { layer } = JSON.parse(JSON.stringify(spec)) as { layer: DataLayer<Row>[] };
  return layer.filter(({ mark: { type } }) => type === mark).flatMap(({ data }) => data.values);
}
