/** A problem as a page for people: what is wrong, and the way back. */
import type { Lang, ProblemDocument } from '../../src/index.ts';
import { ERROR_PAGE_WORDS } from '../../src/index.ts';

/** @returns a whole HTML document */
export function errorPage(
  { title, detail, status, requestId, errors = [] }: ProblemDocument,
  lang: Lang,
): string {
  const words = ERROR_PAGE_WORDS;
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{detail}</p>
          <ul>
            {errors.map(({ parameter, message }) => (
              <li>
                <code>{parameter}</code>: {message}
              </li>
            ))}
          </ul>
          <p>
            <a href={lang === 'vi' ? '/' : '/?lang=en'}>{words.home[lang]}</a>
          </p>
          <p>
            <small>{`${words.status[lang]} ${status}; ${words.request[lang]} ${requestId}`}</small>
          </p>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${page}`;
}
