/** The form behind "Report", loaded when it is opened. */
import { type Connection, type FailureCode, reportReview } from '@vouch/client';
import type { Report, ReportReason } from '@vouch/contract';
import { type TemplateResult, html } from 'lit';
import { reasons } from '../../locales/en/report.ts';
import type { ReviewWords } from '../words.ts';

const REASONS = Object.keys(reasons) as ReportReason[];

export interface ReportFormInput extends Pick<ReviewWords, 'say'> {
  connection: Connection;
  reviewId: string;
  cancel: () => void;
  /** The report went through. */
  sent: () => void;
  failed: (code: FailureCode) => void;
}

export function reportForm({
  say,
  connection,
  reviewId,
  cancel,
  sent,
  failed,
}: ReportFormInput): TemplateResult {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const send = form.querySelector('button')!;
    const failure = form.querySelector<HTMLElement>('.bad')!;
    if (send.ariaDisabled === 'true') return;
    const fields = new FormData(form);
    const text = fields.get('text') as string;
    const report: Report = { reason: fields.get('reason') as ReportReason, ...(text && { text }) };
    send.ariaDisabled = 'true';
    const result = await reportReview(connection, reviewId, report);
    send.ariaDisabled = 'false';
    failure.hidden = result.ok;
    if (result.ok) sent();
    else failed(result.problem.code);
  };
  return html`<form class="report" part="report" @submit=${submit}>
    <label>
      ${say('reportTitle')}
      <select name="reason">
        ${REASONS.map((reason) => html`<option value=${reason}>${say(reason)}</option>`)}
      </select>
    </label>
    <label>${say('reportText')}<textarea name="text" rows="2" maxlength="1000"></textarea></label>
    <p class="bad" role="alert" hidden>${say('reportFailed')}</p>
    <div class="actions">
      <button class="small" aria-disabled="false">${say('reportSend')}</button>
      <button class="link" type="button" @click=${cancel}>${say('cancel')}</button>
    </div>
  </form>`;
}
