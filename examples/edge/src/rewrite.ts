/** The page with the elements filled in, as it streams by. What has no answer is left as it is. */
import { ELEMENTS, JSON_LD, type Scan } from './scan.ts';
import { StructuredData } from './structured-data.ts';

export function rewrite(
  body: ReadableStream<Uint8Array>,
  { headers }: Response,
  scan: Scan,
  pageUrl: string,
): ReadableStream<Uint8Array> {
  const type = { 'Content-Type': headers.get('Content-Type')! };
  const structuredData = new StructuredData(scan, pageUrl);
  const taken = new Set<unknown>();
  let at = 0;
  const filled = new HTMLRewriter()
    .on(ELEMENTS, {
      async element(element) {
        const found = scan.found[at++];
        const fragment = (await found?.fragment) ?? null;
        if (!found || !fragment) return;
        fillIn(element, fragment.elements[found.name]);
        // Once, for all elements of a product that were asked for together.
        if (!taken.has(fragment)) element.after(fragment.data, { html: true });
        taken.add(fragment);
      },
    })
    .on(JSON_LD, structuredData)
    .on('body', {
      element: (body) =>
        body.onEndTag(async (tag) => void tag.before(await structuredData.rest(), { html: true })),
    })
    // A page may leave its closing tags out.
    .onDocument({ end: async (end) => void end.append(await structuredData.rest(), { html: true }) })
    .transform(new Response(body, { headers: type }));
  return filled.body!;
}

/** @param html the element as Vouch would write it: its attributes and its shadow root */
function fillIn(element: Element, html: string): void {
  const content = html.indexOf('<template ');
  const end = html.lastIndexOf('</vouch-');
  for (const [, name, value = ''] of html.slice(0, content).matchAll(/ ([\w-]+)(?:="([^"]*)")?/g))
    // As it is escaped in the one it is escaped in the other.
    if (!element.hasAttribute(name!)) element.setAttribute(name!, value);
  element.prepend(html.slice(content, end), { html: true });
}
