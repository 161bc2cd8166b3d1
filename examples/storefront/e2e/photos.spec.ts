/** Photos on their way: picked in the form, made smaller there, cleaned on the server, shown with the review. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { buy, expect, readToTheEnd, test, write } from './shop.ts';

const SECRET = 'Planted: 47.3769 N, 8.5417 E';
const PHOTO = readFileSync(join(import.meta.dirname, '../data/media/demo-enamel-mug-49-1.jpg'));

/** A photo with one more segment, of fewer than 250 letters. */
function withSegment(marker: number, text: string, photo: Buffer = PHOTO): Buffer {
  const payload = Buffer.from(text, 'latin1');
  const header = Buffer.from([0xff, marker, 0, payload.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), header, payload, photo.subarray(2)]);
}

/** Words in an EXIF segment and in a comment, as cameras put places there. */
function photoWithSecrets(): Buffer {
  return withSegment(0xe1, `Exif\0\0MM\0*\0\0\0\x08\0\0${SECRET}`, withSegment(0xfe, SECRET));
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

const filePicker = (form: Locator) => form.locator('input[type=file]').first();

test('a buyer adds photos, and the list shows them without their place', async ({ page }) => {
  const form = await buy(page, 'waxed-apron');
  await filePicker(form).setInputFiles([
    { name: 'one.jpg', mimeType: 'image/jpeg', buffer: photoWithSecrets() },
    { name: 'two.jpg', mimeType: 'image/jpeg', buffer: PHOTO },
  ]);
  await expect(form.getByText('Uploaded', { exact: true })).toHaveCount(2, { timeout: 20_000 });
  await form
    .getByRole('textbox', { name: /description/i })
    .first()
    .fill('The apron on its hook');
  await write(form, { stars: 4, title: 'Two photos', body: 'See for yourself.', name: 'Pia' });
  await expect(form).toContainText(/published/i);

  const list = page.locator('vouch-reviews');
  const photo = list.getByRole('button', { name: /^Photo by Pia: The apron on its hook/ }).first();
  await photo.press('Enter');
  const large = page.getByRole('dialog').getByRole('img', { name: 'The apron on its hook' }).first();
  await expect(large).toBeVisible();
  await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(photo).toBeFocused();

  const { items } = (await (
    await page.request.get('/v1/shops/demo/products/waxed-apron/reviews')
  ).json()) as {
    items: { title: string; media: { url: string; thumbnails: { url: string }[] }[] }[];
  };
  const { media } = items.find(({ title }) => title === 'Two photos')!;
  expect(media).toHaveLength(2);
  for (const { url } of media.flatMap((one) => [one, ...one.thumbnails])) {
    const answer = await page.request.get(url);
    expect(answer.headers()['content-type']).toMatch(/^image\/(jpeg|webp)$/);
    expect((await answer.body()).includes('Planted')).toBe(false);
  }
  await page.reload();
  await readToTheEnd(page);
  await expect(list).toContainText('Two photos');
});

/** Photos in which another file is hidden. */
const TWO_IN_ONE = {
  'page-behind.jpg': Buffer.concat([PHOTO, Buffer.from(`<html>${SVG}</html>`)]),
  'archive-behind.jpg': Buffer.concat([PHOTO, Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')]),
  'script-in-comment.jpg': withSegment(0xfe, '<script>alert(1)</script>'),
  'php-in-exif.jpg': withSegment(0xe1, 'Exif\0\0<?php system($_GET[0]); ?>'),
};

test('what is no photo, or more than one, is refused beside the field in plain words, and nothing is sent', async ({
  page,
}) => {
  const uploads: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/media')) uploads.push(request.url());
  });
  const form = await buy(page, 'storm-lantern');
  const pick = (name: string, mimeType: string, buffer: Buffer) =>
    filePicker(form).setInputFiles({ name, mimeType, buffer });
  await pick('drawing.svg', 'image/svg+xml', Buffer.from(SVG));
  await expect(form.getByRole('alert').getByText(/drawing\.svg is not a photo or video/)).toBeVisible();
  for (const [name, buffer] of Object.entries(TWO_IN_ONE)) {
    await pick(name, 'image/jpeg', buffer);
    await expect(form.getByRole('alert').getByText(`A second file is hidden in ${name}`)).toBeVisible();
    await expect(form.getByRole('listitem')).toHaveCount(0);
  }
  expect(uploads).toEqual([]);
});

test('a removed photo makes room for another one at once', async ({ page }) => {
  const form = await buy(page, 'lambswool-blanket');
  const photo = (at: number) => ({ name: `${at}.jpg`, mimeType: 'image/jpeg', buffer: PHOTO });
  await filePicker(form).setInputFiles([1, 2, 3, 4, 5].map(photo));
  await expect(form.getByText('Uploaded', { exact: true })).toHaveCount(5, { timeout: 30_000 });
  const gone = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await form.getByRole('button', { name: 'Remove (Photo 2)' }).press('Enter');
  expect((await gone).status()).toBe(204);
  await filePicker(form).setInputFiles([photo(6)]);
  await expect(form.getByText('Uploaded', { exact: true })).toHaveCount(5, { timeout: 20_000 });
});

test('a video is played in the gallery', async ({ page }) => {
  await page.goto('/demo/products/storm-lantern');
  // Before the script is there, it is a link.
  await page.waitForLoadState('networkidle');
  await page
    .locator('vouch-reviews')
    .getByRole('button', { name: /^Video by Siobhán/ })
    .first()
    .press('Enter');
  const video = page.getByRole('dialog').locator('video').first();
  await video.evaluate((element: HTMLVideoElement) => element.play());
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0.5);
});

test('a video opens by its own address too, as where there is no script', async ({ page }) => {
  await page.goto('/demo/products/storm-lantern');
  const address = await page
    .locator('vouch-reviews')
    .getByRole('button', { name: /^Video by Siobhán/ })
    .first()
    .getAttribute('href');
  await page.goto(address!);
  await expect
    .poll(() => page.locator('video').evaluate(({ duration }: HTMLVideoElement) => duration))
    .toBeGreaterThan(1);
});
