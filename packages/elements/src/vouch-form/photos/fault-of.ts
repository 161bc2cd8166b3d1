/** Why the API did not take a photo or video, in words. */
import type { Failure } from '@vouch/client';
import { ownSentence } from '../sentences.ts';
import type { Writing } from '../writing.ts';
import type { Prepared } from './prepared.ts';

export function faultOf(problem: Failure, { kind }: Pick<Prepared, 'kind'>, say: Writing['say']): string {
  const name = say(kind === 'photo' ? 'thisPhoto' : 'thisVideo');
  if (problem.code === 'payload_too_large')
    return say(kind === 'photo' ? 'photoTooLarge' : 'videoTooLarge', { name });
  if (problem.code === 'unsupported_media_type') return say('notAPhoto', { name });
  // The API counts what was uploaded elsewhere for the same review, too.
  if (problem.code === 'conflict') return say('tooMany', { name });
  return ownSentence(problem, say) ?? problem.detail ?? say('uploadFailed');
}
