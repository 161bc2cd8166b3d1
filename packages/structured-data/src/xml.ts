/** XML 1.0 as text. The one place that escapes: no library writes XML that arrives in parts without holding it whole. */

/** Texts and addresses come from anybody; names of elements and attributes are ours. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element with a text. */
export function element(name: string, text: string | number | boolean, attributes: Attributes = {}): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${given.join('')}>${escapeXml(String(text))}</${name}>`;
}

/** An element with what is XML already; nothing where there is nothing in it. */
export function parent(name: string, ...children: readonly string[]): string {
  const content = children.join('');
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/**
 * A text as XML. Characters that XML 1.0 has no way to write (2.2: control characters, halves of surrogate pairs, U+FFFE,
 * U+FFFF) become U+FFFD. A carriage return is written as its number, since parsers turn a bare one into a newline.
 */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"\r]/g, (character) => ESCAPES[character]!)
    .replace(FORBIDDEN, '\uFFFD');
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** Control characters other than those that are white space, by their category. */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;
