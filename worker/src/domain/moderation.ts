/** From words to a decision. Neither the words' type nor the policy's knows a rating, so stars cannot decide. */
import type { Finding } from '@vouch/contract';
import { decideImport, decideSubmission, moderate } from '@vouch/moderation';
import { freeAnswers, type StoredAnswer } from './answers.ts';
import { UNKNOWN_LANGUAGE } from './language.ts';

/** A review's words without its stars. */
export interface ModeratedWords {
  title: string;
  body: string;
  authorName: string | null;
  language: string;
  answers: readonly StoredAnswer[];
  /** What came in the field that people don't see. */
  honeypot?: string | undefined;
}

export interface Verdict {
  outcome: 'publish' | 'hold';
  findings: Finding[];
  /** Who decided, for the record: the policy and its version. */
  by: string;
}

export function judgeSubmission(words: ModeratedWords): Verdict {
  const decision = decideSubmission(moderate(textOf(words)));
  if (!words.honeypot)
    return { outcome: decision.outcome, findings: [...decision.findings], by: by(decision) };
  const bot: Finding = {
    kind: 'bot',
    field: 'website',
    start: 0,
    end: words.honeypot.length,
    detector: 'honeypot',
  };
  return { outcome: 'hold', findings: [...decision.findings, bot], by: by(decision) };
}

/** Imported rows were published elsewhere: findings are noted, and only hate and personal data hold them. */
export function judgeImport(words: ModeratedWords): Verdict {
  const decision = decideImport(moderate(textOf(words)));
  return { outcome: decision.outcome, findings: [...decision.findings], by: by(decision) };
}

const by = (decision: { policy: string }) => `policy:${decision.policy}`;

function textOf({ title, body, authorName, language, answers }: ModeratedWords) {
  return {
    title,
    body,
    name: authorName,
    answers: freeAnswers(answers),
    language: language === UNKNOWN_LANGUAGE ? null : language,
  };
}
