/** The one place that turns JSON-LD into the text of a `<script>`. */

/**
 * JSON that is safe as the text of a `<script type="application/ld+json">`: no "<", so that no string can end the
 * element or open a comment in it (HTML, "Restrictions for contents of script elements"); no ">" and "&", which
 * careless templates decode; no U+2028 and U+2029, which end a line in older scripts. Reading it as JSON gives the
 * same value back.
 */
export function serializeJsonLd(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
