/** A problem as a page for people: what is wrong, and the way back. It needs no results, which may be what is missing. */
import type { Lang, ProblemDocument } from '../../src/index.ts';
import { SHELL_WORDS, ERROR_PAGE_WORDS as WORDS } from '../../src/index.ts';
import type { PageFrame } from '../app-env.ts';
import { DocumentHead } from './document-head.tsx';
import { Navigation } from './page.tsx';
import { link } from './page-context.ts';

/** @returns a whole HTML document */
export function errorPage(
  { title, detail, status, requestId, errors = [] }: ProblemDocument,
  lang: Lang,
  { assets, mainLang }: PageFrame,
): string {
  const ctx = { lang, mainLang, isPresented: false, isStatic: false };
  const page = (
    <html lang={lang}>
      <DocumentHead title={title} lang={lang} assets={assets} />
      <body>
        <a class="skip" href="#noi-dung">
          {SHELL_WORDS.skip[lang]}
        </a>
        <header class="site">
          <div class="band">
            <a class="name" href={link(ctx, '/')}>
              <strong>{SHELL_WORDS.site[lang]}</strong>
            </a>
          </div>
          <Navigation ctx={ctx} page={null} hasEarlier={false} />
        </header>
        <main id="noi-dung" tabindex={-1}>
          <h1>{title}</h1>
          <p>{detail}</p>
          {errors.length === 0 ? null : (
            <ul>
              {errors.map(({ parameter, message }) => (
                <li>
                  <code>{parameter}</code>: {message}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={link(ctx, '/')}>{WORDS.home[lang]}</a>
          </p>
          <p class="note">{`${WORDS.status[lang]} ${status}; ${WORDS.request[lang]} ${requestId}`}</p>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${page}`;
}
