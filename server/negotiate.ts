/** What of an answer the client prefers: its language, its format, its compression (RFC 9110, section 12). */
import type { Lang } from '../src/index.ts';

export type AnswerFormat = 'json' | 'csv' | 'html';
export type Encoding = 'br' | 'gzip';

/** Headers repeat from request to request; what they mean is worked out once. */
const KNOWN_HEADERS = 200;

function remembered<T>(work: (header: string) => T): (header: string) => T {
  const known = new Map<string, T>();
  return (header) => {
    const found = known.get(header);
    if (found !== undefined) return found;
    if (known.size >= KNOWN_HEADERS) known.clear();
    const value = work(header);
    known.set(header, value);
    return value;
  };
}

/** name -> weight of a header such as `text/csv;q=0.5, text/html`, names in small letters */
function weightsOf(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...params] = item.split(';').map((part) => part.trim());
    const weight = params.find((param) => param.startsWith('q='));
    const number = weight === undefined ? 1 : Number(weight.slice(2));
    if (name !== '') weights.set(name, Number.isFinite(number) ? number : 0);
  }
  return weights;
}

/** The offer with the greatest weight, the first of equal ones; null where all are refused. */
function preferred<T>(offers: readonly (readonly [T, number])[]): T | null {
  let best: readonly [T, number] | null = null;
  for (const offer of offers) if (offer[1] > (best?.[1] ?? 0)) best = offer;
  return best?.[0] ?? null;
}

/** Vietnamese unless English is preferred. */
export const preferredLang = remembered((header): Lang => {
  const weights = [...weightsOf(header)].map(([tag, weight]) => [tag.split('-')[0], weight] as const);
  const weightOf = (lang: Lang) => Math.max(0, ...weights.flatMap(([tag, q]) => (tag === lang ? [q] : [])));
  return weightOf('en') > weightOf('vi') ? 'en' : 'vi';
});

/** Of data: JSON unless CSV is preferred. */
export const preferredData = remembered((header): 'json' | 'csv' => {
  const weights = weightsOf(header);
  return (
    preferred([
      ['json', mediaWeight(weights, 'application/json')],
      ['csv', mediaWeight(weights, 'text/csv')],
    ] as const) ?? 'json'
  );
});

/** Whether a person with a browser asks, not a program. */
export const prefersPage = remembered((header): boolean => {
  const weights = weightsOf(header);
  const page = weights.get('text/html') ?? 0;
  return page > 0 && page >= mediaWeight(weights, 'application/json');
});

function mediaWeight(weights: ReadonlyMap<string, number>, type: string): number {
  return weights.get(type) ?? weights.get(`${type.split('/')[0]}/*`) ?? weights.get('*/*') ?? 0;
}

/** null: as it is. */
export const preferredEncoding = remembered((header): Encoding | null => {
  const weights = weightsOf(header);
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  return preferred([
    ['br', weightOf('br')],
    ['gzip', weightOf('gzip')],
  ] as const);
});
