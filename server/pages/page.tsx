/** The frame of every page: head, marks, navigation, tools and foot. Works with scripts off. */
import type { Child, FC } from 'hono/jsx';
import {
  footLine,
  formatDay,
  inLang,
  markTexts,
  PAGE_TITLES,
  type PageName,
  reportHead,
  SHELL_WORDS,
} from '../../src/index.ts';
import { DocumentHead } from './document-head.tsx';
import { canPresent, link, type PageContext, type Visitor } from './page-context.ts';

/** Page -> its address. */
export const PAGE_PATHS: Readonly<Record<PageName, string>> = {
  overview: '/',
  ranking: '/xep-hang',
  areas: '/linh-vuc',
  criteria: '/tieu-chi',
  units: '/don-vi',
  compare: '/so-sanh',
  gaps: '/doi-chieu',
  review: '/ra-soat',
  targets: '/chi-tieu',
  robustness: '/do-tin-cay',
  near: '/sat-nguong',
  tasks: '/nhiem-vu',
  change: '/so-voi-nam-truoc',
  series: '/qua-cac-nam',
  reliability: '/chat-luong-tieu-chi',
  method: '/phuong-phap',
};

/** The navigation, group by group: what came out, what to do, how far to trust it, what it stands on. */
const NAVIGATION: readonly (readonly PageName[])[] = [
  ['overview', 'ranking', 'areas', 'criteria', 'units', 'compare'],
  ['targets', 'change', 'series', 'near', 'tasks'],
  ['robustness', 'reliability', 'gaps', 'review'],
  ['method'],
];

/** Pages that have something to show only where an earlier year is known. */
const OF_EARLIER_YEARS: ReadonlySet<PageName> = new Set<PageName>(['change', 'series']);

interface PageProps {
  ctx: PageContext;
  /** which entry of the navigation is the present one, null for a page outside it */
  page: PageName | null;
  /** of the document and the heading above the content */
  title: string;
  children: Child;
}

export const Page: FC<PageProps> = ({ ctx, page, title, children }) => {
  const { lang, assets, isPresented, results } = ctx;
  const head = reportHead(results.campaign, results.synthetic);
  const site = SHELL_WORDS.site[lang];
  return (
    <html lang={lang} class={isPresented ? 'presented' : undefined}>
      <DocumentHead title={title} lang={lang} assets={assets} marks={head.marks} />
      <body>
        <a class="skip" href="#noi-dung">
          {SHELL_WORDS.skip[lang]}
        </a>
        <Marks texts={markTexts(head.marks, lang)} label={SHELL_WORDS.marks[lang]} />
        <header class="site">
          <div class="band">
            <a class="name" href={link(ctx, '/')}>
              <strong>{site}</strong>
              <span>{inLang(head.edition.label, lang)}</span>
            </a>
            <Tools ctx={ctx} />
          </div>
          <Navigation ctx={ctx} page={page} hasEarlier={results.earlier.length > 0} />
        </header>
        <main id="noi-dung" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        <footer class="site">
          <p>
            {footLine(
              { edition: head.edition.id, asOf: formatDay(head.asOf), hash: ctx.hash.slice(0, 12) },
              lang,
            )}
          </p>
          {ctx.isStatic ? null : (
            <p>
              <a href={link({ ...ctx, isPresented: false }, '/api')}>{SHELL_WORDS.api[lang]}</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
};

const Marks: FC<{ texts: readonly string[]; label: string }> = ({ texts, label }) => {
  if (texts.length === 0) return null;
  return (
    <aside class="marks" aria-label={label}>
      {texts.map((text) => (
        <strong>{text}</strong>
      ))}
    </aside>
  );
};

interface NavigationProps {
  ctx: Visitor;
  /** the present one, null for none of them */
  page: PageName | null;
  /** whether results of an earlier year are known */
  hasEarlier: boolean;
}

export const Navigation: FC<NavigationProps> = ({ ctx, page, hasEarlier }) => {
  const isShown = (name: PageName) => hasEarlier || name === page || !OF_EARLIER_YEARS.has(name);
  return (
    <nav aria-label={SHELL_WORDS.navigation[ctx.lang]}>
      {NAVIGATION.map((names) => (
        <ul>
          {names.filter(isShown).map((name) => (
            <li>
              <a href={link(ctx, PAGE_PATHS[name])} aria-current={name === page ? 'page' : undefined}>
                {PAGE_TITLES[name][ctx.lang]}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
};

/** The other language and the presentation mode, each of the same page in its present state. */
const Tools: FC<{ ctx: PageContext }> = ({ ctx }) => {
  const { lang, path, query, isPresented, isStatic } = ctx;
  const other = lang === 'vi' ? 'en' : 'vi';
  const mode = isPresented ? SHELL_WORDS.leavePresentation[lang] : SHELL_WORDS.present[lang];
  return (
    <ul class="tools" aria-label={SHELL_WORDS.tools[lang]}>
      {canPresent(ctx, path) ? (
        <li>
          <a href={link({ ...ctx, isPresented: !isPresented }, path, { ...query, trang: null })}>{mode}</a>
        </li>
      ) : null}
      {isStatic ? null : (
        <li>
          <a href={link({ ...ctx, lang: other }, path, query)} lang={other} hreflang={other}>
            {SHELL_WORDS.otherLanguage[lang]}
          </a>
        </li>
      )}
    </ul>
  );
};
