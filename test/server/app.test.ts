/** The app as a whole: what every answer carries, whatever its address. */
import { describe, expect, it } from 'vitest';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp();

describe('healthz', () => {
  it('says that the app runs, and nothing of the campaign', async () => {
    const response = await app.request('/healthz');
    expect(await jsonOf(response)).toEqual({ status: 'ok', version: 'test' });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});
