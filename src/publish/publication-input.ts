/** What every document of a publication is written from. */
import type { Results } from '../campaign/results.ts';
import type { NumberLocale } from '../import/cells/read-number.ts';
import type { Announcement } from '../model/announcement.ts';
import type { Lang } from '../text/lang.ts';
import type { Document } from './document/document.ts';

export interface PublicationInput {
  results: Results;
  /** null: no settings were given, so everything that they would say stays a dotted blank */
  announcement: Announcement | null;
  lang: Lang;
  /** of the points that reports declare; that of the command line where absent */
  numberLocale?: NumberLocale;
}

/** A document with the name of its file, without an ending: `quyet-dinh`, `don-vi/so-y-te/phieu-diem`. */
export interface NamedDocument {
  name: string;
  document: Document;
}
