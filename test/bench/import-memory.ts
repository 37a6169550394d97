/** Imports the file named on the command line once and prints how far the memory of the process rose above its start. */
import { importFile } from '../../src/import/import-file.ts';
import { importContext } from './import-campaign.ts';

const [path = '', units = '0'] = process.argv.slice(2);
const context = importContext(Number(units));
globalThis.gc?.();
const start = process.memoryUsage.rss();
const result = importFile(path, context);
if (!result.accepted) process.exitCode = 1;
console.log(process.resourceUsage().maxRSS * 1024 - start);
