/** Picks photos and videos in the form as a shopper does. */
import { BufferTarget, CanvasSource, Output, QUALITY_LOW, WebMOutputFormat } from 'mediabunny';
import { expect } from 'vitest';
import type { FakeApi } from './fake-api.ts';
import { inside, waitFor } from './mount.ts';

/** A photo as a camera makes it: too large for a page. */
export async function aPhoto(name = 'mug.jpg', width = 3_000, height = 1_500): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width, height / 2);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, { type: 'image/jpeg' });
}

/** A second of video, larger than pages show it. */
export async function aVideo(): Promise<File> {
  const canvas = new OffscreenCanvas(1_600, 900);
  const context = canvas.getContext('2d')!;
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec: 'vp8', quality: QUALITY_LOW });
  output.addVideoTrack(source);
  await output.start();
  for (let frame = 0; frame < 8; frame++) {
    context.fillStyle = frame % 2 ? 'teal' : 'orange';
    context.fillRect(0, 0, canvas.width, canvas.height);
    await source.add(frame / 8, 1 / 8);
  }
  await output.finalize();
  return new File([target.buffer!], 'pouring.webm', { type: 'video/webm' });
}

/** Files on their way by drag or clipboard. */
export const transfer = (...files: File[]) => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

export async function pick(element: HTMLElement, ...files: File[]): Promise<void> {
  await inside(element).findByRole('button', { name: 'Add photos or a video' });
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Those that were added. */
export const photos = (element: HTMLElement) => inside(element).queryAllByRole('listitem');
/** The forms of all uploads so far. */
export const uploads = (api: FakeApi) =>
  api
    .callsOf('/media')
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => body as FormData);
export const uploaded = (element: HTMLElement, count = 1) =>
  waitFor(() => expect(inside(element).getAllByText('Uploaded')).toHaveLength(count));
export const expectFocus = (element: HTMLElement, name: string) =>
  expect(element.shadowRoot?.activeElement).toBe(inside(element).getByRole('button', { name }));
