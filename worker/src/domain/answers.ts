/** Answers to the shop's own questions. */
import type { Answer, Question } from '@vouch/contract';

/** An answer with the kind that its question had, so that counters know free text from a choice. */
export interface StoredAnswer extends Answer {
  kind: Question['kind'];
}
