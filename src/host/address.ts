/** Which addresses may be dialled: those of the public internet. Everything reserved is refused, in all its spellings (RFC 6890). */
import ipaddr from 'ipaddr.js'

/** IPv6 ranges that carry an IPv4 address inside, which is then what counts: mapped, NAT64, 6to4. */
const carriers: readonly {readonly prefix: string; readonly bits: number; readonly at: number}[] = [
  {prefix: '::ffff:0:0', bits: 96, at: 12},
  {prefix: '::', bits: 96, at: 12},
  {prefix: '64:ff9b::', bits: 96, at: 12},
  {prefix: '2002::', bits: 16, at: 2},
]

/** Whether a resolved address (dotted or colon form) is one of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return isPublicIPv4(parsed)
  const v6 = parsed as ipaddr.IPv6
  const bytes = v6.toByteArray()
  for (const {prefix, bits, at} of carriers) {
    if (!v6.match(ipaddr.IPv6.parse(prefix), bits)) continue
    // A 6to4 or NAT64 address leads to the IPv4 host in it; the others are just another spelling of it.
    return isPublicIPv4(ipaddr.fromByteArray(bytes.slice(at, at + 4)) as ipaddr.IPv4)
  }
  // Only 2000::/3 has been handed out (RFC 4291); ipaddr calls what nobody has yet unicast too.
  return v6.range() === 'unicast' && v6.match(ipaddr.IPv6.parse('2000::'), 3)
}

const isPublicIPv4 = (address: ipaddr.IPv4): boolean =>
  address.range() === 'unicast' && !address.match(ipaddr.IPv4.parse('192.88.99.0'), 24)
