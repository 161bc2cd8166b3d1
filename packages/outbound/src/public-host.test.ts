import { expect, it } from 'vitest';
import { isPublicAddress, isPublicHost } from './public-host.ts';

const hostOf = (url: string) => new URL(url).hostname;

it.each([
  'http://localhost/',
  'http://LOCALHOST./',
  'http://shop.localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'http://router/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/',
  'http://100.64.0.1/',
  'http://255.255.255.255/',
  'http://224.0.0.1/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[64:ff9b::a00:1]/',
  'http://[2002:a00:1::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
])('%s is not on the open internet', (url) => expect(isPublicHost(hostOf(url))).toBe(false));

it.each([
  'https://shop.de/',
  'https://www.shop.co.uk./',
  'http://93.184.216.34/',
  'http://[2606:4700::1111]/',
])('%s is', (url) => expect(isPublicHost(hostOf(url))).toBe(true));

it('takes no name for an address', () => {
  expect(isPublicAddress('shop.de')).toBe(false);
  expect(isPublicAddress('93.184.216.34')).toBe(true);
  expect(isPublicAddress('::ffff:192.168.0.1')).toBe(false);
});
