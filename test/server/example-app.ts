/** The app over the shipped example, without a socket. */
import { join, resolve } from 'node:path';
import { type AppDeps, createApp } from '../../server/app.ts';
import { memoryStore } from '../../server/campaign-store.ts';
import { folderShelf } from '../../server/edition-shelf.ts';
import { folderSource } from '../../src/criteria/source.ts';
import { exampleResults } from '../example-results.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export const EXAMPLE_EDITION = 'hung-yen/2023';

export const shelf = folderShelf(folderSource(join(ROOT, 'criteria')), join(ROOT, 'data'));

export function exampleApp(more: Partial<AppDeps> = {}) {
  return createApp({ store: memoryStore(exampleResults()), editions: shelf, version: 'test', ...more });
}
