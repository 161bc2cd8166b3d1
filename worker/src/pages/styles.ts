/** The look of the Worker's own pages. Constant for a release, so that its hash stands in their policy. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b1c1e, #ececee);
  --quiet: light-dark(#55585e, #a9adb4);
  --line: light-dark(#d4d6da, #43464c);
  --surface: light-dark(#f5f6f7, #26282c);
  --bad: light-dark(#b91c1c, #fca5a5);
  font: 100%/1.55 system-ui, sans-serif;
  color: var(--text);
  background: light-dark(#fff, #17181a);
}
body { margin: 0; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
h1, h2, .text, .quiet, nav { overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 0 0 .25rem; }
p { margin: 0 0 1rem; max-inline-size: 65ch; }
a { color: inherit; text-underline-offset: .2em; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-block: 1.5rem; }
main > nav:first-child { margin-block-start: 0; }
vouch-form { margin-block-start: 2.5rem; }
nav a, .back { display: inline-block; padding-block: .5rem; }
.quiet { color: var(--quiet); }
.problem { border-inline-start: 4px solid var(--bad); padding: .75rem 1rem; background: var(--surface); }
.box { border: 1px solid var(--line); border-radius: .625rem; padding: 1rem 1.25rem; margin-block: 1.5rem; }
label { display: block; font-weight: 600; margin-block-end: .25rem; }
input { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem;
  font: inherit; color: inherit; background: light-dark(#fff, #1f2023);
  border: 1px solid light-dark(#767a82, #8f939b); border-radius: .5rem; }
input[readonly] { font-family: ui-monospace, monospace; font-size: .875rem; direction: ltr; }
button { min-block-size: 2.75rem; margin-block-start: .75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600;
  color: light-dark(#fff, #17181a); background: var(--text); border: 0; border-radius: .5rem; cursor: pointer; }
button.second { color: inherit; background: none; border: 1px solid light-dark(#767a82, #8f939b); }
.box > input + .quiet { margin-block: 1rem 0; }
:focus-visible { outline: 3px solid light-dark(#1d4ed8, #93c5fd); outline-offset: 2px; }
[aria-current] { font-weight: 600; text-decoration: none; }
.reviews { list-style: none; margin: 0; padding: 0; }
.reviews > li { border-block-start: 1px solid var(--line); padding-block: 1.25rem; }
.reviews p { margin-block-end: .5rem; }
.text { white-space: pre-line; }
.stars { color: light-dark(#b45309, #fbbf24); letter-spacing: .1em; line-height: 1; }
.stars > span { opacity: .25; }
.photos { display: flex; flex-wrap: wrap; gap: .5rem; }
.photos img { display: block; block-size: 6rem; inline-size: auto; border-radius: .5rem; }
.product { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 1.5rem; margin-block-end: 2rem; }
.product img { inline-size: 7rem; block-size: 7rem; object-fit: contain; }
.product > div { flex: 1 1 16rem; }
@media (forced-colors: active) { button { border: 1px solid; } }
`;
