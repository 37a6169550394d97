/** The parts of a request's address, cut without parsing it anew: `http://host:8787/api/units?q=x`. */

/** path and query: `/api/units?q=x` */
export function requestTarget(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

export function requestPath(url: string): string {
  const target = requestTarget(url);
  const at = target.indexOf('?');
  return at < 0 ? target : target.slice(0, at);
}
