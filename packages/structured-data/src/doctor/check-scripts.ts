/** Faults of the scripts themselves, for which nothing in them is read or understood. */
import type { JsonLdFinding } from '@vouch/contract';
import { isNode, listOf, textsOf } from '../page-nodes.ts';
import { finding, quoted } from './finding.ts';
import type { JsonDocument } from './json-document.ts';
import type { Fact, PageFacts, Where } from './page-facts.ts';

/** What review markup is made of. */
const TYPES = [
  'Product',
  'ProductGroup',
  'AggregateRating',
  'Rating',
  'Review',
  'Person',
  'Organization',
  'Offer',
  'Brand',
];

export function checkScripts({ documents, facts }: PageFacts): JsonLdFinding[] {
  return [
    ...documents.flatMap((document) => checkSyntax(document) ?? checkContext(document)),
    ...facts.flatMap(checkTypes),
  ];
}

function checkSyntax({ script, broken }: JsonDocument): JsonLdFinding[] | undefined {
  if (!broken) return undefined;
  const where: Where = { format: 'json-ld', script: script.number, path: null, line: broken.line };
  // A browser reads a script to the first "</script", or past it once "<!--" and "<script" have been seen.
  if (/<!--/.test(script.text) || endsInText(script.text))
    return [finding('unescaped_markup', where, `Script ${script.number} ends in the middle of a text.`)];
  const reason = script.text.trim() ? broken.reason.replace(/\.$/, '') : 'it is empty';
  return [finding('broken_json', where, `Script ${script.number} cannot be read: ${reason}.`)];
}

/** Whether a JSON text stops inside a string; one with a stray quotation mark still comes to its closing bracket. */
function endsInText(json: string): boolean {
  let isInside = false;
  for (let at = 0; at < json.length; at++)
    if (json[at] === '"') isInside = !isInside;
    else if (json[at] === '\\') at++;
  return isInside && !/[}\]]\s*$/.test(json);
}

function checkContext({ script, value, lineOf }: JsonDocument): JsonLdFinding[] {
  return listOf(value).flatMap((node, at) => {
    if (!isNode(node) || listOf(node['@context']).some(isSchemaOrg)) return [];
    const said = textsOf(node['@context'])[0];
    const line = lineOf(Array.isArray(value) ? [at, '@context'] : ['@context']);
    const where: Where = { format: 'json-ld', script: script.number, path: '@context', line };
    return [
      finding('wrong_context', where, said ? `The @context is ${quoted(said)}.` : 'There is no @context.'),
    ];
  });
}

function isSchemaOrg(context: unknown): boolean {
  const address = isNode(context) ? context['@vocab'] : context;
  return (
    typeof address === 'string' &&
    /^https?:\/\/(www\.)?schema\.org(\/|\/docs\/jsonldcontext\.jsonld?)?$/.test(address)
  );
}

function checkTypes({ types, where }: Fact): JsonLdFinding[] {
  return types.flatMap((type) => {
    const meant = TYPES.find((one) => one.toLowerCase() === type.toLowerCase());
    return meant && meant !== type
      ? [finding('misspelt_type', where('@type'), `The type ${quoted(type)} should be “${meant}”.`)]
      : [];
  });
}
