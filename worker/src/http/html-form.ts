/**
 * application/x-www-form-urlencoded (URL Standard, 5), which a form sends on a page without script. Each endpoint that
 * takes one says how its fields make the body that a script would send, and which pages answer it.
 */
import type * as z from 'zod';
import { done, invalid, type Outcome, type Refusal } from '../domain/outcome.ts';
import type { Shop } from '../domain/ports.ts';
import type { Services } from './app-env.ts';
import { malformed, type MalformedBody } from './request-body.ts';

export const HTML_FORM_TYPE = 'application/x-www-form-urlencoded';

/** The values of each field in their order. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** What a page that answers a form may need. */
export interface FormAnswerInput {
  request: Request;
  services: Services;
  shopId: string;
  shop: Shop | null;
  /** Empty where the body could not be read. */
  fields: FormFields;
}

export interface HtmlForm {
  /** For the documentation. */
  fields: z.ZodObject;
  /** The fields as the body that a script would send; the endpoint's schema checks it. */
  toBody(fields: FormFields, shop: Shop): Outcome<unknown>;
  /** Where the browser is sent (303) when all went well. */
  next(value: unknown, input: FormAnswerInput): Promise<string>;
  /** The page that says what was wrong, with what was typed. */
  refusedPage(refusal: Refusal, status: number, input: FormAnswerInput): Promise<Response>;
}

export function isHtmlForm({ headers }: Request): boolean {
  return headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() === HTML_FORM_TYPE;
}

/** A browser that shows what it gets; a program would rather have the problem as JSON. */
export function wantsPage({ headers }: Request): boolean {
  return headers.get('Accept')?.includes('text/html') ?? false;
}

/** Stricter than browsers have to be: bytes that are no UTF-8 are refused rather than replaced. */
export function parseHtmlForm(bytes: Uint8Array): Outcome<FormFields> | MalformedBody {
  const fields = new Map<string, string[]>();
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    for (const pair of text.split('&').filter(Boolean)) {
      const [name, ...value] = pair.split('=').map(decode);
      fields.set(name!, [...(fields.get(name!) ?? []), value.join('=')]);
    }
    return done(fields);
  } catch {
    return malformed('The form is not valid in UTF-8.');
  }
}

function decode(text: string): string {
  // Forms send each line's end as CRLF (HTML, "constructing an entry list"): as it was typed, it is a newline.
  return decodeURIComponent(text.replaceAll('+', ' ')).replace(/\r\n?/g, '\n');
}

/** Fields that nobody asked for, and those that came twice. */
export function strangeFields(
  fields: FormFields,
  isKnown: (name: string) => boolean,
  mayRepeat: (name: string) => boolean,
): Refusal | null {
  const issues = [...fields].flatMap(([name, values]) => {
    if (!isKnown(name)) return [{ path: [name], message: 'There is no such field.' }];
    return values.length > 1 && !mayRepeat(name)
      ? [{ path: [name], message: 'The field was sent more than once.' }]
      : [];
  });
  return issues.length > 0 ? invalid(issues) : null;
}
