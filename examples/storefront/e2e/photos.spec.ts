/** Photos on their way: picked in the form, made smaller there, cleaned on the server, shown with the review. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { buy, expect, readToTheEnd, test, write } from './shop.ts';

const SECRET = 'Planted: 47.3769 N, 8.5417 E';
const PHOTO = readFileSync(join(import.meta.dirname, '../data/media/demo-enamel-mug-49-1.jpg'));

/** The same photo with words in an EXIF segment and a comment, as cameras put places there. */
function photoWithSecrets(): Buffer {
  const segment = (marker: number, text: string) => {
    const payload = Buffer.from(text, 'latin1');
    return Buffer.concat([Buffer.from([0xff, marker, 0, payload.length + 2]), payload]);
  };
  const planted = [segment(0xe1, `Exif\0\0MM\0*\0\0\0\x08\0\0${SECRET}`), segment(0xfe, SECRET)];
  return Buffer.concat([PHOTO.subarray(0, 2), ...planted, PHOTO.subarray(2)]);
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

const filePicker = (form: Locator) => form.locator('input[type=file]').first();

test('a buyer adds photos, and the list shows them without their place', async ({ page }) => {
  const form = await buy(page, 'waxed-apron');
  await filePicker(form).setInputFiles([
    { name: 'one.jpg', mimeType: 'image/jpeg', buffer: photoWithSecrets() },
    { name: 'two.jpg', mimeType: 'image/jpeg', buffer: PHOTO },
  ]);
  await expect(form.getByText('Uploaded')).toHaveCount(2, { timeout: 20_000 });
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

test('what is no photo is refused beside the field, in plain words', async ({ page }) => {
  const form = await buy(page, 'storm-lantern');
  await filePicker(form).setInputFiles({
    name: 'drawing.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(SVG),
  });
  await expect(form).toContainText(/drawing\.svg is not a photo or video/i);
});
