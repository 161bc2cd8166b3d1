/** From words to a decision. Neither the words' type nor the policy's knows a rating, so stars cannot decide. */
import type { Finding } from '@vouch/contract';
import { decideImport, decideSubmission, moderate } from '@vouch/moderation';
import { freeAnswers, type StoredAnswer } from './answers.ts';
import { UNKNOWN_LANGUAGE } from './language.ts';
import type { StoredMedia } from './media.ts';

/** A review's words without its stars. */
export interface ModeratedWords {
  title: string;
  body: string;
  authorName: string | null;
  language: string;
  answers: readonly StoredAnswer[];
  /** Photos and videos that come with it: their descriptions are words, too. */
  media?: readonly StoredMedia[];
  /** Whether a buyer stands behind it. */
  verified?: boolean;
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
  const noticed = [...decision.findings, ...noticeBot(words), ...noticeMedia(words)];
  // What the words alone would not hold, one of the others does.
  const held = noticed.length > decision.findings.length;
  return { outcome: held ? 'hold' : decision.outcome, findings: noticed, by: by(decision) };
}

function noticeBot({ honeypot }: ModeratedWords): Finding[] {
  if (!honeypot) return [];
  return [{ kind: 'bot', field: 'website', start: 0, end: honeypot.length, detector: 'honeypot' }];
}

/** Nobody here looks into a picture: one that no buyer stands behind is looked at by a person first. */
function noticeMedia({ media = [], verified = false }: ModeratedWords): Finding[] {
  if (verified || media.length === 0) return [];
  return [{ kind: 'unverified_media', field: 'media', start: 0, end: media.length, detector: 'no-token' }];
}

/** Imported rows were published elsewhere: findings are noted, and only hate and personal data hold them. */
export function judgeImport(words: ModeratedWords): Verdict {
  const decision = decideImport(moderate(textOf(words)));
  return { outcome: decision.outcome, findings: [...decision.findings], by: by(decision) };
}

/** Whether words that have been public may stay so: as strict as with imports, which have been public, too. */
export function mayStayPublic(words: ModeratedWords): boolean {
  return judgeImport(words).outcome === 'publish';
}

const by = (decision: { policy: string }) => `policy:${decision.policy}`;

function textOf({ title, body, authorName, language, answers, media = [] }: ModeratedWords) {
  return {
    title,
    body,
    name: authorName,
    answers: freeAnswers(answers),
    mediaAlts: Object.fromEntries(media.map(({ id, alt }) => [`mediaAlts.${id}` as const, alt ?? ''])),
    language: language === UNKNOWN_LANGUAGE ? null : language,
  };
}
