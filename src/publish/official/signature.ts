/** The foot of an official document: recipients on the left, signature on the right. */
import type { Announcement } from '../../model/announcement.ts';
import type { Lang } from '../../text/lang.ts';
import { BLANK, BLANK_LINE, OFFICIAL_WORDS, recipientLines } from '../../text/publish/official-words.ts';
import type { Columns, Paragraph } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';

export type Signer = NonNullable<Announcement['decision']>['signer'];

export interface Recipients {
  recipients: readonly string[];
  archive: string | undefined;
}

export function signature(signer: Signer, { recipients, archive }: Recipients, lang: Lang): Columns {
  return {
    kind: 'columns',
    left: [
      paragraph('recipientsLabel', OFFICIAL_WORDS.recipients[lang]),
      ...recipientLines(recipients, archive, lang).map((line) => paragraph('recipient', line)),
    ],
    right: signerLines(signer),
    leftShare: 0.5,
  };
}

/** Authority, position and name of who signs; dots where they are not known. */
export function signerLines(signer: Signer): Paragraph[] {
  return [
    ...(signer?.authority ?? []).map((line) => paragraph('signerAuthority', line)),
    paragraph('signerAuthority', signer?.position ?? BLANK),
    paragraph('signerName', signer?.name ?? BLANK_LINE),
  ];
}
