/** Keeps the elements' space on the page until their code is there; what a server drew has its own. `:where` lets the shop's own rules win. */
const RULES =
  ':where(vouch-rating:not(:defined)){display:inline-block;vertical-align:middle;min-inline-size:10.5em;block-size:max(1.5em,24px)}' +
  ':where(vouch-reviews,vouch-form,vouch-media,vouch-trust):where(:not(:defined,[served])){display:block;min-block-size:max(44rem,100svh)}' +
  ':where(vouch-carousel:not(:defined)){display:block;block-size:29em}';

export function reserveSpace(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
}
