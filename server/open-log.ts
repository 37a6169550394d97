/** The log of the app: one JSON object a line. */
import { pino } from 'pino';
import type { Logger } from './middleware/access-log.ts';

export const LOG_LEVELS = ['silent', 'error', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** @param write takes whole lines */
export function openLog(level: LogLevel, write: (line: string) => void): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
}
