import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../test/samples.ts';
import { serializeJsonLd } from './serialize-json-ld.ts';

/** Any JSON with texts that try to get out, as keys too. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4 }),
  ),
}));

it('gives the same value back when it is read as JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyJson.value), (value) => {
      const text = serializeJsonLd(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('holds no character with which a text could leave its script', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyJson.value), (value) => {
      expect(serializeJsonLd(value)).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});

it('writes them as JSON’s own escapes', () => {
  expect(serializeJsonLd({ body: '</script><!-- & \u2028\u2029' })).toBe(
    String.raw`{"body":"\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029"}`,
  );
});
