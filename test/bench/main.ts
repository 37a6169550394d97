/** `npm run bench`: every figure is a ratio to a floor measured in the same run, with its spread. */
import { benchScore } from './score.bench.ts';

benchScore();
