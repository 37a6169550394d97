/** Prints the result of a command in the format that was asked for. */
import type { ReportHead } from '../model/campaign-report.ts';
import type { Issue } from '../model/issue.ts';
import type { CsvCell } from '../text/csv.ts';
import type { Lang } from '../text/lang.ts';
import { reportJson } from '../text/results/report-json.ts';
import type { Session } from './session.ts';

/** The forms of one kind of report. */
export interface ReportForms<Report> {
  /** already told on standard error; JSON repeats them */
  warnings: readonly Issue[];
  title: (lang: Lang) => string;
  text: (report: Report, lang: Lang) => string;
  /** loads what only CSV needs: the other formats start without it */
  rows: () => Promise<(report: Report, lang: Lang) => readonly (readonly CsvCell[])[]>;
}

export async function printReport<Report extends ReportHead>(
  session: Session,
  report: Report,
  { warnings, title, text, rows }: ReportForms<Report>,
): Promise<void> {
  const { lang } = session;
  switch (session.options.format) {
    case 'json':
      session.printJson(reportJson(report, warnings, lang));
      break;
    case 'text':
      session.print(text(report, lang));
      break;
    case 'csv': {
      const { reportCsv } = await import('../text/results/report-csv.ts');
      const rowsOf = await rows();
      const locale = session.options.numberLocale;
      session.print(reportCsv(report, { title: title(lang), rows: rowsOf(report, lang), lang, locale }));
    }
  }
}
