/** The form behind "Report", loaded when it is opened. */
import type { Report, ReportReason } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import en, { reasons } from '../locales/en/report.ts';
import type { ReviewWords } from './words.ts';

export const english = en;

const REASONS = Object.keys(reasons) as ReportReason[];

export interface ReportFormInput extends Pick<ReviewWords, 'say'> {
  send: (report: Report) => void;
  cancel: () => void;
  sending: boolean;
  failed: boolean;
}

export function reportForm({ say, send, cancel, sending, failed }: ReportFormInput): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = fields.get('text') as string;
    if (!sending) send({ reason: fields.get('reason') as ReportReason, ...(text && { text }) });
  };
  return html`<form class="report" part="report" @submit=${submit}>
    <label>
      ${say('reportTitle')}
      <select name="reason">
        ${REASONS.map((reason) => html`<option value=${reason}>${say(reason)}</option>`)}
      </select>
    </label>
    <label>${say('reportText')}<textarea name="text" rows="2" maxlength="1000"></textarea></label>
    ${failed ? html`<p class="bad">${say('reportFailed')}</p>` : ''}
    <div class="actions">
      <button class="small" aria-disabled=${sending}>${say('reportSend')}</button>
      <button class="link" type="button" @click=${cancel}>${say('cancel')}</button>
    </div>
  </form>`;
}
