import { defineConfig } from 'tsdown';

/** Node 20 runs no TypeScript: the benchmarks are built beside the product. */
export default defineConfig({
  cwd: new URL('../..', import.meta.url).pathname,
  entry: { main: 'test/bench/main.ts', 'import-memory': 'test/bench/import-memory.ts' },
  outDir: 'dist/bench',
  // the app reads its style sheet and script from beside itself
  copy: [{ from: 'server/assets', to: 'dist/bench' }],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  deps: { neverBundle: ['playwright-core', '@sparticuz/chromium'] },
});
