/** Times of a zip file are fixed, its data untouched; what is no such zip is refused. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/publish/document/render-docx.ts';
import { withFixedTimes } from '../../../src/publish/document/zip-times.ts';
import { readZip } from './read-zip.ts';
import { sampleDocument } from './whole-document.ts';

const zip = await renderDocx(sampleDocument());

describe('withFixedTimes', () => {
  it('changes nothing but the times, and nothing of what it was given', () => {
    const late = Buffer.from(zip);
    const central = late.readUInt32LE(late.length - 6);
    late.writeUInt32LE(0x5ab4_7c2e, 10);
    late.writeUInt32LE(0x5ab4_7c2e, central + 12);
    const before = Buffer.from(late);
    expect(readZip(late)[0]!.times).toEqual([0x7c2e, 0x5ab4, 0x7c2e, 0x5ab4]);
    expect(Buffer.compare(withFixedTimes(late), zip)).toBe(0);
    expect(Buffer.compare(late, before)).toBe(0);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('x'.repeat(100))],
    ['a zip cut short', zip.slice(0, -1)],
    ['a zip with a comment', Buffer.concat([zip, Buffer.from('!')])],
  ])('refuses %s', (_, bytes) => {
    expect(() => withFixedTimes(bytes)).toThrow('zip: no header');
  });

  it('refuses an extra field, which may hold a time of its own', () => {
    const bytes = Buffer.from(zip);
    bytes.writeUInt16LE(9, bytes.readUInt32LE(bytes.length - 6) + 30);
    expect(() => withFixedTimes(bytes)).toThrow('extra field');
  });
});
