/**
 * Leaves out of Lit what only browsers without constructable style sheets use (the places where polyfills of Shadow DOM
 * hook in, and the style elements it would fall back to) and what only decorators and mistaken calls use. vouch.js
 * itself needs such a browser, and the elements have no decorators. The build fails when a piece is not found, so an
 * upgrade of Lit is looked at.
 */
import type { Plugin } from 'vite';

/** By file of Lit: what stands there, and what stands there instead. */
const PIECES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'reactive-element/css-tag.js': [
    [
      /(\w)\.ShadowRoot&&\(void 0===\1\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      '!0',
    ],
    [/if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("[^"]*"\);/, '$1;'],
  ],
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/, ''],
    [/=\w\.reactiveElementPolyfillSupport/, '=0'],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html/lit-html.js': [
    [
      /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
  ],
  'lit-element/lit-element.js': [
    [/const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/, ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

export const leaveOutPolyfillHooks: Plugin = {
  name: 'leave-out-polyfill-hooks',
  transform(code, id) {
    const file = Object.keys(PIECES).find((name) => id.endsWith(`/${name}`));
    if (!file) return null;
    return PIECES[file]!.reduce((text, [piece, instead]) => {
      if (!piece.test(text)) throw new Error(`${file} has changed: ${piece} is not in it any more.`);
      return text.replace(piece, instead);
    }, code);
  },
};
