/**
 * The fields of a bitcoin_primitives.Address, read into an object that is reused.
 * @module
 */
import { type ProtoReader, tag } from '@peer-observer/proto';

/** One entry of an addr or addrv2 message. */
export class AddressView {
  /** Epoch seconds as the peer claims. */
  timestampSeconds = 0;
  servicesLo = 0;
  servicesHi = 0;
  /** The tag of the oneof member, 0 where there is none. */
  member = 0;
  /** The member's bytes: the address as text, except for `unknown`. */
  start = 0;
  end = 0;

  /** Reads an Address from where `r` stands to its end. */
  read(r: ProtoReader): void {
    this.timestampSeconds = 0;
    this.servicesLo = 0;
    this.servicesHi = 0;
    this.member = 0;
    this.start = 0;
    this.end = 0;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      switch (t) {
        case tag.Address_timestamp:
          this.timestampSeconds = r.uint();
          break;
        case tag.Address_ipv4:
        case tag.Address_ipv6:
        case tag.Address_torv2:
        case tag.Address_torv3:
        case tag.Address_i2p:
        case tag.Address_cjdns:
        case tag.Address_unknown:
          this.member = t;
          this.end = r.bounded();
          this.start = r.pos;
          r.pos = this.end;
          break;
        case tag.Address_services:
          r.uint64();
          this.servicesLo = r.lo;
          this.servicesHi = r.hi;
          break;
        default:
          r.skip(t);
      }
    }
  }
}
