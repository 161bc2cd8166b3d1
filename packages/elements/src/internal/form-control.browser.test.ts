import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi } from '../../test/fake-api.ts';
import { fillIn, press } from '../../test/form.ts';
import { cleanPage, inside, mount, waitFor } from '../../test/mount.ts';
import type { VouchForm } from '../vouch-form/vouch-form.ts';
import '../vouch-form/define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

/** The element as a field of a page's own form, as a native field would be. */
async function inForm(attributes: Record<string, string> = {}) {
  const [control] = mount(['vouch-form', { name: 'review', ...attributes }]) as unknown as [VouchForm];
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  fieldset.append(control);
  form.append(fieldset);
  document.body.append(form);
  await inside(control).findByRole('radiogroup');
  return {
    form,
    fieldset,
    control,
    choose: () => inside(control).getByRole('radio', { name: '4 stars' }).click(),
  };
}

describe('in a form of the page, the review form', () => {
  it('belongs to it, and sends its value under its name', async () => {
    const { form, control, choose } = await inForm();
    expect(control.form).toBe(form);
    expect([...new FormData(form)]).toEqual([]);
    choose();
    await waitFor(() => expect([...new FormData(form)]).toEqual([['review', '4']]));
    expect(control.value).toBe('4');
  });

  it('does not submit it', async () => {
    const { form, control } = await inForm();
    let isSubmitted = false;
    form.addEventListener('submit', () => (isSubmitted = true));
    await fillIn(control);
    press(control, 'Submit review');
    await inside(control).findByText(/Thank you/);
    expect(isSubmitted).toBe(false);
    expect([...new FormData(form)]).toEqual([['review', '4']]);
  });

  it('is valid when nothing is chosen, unless it is required', async () => {
    const { form, control, choose } = await inForm();
    expect(form.checkValidity()).toBe(true);
    control.required = true;
    await control.updateComplete;
    expect([form.checkValidity(), control.validity.valueMissing]).toEqual([false, true]);
    expect(control.validationMessage).toBe('Choose one to five stars.');
    choose();
    await waitFor(() => expect(form.checkValidity()).toBe(true));
  });

  it('is invalid while a field shows an error', async () => {
    const { control, choose } = await inForm();
    choose();
    press(control, 'Submit review');
    await waitFor(() => expect(control.validity.customError).toBe(true));
    expect(control.checkValidity()).toBe(false);
    expect(control.validationMessage).toBe('Give a name, or stay anonymous.');
  });

  it('begins anew when the form is reset', async () => {
    const { form, control } = await inForm();
    await fillIn(control);
    form.reset();
    await waitFor(() => expect(inside(control).getByLabelText<HTMLInputElement>(/^Title/).value).toBe(''));
    expect([...new FormData(form)]).toEqual([]);
    expect(JSON.stringify(Object.values(sessionStorage))).not.toContain('Sturdy');
  });

  it('can be disabled with its fieldset, and is out of reach then', async () => {
    const { form, fieldset, control, choose } = await inForm();
    choose();
    fieldset.disabled = true;
    await waitFor(() => expect(inside(control).queryByRole('radiogroup')?.closest('[inert]')).not.toBeNull());
    expect([...new FormData(form)]).toEqual([]);
    fieldset.disabled = false;
    await waitFor(() => expect(inside(control).getByRole('radiogroup').closest('[inert]')).toBeNull());
  });
});
