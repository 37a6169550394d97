/** Statistics in reports: what is undefined is null, not NaN. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
