/** An official document as a file: its name, its title in the properties, the marks of its results. */
import type { ReportHead } from '../../model/campaign-report.ts';
import type { Lang } from '../../text/lang.ts';
import { markTexts } from '../../text/marks.ts';
import { documentTitle } from '../../text/publish/official-words.ts';
import type { DocumentSection } from '../document/document.ts';
import type { NamedDocument } from '../publication-input.ts';

export interface OfficialDocument {
  name: string;
  /** `Quyết định`, `Tờ trình` */
  type: string;
  subject: string;
  report: Pick<ReportHead, 'marks'>;
  lang: Lang;
}

export function officialDocument(
  { name, type, subject, report, lang }: OfficialDocument,
  sections: readonly DocumentSection[],
): NamedDocument {
  return {
    name,
    document: { title: documentTitle(type, subject), lang, marks: markTexts(report.marks, lang), sections },
  };
}
