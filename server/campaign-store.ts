/**
 * Where the app takes the results from. Routes and pages know nothing else of their origin, so that files and a record
 * store can stand behind it.
 */
import { hashResults, type Results } from '../src/index.ts';

/** Results and the hash that names them: whatever is made from the results is kept under it. */
export interface Opened {
  results: Results;
  /** as `hashResults` */
  hash: string;
}

export interface CampaignStore {
  /** the results as they stand now; the same object as long as nothing changed */
  current(): Opened | Promise<Opened>;
}

/** Results that were read once and stay as they are. */
export function memoryStore(results: Results): CampaignStore {
  const opened = { results, hash: hashResults(results) };
  return { current: () => opened };
}
