/**
 * Leaves out of Lit what only browsers without constructable style sheets use (the places where polyfills of Shadow DOM
 * hook in, and the style elements it would fall back to) and what no element here uses: decorators, answers to mistaken
 * calls. vouch.js itself needs such a browser. The build fails when a piece is not found, so an
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
    // What the elements adopt are lists of one kind.
    [/(\w)=>\1 instanceof CSSStyleSheet\?\1:\1\.styleSheet(?=\))/, '$1=>$1.styleSheet'],
    [/if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("[^"]*"\);/, '$1;'],
  ],
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/, ''],
    // Attributes here are texts, numbers and flags.
    [/toAttribute\(\w,\w\)\{switch.*?\}return \w\},(?=fromAttribute)/, ''],
    [
      /"function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:/,
      '',
    ],
    [/\w\.state&&\(\w\.attribute=!1\),/, ''],
    [/,this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\)/, ''],
    [
      /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w,\w\]of \1\)\{const\{wrapped:.*?\}(?=let)/,
      '}',
    ],
    [/removeController\(\w\)\{.*?\}/, ''],
    // Properties are plain ones, named by texts; nobody adds initializers.
    [/getOwnPropertySymbols:\w,/, ''],
    [/(\w)=\[\.\.\.(\w)\((\w)\),\.\.\.\w\(\3\)\];/, '$1=$2($3);'],
    [
      /,!(\w)\.noAccessor\)\{const (\w)=Symbol\(\),(\w)=this\.getPropertyDescriptor\((\w),\2,\1\);void 0!==\3&&(\w)\(this\.prototype,\4,\3\)\}/,
      '){$5(this.prototype,$4,this.getPropertyDescriptor($4,Symbol(),$1))}',
    ],
    [
      /const (\w)=(\w)\.attribute;return!1===\1\?void 0:"string"==typeof \1\?\1:"string"==typeof (\w)\?\3\.toLowerCase\(\):void 0/,
      'const $1=$2.attribute;return"string"==typeof $1?$1:$3.toLowerCase()',
    ],
    [
      /const\{get:(\w),set:(\w)\}=\w\(this\.prototype,\w\)\?\?\{get\(\)\{return this\[(\w)\]\},set\(\w\)\{this\[\3\]=\w\}\};return\{get:\1,set\((\w)\)\{const (\w)=\1\?\.call\(this\);\2\?\.call\(this,\4\),/,
      'return{get(){return this[$3]},set(value){const $5=this[$3];this[$3]=value,',
    ],
    [/getOwnPropertyDescriptor:\w,/, ''],
    // Nor does any element wait before an update.
    [
      /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,!this\.isUpdatePending\}scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [
      /const (\w)=\[\];if\(Array\.isArray\((\w)\)\)\{.*?\}else void 0!==\2&&\1\.push\(\w\(\2\)\);return \1/,
      'return $2??[]',
    ],
    [/case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/, ''],
    // No property is reflected to its attribute or goes back to a default.
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/, ''],
    [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
    [
      /\w&&!\(this\._\$Ej\?\?=new Map\)\.has\(\w\)&&\(this\._\$Ej\.set\(\w,\w\?\?\w\?\?this\[\w\]\),!0!==\w\|\|void 0!==\w\)\|\|/,
      '',
    ],
    [
      /\|\|\w\.useDefault&&\w\.reflect&&\w===this\._\$Ej\?\.get\(\w\)&&!this\.hasAttribute\(\w\._\$Eu\(\w,\w\)\)/,
      '',
    ],
    [/\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, ''],
    // Properties have a type and a name for their attribute, no other options.
    [
      /requestUpdate\((\w),(\w),\w,\w=!1,\w\)\{if\(void 0!==\1\)\{const \w=this\.constructor;if\(.*?\?\?(\w)\)\(\w,\2\)\)*return;this\.C\(\1,\2,\w\)\}/,
      'requestUpdate($1,$2){if(void 0!==$1){if(!$3(this[$1],$2))return;this.C($1,$2)}',
    ],
    [/C\((\w),(\w),\{useDefault:\w,[^}]*\},\w\)/, 'C($1,$2)'],
    [/this\.hasUpdated\|\|\w\|\|/, 'this.hasUpdated||'],
    [/,\w=\{attribute:!0,type:String,[^}]*\}(?=;)/, ''],
    [/(static createProperty\(\w,\w)=\w(?=\))/, '$1'],
    [/static getPropertyOptions\(\w\)\{[^}]*\}/, ''],
    [/\.getPropertyOptions\((\w)\)/, '.elementProperties.get($1)'],
    [/const (\w)=(this\._\$Eu\((\w),\w\));void 0!==\1&&this\._\$Eh\.set\(\1,\3\)/, 'this._$Eh.set($2,$3)'],
    [/=\w\.reactiveElementPolyfillSupport/, '=0'],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html/lit-html.js': [
    // Templates here are HTML, not SVG or MathML.
    [/=(\w\(2\)),(\w)=(\w\(3\))/, '=/* @__PURE__ */$1,$2=/* @__PURE__ */$3'],
    [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
    [/\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, ''],
    [
      /,2===(\w)\|\|3===\1\)\{const (\w)=this\.el\.content\.firstChild;\2\.replaceWith\(\.\.\.\2\.childNodes\)\}/,
      ',0){}',
    ],
    // Of Lit's inside, what hydrating needs.
    [/=\{M:\w,P:\w,A:\w,C:1,L:\w,(R,D:\w,V:\w,I:\w),H,N:\w,U:\w,B:\w,(F:\w)\}/, '={$1,$2}'],
    [
      /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
  ],
  'lit-element/lit-element.js': [
    // Elements here ask for the code that takes over what a server drew themselves.
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)(?=;)/, ''],
    [/const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/, ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** Options of properties that do nothing in what is left. */
const NOT_HERE =
  /reflect: true|useDefault: true|converter: |hasChanged|noAccessor|attribute: false|state: true|type: (Object|Array)/;

export const leaveOutPolyfillHooks: Plugin = {
  name: 'leave-out-polyfill-hooks',
  transform(code, id) {
    if (id.includes('/elements/src/') && NOT_HERE.test(code))
      throw new Error(`${id} declares a property in a way that is left out of Lit.`);
    const file = Object.keys(PIECES).find((name) => id.endsWith(`/${name}`));
    if (!file) return null;
    return PIECES[file]!.reduce((text, [piece, instead]) => {
      if (!piece.test(text)) throw new Error(`${file} has changed: ${piece} is not in it any more.`);
      return text.replace(piece, instead);
    }, code);
  },
};
