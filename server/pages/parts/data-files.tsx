/** The figures of a table to take away: as a spreadsheet and for other programs. */
import type { FC } from 'hono/jsx';
import { SHELL_WORDS } from '../../../src/index.ts';
import { apiLink, type LinkParams, type PageContext } from '../page-context.ts';

interface DataFilesProps {
  ctx: PageContext;
  /** of the API, without its ending: `rankings` */
  path: string;
  params?: LinkParams;
  /** what the files hold */
  title: string;
}

export const DataFiles: FC<DataFilesProps> = ({ ctx, path, params = {}, title }) => (
  <ul class="files" aria-label={`${SHELL_WORDS.download[ctx.lang]}: ${title}`}>
    {(['csv', 'json'] as const).map((form) => (
      <li>
        <a href={apiLink(ctx, `${path}.${form}`, params)}>{form.toUpperCase()}</a>
      </li>
    ))}
  </ul>
);
