/** Types of load-typescript.mjs, which Node reads before it can read TypeScript. */
import type { LoadHook } from 'node:module';

/** TypeScript -> JavaScript with its source map; `file` is what the map calls it. */
export function transpile(source: string, file: string): string;
export const load: LoadHook;
