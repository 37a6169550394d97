/** Phiếu giải trình: the form on which a unit explains the criteria that were refused or lowered, one a row. */
import { formReference, NOTICE_WORDS as WORDS } from '../../text/publish/notice-words.ts';
import { BLANK, BLANK_LINE, OFFICIAL_WORDS } from '../../text/publish/official-words.ts';
import type { Columns, DocumentSection, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { letterhead } from '../official/letterhead.ts';
import { blankSignature } from './blank-signature.ts';
import { formRows } from './contested-rows.ts';
import type { ContestedDossier } from './unit-dossier.ts';

/** A section of its own: wide paper leaves room to write. */
export function explanationForm(dossier: ContestedDossier, subject: string): DocumentSection {
  const { input, report } = dossier;
  const { lang } = input;
  const addressee = input.announcement?.proposer?.name;
  const issued = { place: undefined, date: undefined };
  return {
    orientation: 'landscape',
    blocks: [
      ...letterhead({ issuer: report.unit.name, number: BLANK, issued }, lang),
      paragraph('documentType', WORDS.form[lang]),
      paragraph('annexTitle', subject),
      paragraph('annexReference', formReference(addressee, input.announcement?.notice ?? {}, lang)),
      paragraph('addressee', `${OFFICIAL_WORDS.addressee[lang]} ${addressee ?? BLANK_LINE}`),
      formTable(dossier),
      signing(dossier),
    ],
  };
}

function formTable(dossier: ContestedDossier): DocumentTable {
  const { lang } = dossier.input;
  return {
    kind: 'table',
    columns: [
      { heading: WORDS.number[lang], align: 'left', width: 7 },
      { heading: WORDS.criterion[lang], align: 'left', width: 32 },
      { heading: WORDS.appraised[lang], align: 'right', width: 9 },
      { heading: WORDS.opinion[lang], align: 'left', width: 42 },
      { heading: WORDS.documents[lang], align: 'left', width: 28 },
    ],
    rows: formRows(dossier),
  };
}

function signing({ input: { lang } }: ContestedDossier): Columns {
  return { kind: 'columns', left: [], right: blankSignature(WORDS.unitHead[lang], lang), leftShare: 0.5 };
}
