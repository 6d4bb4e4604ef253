/** The look of every page: light and dark as the reader's system is, on paper black on white. Contrasts are AA. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1c2127; --muted: #545d68; --line: #d3d9e0; --back: #ffffff; --raised: #f4f6f8;
  --accent: #0a5cad; --bar: #4a8fd8; --bad: #a02c12; --bad-back: #fdf0ec; --good: #1b6e3c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e4e8ec; --muted: #a4aeb9; --line: #38414b; --back: #12161b; --raised: #1b2128;
    --accent: #7ab7f5; --bar: #3f7fc4; --bad: #ff9f85; --bad-back: #2b1a16; --good: #7fd19b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
body { margin: 0; color: var(--text); background: var(--back); overflow-wrap: break-word; }
header, main, footer { max-width: 90rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
header { padding-block: 2rem 1rem; }
main > section { padding-block: 1.25rem; }
footer { padding-block: 1.5rem 2.5rem; color: var(--muted); border-top: 1px solid var(--line); font-size: .87rem; }
h1 { margin: 0; font-size: 1.65rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 0 0 .75rem; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 .35rem; font-size: 1rem; }
p { margin: .35rem 0 .75rem; max-width: 80ch; }
.muted { color: var(--muted); }
.bad { color: var(--bad); }
.good { color: var(--good); }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: .92em ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; }
.tiles > div { padding: .7rem .9rem; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; }
.tiles dt { color: var(--muted); font-size: .87rem; }
.tiles dd { margin: 0; font-size: 1.45rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; }
caption { text-align: start; padding: .5rem .75rem; color: var(--muted); }
th, td { padding: .35rem .75rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody:last-child > tr:last-child > * { border-bottom: 0; }
thead th, thead td { background: var(--raised); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.note { color: var(--muted); font-weight: 400; font-size: .9em; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bars { table-layout: auto; }
.bars td:nth-child(2) { width: 60%; min-width: 6rem; vertical-align: middle; }
.bar { display: block; height: .8rem; min-width: 2px; background: var(--bar); border-radius: 2px; }
@media (max-width: 40rem) { th, td { padding-inline: .5rem; } .bars td:nth-child(2) { width: 35%; } }
@media (forced-colors: active) { .bar { background: CanvasText; forced-color-adjust: none; } }
@media print {
  :root {
    color-scheme: light;
    --text: #000; --muted: #444; --line: #bbb; --back: #fff; --raised: #f2f2f2;
    --accent: #00427f; --bar: #6aa0d8; --bad: #8a2510; --bad-back: #fff; --good: #145c31;
  }
  @page { size: A4 landscape; margin: 12mm; }
  html { font-size: 10px; }
  * { print-color-adjust: exact; }
  header, main, footer { max-width: none; padding-inline: 0; }
  nav { display: none; }
  .scroll { overflow: visible; border: 0; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
