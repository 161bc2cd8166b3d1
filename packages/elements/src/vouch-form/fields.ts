/** ① The fields of the form, each with its error beside it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Draft, Field, FieldErrors } from '../internal/review-draft.ts';
import { starInput } from '../internal/star-input.ts';
import type { FormWords } from './words.ts';

export interface FieldsInput extends FormWords {
  draft: Draft;
  errors: FieldErrors;
}

export function fields({ draft, errors, say }: FieldsInput): TemplateResult {
  const errorId = (field: Field) => (errors[field] ? `${field}-error` : undefined);
  const error = (field: Field) => {
    const wrong = errors[field];
    return wrong ? html`<p class="error" id="${field}-error">${say(wrong)}</p>` : nothing;
  };
  const invalid = (field: Field) => (errors[field] ? 'true' : nothing);
  const described = (field: Field) => errorId(field) ?? nothing;

  return html`<div class="field">
      ${starInput({
        value: draft.rating,
        legend: say('rating'),
        label: (count) => say('starCount', { count }),
        errorId: errorId('rating'),
      })}
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
        placeholder=${say('bodyHint')}
        .value=${draft.body}
        aria-invalid=${invalid('body')}
        aria-describedby=${described('body')}
      ></textarea>
      ${error('body')}
    </div>
    <div class="field">
      <label for="name">${say('name')}</label>
      <input
        id="name"
        name="name"
        autocomplete="name"
        .value=${draft.name}
        ?disabled=${draft.anonymous}
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
    </div>`;
}
