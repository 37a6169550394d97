/** `node --import` this file: TypeScript runs from source, and notebooks as modules that record their cells. */
import { register } from 'node:module';

// the second is TypeScript itself: the first loads it
register('./load-typescript.mjs', import.meta.url);
register('./load-notebook.ts', import.meta.url);
