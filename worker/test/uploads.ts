/** Hands to upload, download and look into the bucket. */
import { env, exports } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { MediaUploaded, Problem } from '@vouch/contract';
import { HOST, type Answer, type CallOptions, type TestShop } from './shop.ts';

export const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A real picture or video with secrets in its metadata; their names are in vitest.config.ts. */
export function sample(name: keyof typeof env.SAMPLES): Uint8Array<ArrayBuffer> {
  return fromBase64(env.SAMPLES[name]!);
}

type FileContent = string | ArrayBuffer | Uint8Array<ArrayBuffer>;

export interface Draft {
  token?: string | undefined;
  file?: FileContent | undefined;
  thumbnails?: FileContent[];
  fileName?: string;
  type?: string;
}

export function formOf({ token, file, thumbnails = [], fileName = 'photo.jpg', type }: Draft): FormData {
  const form = new FormData();
  if (token !== undefined) form.append('token', token);
  if (file !== undefined) form.append('file', new File([file], fileName, { type: type ?? 'image/jpeg' }));
  for (const thumbnail of thumbnails) form.append('thumbnail', new File([thumbnail], 'small'));
  return form;
}

export function upload(
  shop: TestShop,
  draft: Draft | FormData,
  options: CallOptions = {},
): Promise<Answer<MediaUploaded & Problem>> {
  const rawBody = draft instanceof FormData ? draft : formOf(draft);
  return shop.call('/media', { method: 'POST', rawBody, ...options });
}

export interface Download {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

export async function download(path: string, headers: Record<string, string> = {}): Promise<Download> {
  const url = path.startsWith('http') ? path : HOST + path;
  const response = await exports.default.fetch(new Request(url, { headers }));
  return { status: response.status, headers: response.headers, bytes: await response.bytes() };
}

/** Keys of what lies in the bucket. */
export async function stored(): Promise<string[]> {
  return (await env.MEDIA.list()).objects.map(({ key }) => key);
}

export async function rows(): Promise<Record<string, unknown>[]> {
  return (await env.DB.prepare('select * from media').all()).results;
}

/** The text of a file, byte by byte, to look for what must not be in it. */
export const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Refused with a sentence, and nothing of it stayed. */
export async function expectRefusal(answer: Answer<Problem>, status: number, code: string, sentence: RegExp) {
  expect([answer.status, answer.body.code], answer.text).toEqual([status, code]);
  expect(answer.body.detail).toMatch(sentence);
  expect(await stored()).toEqual([]);
  expect(await rows()).toEqual([]);
}
