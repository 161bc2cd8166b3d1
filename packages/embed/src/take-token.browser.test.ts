import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeToken } from './take-token.ts';

const before = location.href;
beforeEach(() => history.replaceState({ kept: true }, '', `${location.pathname}?q=1`));
afterEach(() => history.replaceState(null, '', before));

function open(fragment: string) {
  history.replaceState(history.state, '', `#${fragment}`);
  return takeToken();
}

describe('the token in the address', () => {
  it('is taken with its stars, and the fragment is gone', () => {
    expect(open('vouch=aaa.bbb.ccc&rating=4')).toMatchObject({ token: 'aaa.bbb.ccc', rating: 4 });
    expect(location.href).not.toContain('#');
    expect(location.search).toBe('?q=1');
  });

  it.each([
    ['reviews&vouch=aaa.bbb.ccc', '#reviews'],
    ['vouch=aaa.bbb.ccc&rating=4&tab=2', '#tab=2'],
    ['a=1&vouch=aaa.bbb.ccc&b=%C3%A9', '#a=1&b=%C3%A9'],
  ])('leaves the other parts of #%s as they were', (fragment, left) => {
    expect(open(fragment)?.token).toBe('aaa.bbb.ccc');
    expect(location.hash).toBe(left);
  });

  it.each(['', 'reviews', 'rating=4', 'vouch=', 'xvouch=aaa', 'a=vouch=b'])(
    'is not found in "#%s", which stays',
    (fragment) => {
      expect(open(fragment)).toBeUndefined();
      expect(location.hash).toBe(fragment && `#${fragment}`);
    },
  );

  it("keeps the page's own history state", () => {
    open('vouch=aaa.bbb.ccc');
    expect(history.state).toEqual({ kept: true });
  });
});
