/** `npm run bench`: every figure is a ratio to a floor measured in the same run, with its spread. */
import { benchBrowser } from './browser.bench.ts';
import { benchChart } from './chart.bench.ts';
import { benchComposite } from './composite.bench.ts';
import { benchImport } from './import.bench.ts';
import { benchNational } from './national.bench.ts';
import { benchPublish } from './publish.bench.ts';
import { benchScore } from './score.bench.ts';
import { benchServer } from './server.bench.ts';
import { benchStart } from './start.bench.ts';

await benchScore();
await benchImport();
await benchStart();
await benchChart();
await benchServer();
await benchBrowser();
await benchPublish();
await benchComposite();
await benchNational();
