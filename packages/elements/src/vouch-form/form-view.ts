/** ① The form itself: its fields, each with its error beside it, and the button that sends. */
import { shopPath } from '@vouch/client';
import { type TemplateResult, html, nothing } from 'lit';
import { browser } from '../internal/browser.ts';
import { starInput } from '../internal/star-input.ts';
import type { Parts } from './parts.ts';
import type { Field, Writing } from './writing.ts';

export interface FormViewInput {
  writing: Writing;
  parts: Partial<Parts>;
  /** What is said of the purchase; undefined for an edit. */
  notice: 'verified' | 'unverified' | 'buyersOnlyHow' | undefined;
  isDisabled: boolean;
  begin: () => void;
  submit: (event: SubmitEvent) => void;
}

export function formView({
  writing,
  parts,
  notice,
  isDisabled,
  begin,
  submit,
}: FormViewInput): TemplateResult {
  const { connection, draft, errors, say, step, problem, page, photos } = writing;
  const { later, asked } = parts;
  const { scale } = page.settings;
  const error = (field: Field) => {
    const wrong = errors[field];
    return wrong ? html`<p class="error" id="${field}-error">${say(wrong)}</p>` : nothing;
  };
  const errorId = (field: Field) => (errors[field] ? `${field}-error` : undefined);
  const invalid = (field: Field) => (errors[field] ? 'true' : nothing);
  const described = (field: Field) => errorId(field) ?? nothing;
  const typed = ({ target }: Event) => {
    const { name, value, checked } = target as HTMLInputElement;
    // The parts mind their own fields.
    if (!(name in draft)) return;
    const entered = name === 'anonymous' ? checked : name === 'rating' ? +value : value;
    writing.type(name === 'anonymous' ? 'name' : (name as Field), { [name]: entered });
    begin();
  };
  const picked = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    void writing.take([...input.files!]);
    input.value = '';
  };

  // Where there is no script, the browser sends the fields themselves.
  const token = writing.token();
  const hidden = (name: string, value: string) => html`<input type="hidden" name=${name} value=${value} />`;
  return html`<form
    part="form"
    method="post"
    action=${`${connection.api}${shopPath(connection.shop, 'reviews')}`}
    novalidate
    tabindex="-1"
    ?inert=${isDisabled}
    @input=${typed}
    @focusin=${begin}
    @dragenter=${begin}
    @submit=${submit}
  >
    ${hidden('productId', page.product.productId)} ${hidden('locale', writing.locale())}
    ${token && hidden('token', token)}
    ${
      // Why the link serves no more says enough.
      !notice || (problem && notice === 'buyersOnlyHow')
        ? nothing
        : html`<p class="proof ${notice === 'verified' ? 'good' : ''}">${say(notice)}</p>`
    }
    ${
      later?.errorSummary(writing) ??
      (problem && html`<p class="problem" role="alert" tabindex="-1">${say('network')}</p>`)
    }
    <div class="fields" ?inert=${step && step.kind !== 'sending'}>
      <div class="field">
        ${
          scale === 'stars'
            ? starInput({
                value: draft.rating ?? 0,
                legend: say('rating'),
                label: (count) => say('starCount', { count }),
                errorId: errorId('rating'),
              })
            : asked?.scaleInput(scale, writing, errorId('rating'))
        }
        ${error('rating')}
      </div>
      <div class="field">
        <label for="title">${say('title')} <span class="quiet">${say('optional')}</span></label>
        <input
          id="title"
          name="title"
          .value=${draft.title}
          aria-invalid=${invalid('title')}
          aria-describedby=${described('title')}
        />
        ${error('title')}
      </div>
      <div class="field">
        <label for="body">${say('body')} <span class="quiet">${say('optional')}</span></label>
        <textarea
          id="body"
          name="body"
          rows="6"
          .value=${draft.body}
          aria-invalid=${invalid('body')}
          aria-describedby="body-hint ${errorId('body') ?? ''}"
        ></textarea>
        ${error('body')}
        <p class="quiet" part="coach" id="body-hint">
          ${errors.body ? nothing : (writing.coach?.line ?? say('bodyHint'))}
        </p>
      </div>
      ${
        notice &&
        html`${asked?.questionFields(writing, error)}
          <div class="field photos">
            ${photos?.view()}
            <div class="buttons">
              <button
                id="photos"
                type="button"
                aria-disabled=${!!photos?.isFull}
                @click=${({ currentTarget }: Event) =>
                  photos?.isFull ||
                  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
              >
                ${say('addPhotos')}
              </button>
              <input
                type="file"
                accept="image/*,video/*"
                multiple
                hidden
                aria-label=${say('addPhotos')}
                @change=${picked}
              />
              ${later?.cameraButton(writing, picked)}
            </div>
            ${error('photos')}
          </div>`
      }
      <div class="field">
        <label for="name">${say('name')}</label>
        <input
          id="name"
          name="name"
          autocomplete="name"
          .value=${draft.name}
          ?disabled=${draft.anonymous && browser.isHere}
          aria-invalid=${invalid('name')}
          aria-describedby=${described('name')}
        />
        ${error('name')}
        <div class="check">
          <input
            type="checkbox"
            id="anonymous"
            name="anonymous"
            .checked=${draft.anonymous}
            aria-describedby="anonymous-hint"
          />
          <label for="anonymous">${say('anonymous')}</label>
          <p class="quiet" id="anonymous-hint">${say('anonymousHint')}</p>
        </div>
      </div>
      <div class="hidden" aria-hidden="true">
        <input name="website" tabindex="-1" autocomplete="off" .value=${draft.website} />
      </div>
    </div>
    <div role="status">${later?.stepView(writing)}</div>
    <div class="buttons">
      <button class="primary" part="submit" aria-disabled=${!!step}>
        ${say(step ? 'sending' : notice ? 'submit' : 'save')}
      </button>
      ${
        notice
          ? nothing
          : html`<button class="link" type="button" @click=${() => writing.show({ mode: 'own' }, '.message')}>
              ${say('cancel')}
            </button>`
      }
    </div>
  </form>`;
}
