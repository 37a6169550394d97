/** Whether a file is read as a workbook: by its name, as people tell it. */

/** refused with their reason where they are no .xlsx */
const WORKBOOK = /\.xl(s|s[xmb]|t[xm])$/i;

export function isWorkbook(file: string): boolean {
  return WORKBOOK.test(file);
}
