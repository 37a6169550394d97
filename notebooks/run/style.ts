/** The look of a notebook as a page: one column, tables that scroll on a phone, and A4 when printed. */
export const STYLE = `:root { font: 17px/1.55 Roboto, "Segoe UI", "Noto Sans", Arial, sans-serif; color: #1b1f24; background: #fff; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
aside.marks { background: #7a1f0a; color: #fff; padding: .4rem 1rem; text-align: center; }
aside.marks strong + strong::before { content: "· "; }
h1, h2, h3 { line-height: 1.25; color: #08306b; }
pre { overflow-x: auto; background: #f4f6f8; padding: .7rem; margin: .3rem 0; font-size: .82rem; line-height: 1.45; }
code { font-family: "Roboto Mono", Consolas, "DejaVu Sans Mono", monospace; }
summary { color: #4a5560; font-size: .85rem; cursor: pointer; }
.scroll { overflow-x: auto; margin: .8rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption, .caption { text-align: left; font-weight: 700; padding: .3rem 0; margin: 0; }
th, td { border: 1px solid #b8c1ca; padding: .25rem .5rem; text-align: left; vertical-align: top; }
th { background: #eef2f6; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
@media screen and (max-width: 600px) { td:not(.number) { min-width: 7em; } td:first-child { min-width: 0; } }
.text { white-space: pre-line; border-left: 4px solid #3a87c8; padding: .2rem .8rem; margin: .5rem 0; }
blockquote { border-left: 4px solid #8f8f86; margin: .8rem 0; padding: .1rem .8rem; }
figure { margin: 1rem 0; overflow-x: auto; }
figure svg { max-width: 100%; height: auto; }
figcaption { font-size: .9rem; }
.skipped { border: 2px solid #d9730d; padding: .7rem 1rem; }
@page { size: A4; margin: 22mm 15mm 20mm 25mm; }
@media print {
  :root { font: 12pt/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; color: #000; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { color: #000; break-after: avoid; }
  aside.marks { background: #fff; color: #000; }
  details:not([open]), figure details { display: none; }
  .scroll, figure { overflow: visible; }
  pre { white-space: pre-wrap; font-size: 9pt; }
  table { font-size: 10pt; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  figure svg { max-height: 215mm; }
}
`;

/** Puts the marks into the margin of every printed sheet. '' for no marks. */
export function printMarks(marks: readonly string[]): string {
  if (marks.length === 0) return '';
  const text = marks.join(' · ').replace(/["\\<>]|\p{Cc}/gu, ' ');
  return `@page { @top-center { content: "${text}"; font: bold 11pt "Times New Roman", Tinos, serif; } }\n`;
}
