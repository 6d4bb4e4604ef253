/** The look of plots. Eight colours that are told apart in both themes; what comes after them is dashed. */
export const STYLE = `
:root {
  --s0: #0a5cad; --s1: #b3470a; --s2: #1b6e3c; --s3: #8a2b8f; --s4: #7a5c00; --s5: #b0124e; --s6: #00707a; --s7: #5b5b5b;
  --grid: #e3e7ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --s0: #7ab7f5; --s1: #ffa366; --s2: #7fd19b; --s3: #e0a1e6; --s4: #e3c65b; --s5: #ff8fb3; --s6: #6fd3dd; --s7: #b9c0c7;
    --grid: #262d35;
  }
}
figure { margin: 1.25rem 0; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: .35rem; }
figcaption .muted { font-weight: 400; }
.plot { height: 14rem; border-radius: 4px; cursor: crosshair; }
.plot .uplot { font: inherit; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin: .35rem 0 0; padding: 0; list-style: none; }
.legend button {
  font: inherit; font-size: .87rem; color: var(--text); background: none; cursor: pointer;
  border: 1px solid var(--line); border-radius: 6px; padding: .15rem .55rem;
}
.legend button[aria-pressed="false"] { color: var(--muted); text-decoration: line-through; }
.legend .line { display: inline-block; width: 1.1rem; margin-inline-end: .4rem; vertical-align: middle; border-top: 3px solid; }
.legend .dashed { border-top-style: dashed; }
.legend output { font-variant-numeric: tabular-nums; }
.at { min-height: 1.5em; margin: .25rem 0 0; color: var(--muted); font-size: .87rem; font-variant-numeric: tabular-nums; }
details { margin-top: .75rem; }
summary { cursor: pointer; color: var(--accent); }
@media print {
  :root {
    --s0: #0a5cad; --s1: #b3470a; --s2: #1b6e3c; --s3: #8a2b8f; --s4: #7a5c00; --s5: #b0124e; --s6: #00707a; --s7: #5b5b5b;
    --grid: #ddd;
  }
  .plot canvas { max-width: 100%; height: auto; }
  .at { display: none; }
}
`;
