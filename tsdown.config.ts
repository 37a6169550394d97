import { defineConfig } from 'tsdown';

const common = { format: 'esm', platform: 'node', target: 'node20', fixedExtension: false } as const;

export default defineConfig([
  { ...common, entry: { index: 'src/index.ts' }, dts: true },
  // the command starts several times faster from few files than from the hundreds of its dependencies
  {
    ...common,
    entry: { main: 'src/cli/main.ts', 'prepare-editions': 'src/cli/prepare-editions.ts' },
    dts: false,
    clean: false,
    copy: ['server/assets'],
    deps: { alwaysBundle: [/.*/], neverBundle: [/^@resvg\//, /^@myriaddreamin\//], onlyBundle: false },
  },
]);
