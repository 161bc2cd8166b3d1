import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aPhoto, type FakeApi, fakeApi, someReviews } from '../../test/fake-api.ts';
import { cleanPage, mount, waitFor } from '../../test/mount.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

describe('a column of 280 pixels that is as wide as its window', () => {
  beforeEach(async () => {
    await page.viewport(280, 800);
    document.body.style.margin = '0';
  });
  afterEach(async () => {
    document.body.removeAttribute('style');
    await page.viewport(1000, 700);
  });

  it.each(['en', 'fi', 'pl'])(
    'holds all of the list, its photos, answers and report form in "%s"',
    async (locale) => {
      api.reviews['mug'] = someReviews(3).map((review) => ({
        ...review,
        media: [aPhoto()],
        answers: [{ question: 'use', value: 'home' }],
      }));
      const label = { en: 'Where do you use it?' };
      const options = [{ id: 'home', label: { en: 'At home' } }];
      api.settings = { questions: [{ id: 'use', kind: 'single', label, options, productTypes: [] }] };
      const element = mount(['vouch-reviews', { locale }])[0]!;
      await waitFor(() => expect(element.shadowRoot!.querySelector('.answer')).toBeVisible());
      element.shadowRoot!.querySelector<HTMLElement>('[id^=report]')!.click();
      await waitFor(() => expect(element.shadowRoot!.querySelector('.report select')).toBeVisible());
      const form = element.shadowRoot!.querySelector<HTMLElement>('.report')!;
      expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth);
      expect(document.documentElement.scrollWidth).toBe(280);
    },
  );
});
