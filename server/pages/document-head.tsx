/** The head of every document: title, style sheet, script and icon, all of them files of our own. */
import type { FC } from 'hono/jsx';
import { type Lang, type Mark, SHELL_WORDS } from '../../src/index.ts';
import { printMarksName } from '../print-marks.ts';

interface DocumentHeadProps {
  title: string;
  lang: Lang;
  /** folder of the files */
  assets: string;
  /** of the results; none on a page that shows no results */
  marks?: readonly Mark[];
}

export const DocumentHead: FC<DocumentHeadProps> = ({ title, lang, assets, marks = [] }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${title} – ${SHELL_WORDS.site[lang]}`}</title>
    <link rel="icon" href={`${assets}/icon.svg`} type="image/svg+xml" />
    <link rel="stylesheet" href={`${assets}/style.css`} />
    {marks.length === 0 ? null : (
      <link rel="stylesheet" href={`${assets}/${printMarksName(marks, lang)}`} media="print" />
    )}
    <script src={`${assets}/parindex.js`} defer></script>
  </head>
);
