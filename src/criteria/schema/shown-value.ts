/** Places and values of a file as messages print them. */
import { Fraction } from '../../exact/fraction.ts';
import type { Path } from '../yaml/read-yaml.ts';

/** `add.dossier-results.parts.on-time.sources[0].quote` */
export function dotted(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

/** A value as messages print it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = value instanceof Fraction ? value.toString() : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What stands at a path, undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}
