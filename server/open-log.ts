/** The log of the app: one JSON object a line. */
import { pino } from 'pino';
import type { Logger } from './middleware/access-log.ts';

/** @param write takes whole lines */
export function openLog(level: 'silent' | 'error' | 'info', write: (line: string) => void): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
}
