/** The submission and the minutes: kept texts, and what stays blank. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../../src/publish/decision/minutes.ts';
import { proposalDocument } from '../../../src/publish/decision/proposal.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { documentText } from '../document/document-text.ts';
import { exampleInput } from '../example-input.ts';

const SNAPSHOTS = join(import.meta.dirname, '../../snapshots/publish');

describe.each([
  { make: proposalDocument, name: 'to-trinh', kept: 'proposal' },
  { make: minutesDocument, name: 'bien-ban', kept: 'minutes' },
])('$name', ({ make, name, kept }) => {
  const input = exampleInput();

  it.each(['vi', 'en'] as const)('of the example reads as kept (%s)', async (lang) => {
    const made = make({ ...input, lang });
    expect(made.name).toBe(name);
    await expect(documentText(made.document)).toMatchFileSnapshot(join(SNAPSHOTS, `${kept}.${lang}.txt`));
  });

  it('without settings and without any figure leaves blanks and names no unit first', () => {
    const results = {
      campaign: smallCampaign({}),
      synthetic: false,
      previous: null,
      warnings: [],
      earlier: [],
    };
    const text = documentText(make({ results, announcement: null, lang: 'vi' }).document);
    expect(text).toContain(
      '- Các sở: không có đơn vị nào được xếp hạng; không xếp hạng (chưa có số liệu): Sở A, Sở B, Sở C.',
    );
    expect(text).toContain('Các sở | 3 | 0 | – | – | –');
    expect(text).toContain('Số: ......../');
    expect(text).not.toContain('cao nhất là');
    expect(text).not.toContain('undefined');
  });
});
