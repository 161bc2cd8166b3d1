/**
 * What others say of a page's structured data: Adobe's validator, which knows what search engines want, on schema.org's
 * own vocabulary, which knows every type and the properties it may have.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Validator from '@adobe/structured-data-validator';

export type JsonLdNode = Record<string, unknown> & { '@type': string };

interface Issue {
  issueMessage: string;
  severity: 'ERROR' | 'WARNING';
  /** `schemaOrg`: the vocabulary does not have it. */
  errorType?: string;
}

interface Term {
  '@id': string;
  '@type': string;
  'rdfs:subClassOf': { '@id': string }[];
  'schema:domainIncludes': { '@id': string }[];
}

/** What the validator asks of the vocabulary, by the names of its RDF. */
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PARENT = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const DOMAIN = 'http://schema.org/domainIncludes';
const KINDS: Record<string, string> = {
  'http://www.w3.org/2000/01/rdf-schema#Class': 'rdfs:Class',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property': 'rdf:Property',
};

/** The vocabulary as schema.org publishes it (N-Quads), as far as the validator reads it. */
function vocabulary(): { '@graph': Term[] } {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const terms = new Map<string, Term>();
  for (const [, id = '', property, value = ''] of readFileSync(file, 'utf8').matchAll(
    /^<([^>]*)> <([^>]*)> <([^>]*)> /gm,
  )) {
    const term = terms.get(id) ?? {
      '@id': id,
      '@type': '',
      'rdfs:subClassOf': [],
      'schema:domainIncludes': [],
    };
    terms.set(id, term);
    if (property === TYPE) term['@type'] ||= KINDS[value] ?? '';
    else if (property === PARENT) term['rdfs:subClassOf'].push({ '@id': value });
    else if (property === DOMAIN) term['schema:domainIncludes'].push({ '@id': value });
  }
  return { '@graph': [...terms.values()] };
}

const validator = new Validator(vocabulary());

/** What is wrong with a page's nodes: all errors, and every word that schema.org does not know in its place. */
export async function outsideFaults(nodes: readonly JsonLdNode[]): Promise<string[]> {
  const jsonld: Record<string, JsonLdNode[]> = {};
  for (const node of nodes) (jsonld[node['@type']] ??= []).push(structuredClone(node));
  const issues = (await validator.validate({ jsonld, microdata: {}, rdfa: {} })) as Issue[];
  return issues
    .filter(({ severity, errorType }) => severity === 'ERROR' || errorType === 'schemaOrg')
    .map(({ issueMessage }) => issueMessage);
}
