/** `vouch jsonld check`: finds what is wrong with the structured data of a page, and says what to change and where. */
import { type Command } from 'commander';
import { createClient } from '@vouch/client';
import type { JsonLdCheck, JsonLdFinding } from '@vouch/contract';
import { checkStructuredData, type ProductAnswer, vouchProducts } from '@vouch/structured-data/doctor';
import { apiAddress, type GlobalOptions } from '../connection.ts';
import { RefusedFailure, valueOf } from '../failure.ts';
import { readPage } from '../read-page.ts';
import { printable, printJson, printLines, type Terminal } from '../terminal.ts';

type Options = GlobalOptions & { shop?: string };

export function addJsonLdCheckCommand(jsonld: Command, terminal: Terminal): void {
  jsonld
    .command('check <page>')
    .summary('find what is wrong with the structured data of a page')
    .description(
      'Reads a page as a server sends it, from an address or a file, and checks its JSON-LD, microdata and RDFa. With ' +
        '--shop the numbers are compared with those of the products whose Vouch elements are on it. Exit code 1 when ' +
        'there are errors or warnings.',
    )
    .option('--shop <id>', 'compare with the reviews of this shop')
    .action(async (place: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { html, url } = await readPage(place);
      const answers = await fetchAnswers(html, options);
      const findings = checkStructuredData({ html, url, answers });
      const products = answers.map(({ product }) => product.productId);
      const check: JsonLdCheck = { url: url ?? place, products, findings };
      if (!options.json) printLines(terminal.stdout, findings.flatMap(describeFinding));
      const verdict = `${describeCounts(findings)} ${check.url}`;
      if (findings.some(({ severity }) => severity !== 'hint'))
        throw new RefusedFailure('faults_found', verdict, check);
      if (options.json) printJson(terminal.stdout, check);
      else printLines(terminal.stdout, [verdict]);
    });
}

async function fetchAnswers(html: string, options: Options): Promise<ProductAnswer[]> {
  const { shop } = options;
  if (shop === undefined) return [];
  const client = createClient({ api: apiAddress(options), shop });
  const pages = await Promise.all(
    vouchProducts(html).map(async (product) => valueOf(await client.productPage(product))),
  );
  return pages.map(({ product, summary, reviews }) => ({ product, summary, reviews: reviews.items }));
}

function describeFinding({ code, severity, message, fix, where }: JsonLdFinding): string[] {
  const { format, script, path, line } = where;
  const place = [
    line === null ? 'page' : `line ${line}`,
    script === null ? format : `script ${script}`,
    ...(path === null ? [] : [path]),
  ];
  return [`${severity} ${code} (${printable(place.join(', '))})`, `  ${printable(message)}`, `  ${fix}`];
}

function describeCounts(findings: readonly JsonLdFinding[]): string {
  const count = (severity: JsonLdFinding['severity']) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return `${length} ${severity}${length === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}, ${count('hint')}:`;
}
