/** Which hosts lie on the open internet: whoever names an address must not reach what only this machine can. */
import ipaddr from 'ipaddr.js';

/** Names that networks give their own machines (RFC 6761, 6762, 8375, and what clouds use). */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/;

/**
 * Whether a URL's host may be asked as far as its name tells. A name can still lead to a private address: who can
 * resolve it checks what it leads to with `isPublicAddress`.
 *
 * @param hostname as `URL.hostname` has it: lower case, IPv6 in brackets, every spelling of an IPv4 address in one
 */
export function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  const address = name.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(address)) return isPublicAddress(address);
  return name.includes('.') && !PRIVATE_NAME.test(name);
}

/** Whether an IP address is one of the open internet: not of this machine, a private network, or any special range. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
