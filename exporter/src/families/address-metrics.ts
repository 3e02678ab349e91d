/**
 * The metrics that addr and addrv2 messages each have.
 * @module
 */
import { ADDR_COUNT, OFFSET_SECONDS } from '../buckets.ts';
import { DIRECTION } from '../labels.ts';
import type { Folds } from '../metrics/folds.ts';
import { labelSet } from '../metrics/labels.ts';
import type { Host, Registry } from '../metrics/registry.ts';
import { otherIndex, services } from '../vocabulary/index.ts';
import type { AddressView } from './address-view.ts';

const SIGN = labelSet(['past', 'future']);
const SIGNS = SIGN.values.length;
const BITS = 64;
const BIT = labelSet(Array.from({ length: BITS }, (_, bit) => String(bit)));
const SERVICES = labelSet(services.values, { upstream: services.upstreamValues });
const COMBINATIONS = SERVICES.values.length;
const OTHER = otherIndex(services);

/** Counts messages of one type, and their entries. */
export interface AddressMetrics {
  /** `direction`: index of DIRECTION; `seconds`: epoch seconds of the event. */
  countEntry(host: Host, direction: number, seconds: number, entry: AddressView): void;
  countMessage(host: Host, direction: number, entries: number): void;
}

/** Declares the metrics of addr or of addrv2. */
export function addressMetrics(
  registry: Registry,
  folds: Folds,
  message: 'addr' | 'addrv2',
): AddressMetrics {
  const sizes = registry.histogram({
    name: `p2p_${message}_entries`,
    help: `Entries of ${message} messages.`,
    labels: { direction: DIRECTION },
    buckets: ADDR_COUNT,
    upstream: [
      {
        name: `p2p_${message}_addresses`,
        help: `Entries of ${message} messages.`,
        labels: { direction: 'direction' },
      },
    ],
  });
  const ages = registry.histogram({
    name: `p2p_${message}_entry_age_seconds`,
    help: `How far the timestamps of entries of ${message} messages lie in the past or future.`,
    labels: { direction: DIRECTION, sign: SIGN },
    buckets: OFFSET_SECONDS,
    upstream: [
      {
        name: `p2p_${message}_timestamp_offset_seconds`,
        help: `Offset of the timestamps of entries of ${message} messages.`,
        labels: { direction: 'direction', sign: 'timestamp_offset' },
        // both signs are there from the first message on, entries or not
        shownWith: `p2p_${message}_entries`,
      },
    ],
  });
  // "flags", though the protocol says bits: promtool takes "bits" in a name for a unit
  const bits = registry.counter({
    name: `p2p_${message}_service_flags_total`,
    help: `Service bits set in entries of ${message} messages, from bit 0.`,
    labels: { direction: DIRECTION, bit: BIT },
    upstream: [
      {
        name: `p2p_${message}_services_bits`,
        help: `Service bits set in entries of ${message} messages; the sum means nothing.`,
        labels: { direction: 'direction' },
        histogramOver: 'bit',
      },
    ],
  });
  const combinations = registry.counter({
    name: `p2p_${message}_services_total`,
    help: `Entries of ${message} messages by combination of service bits.`,
    labels: { direction: DIRECTION, services: SERVICES },
    upstream: [
      {
        name: `p2p_${message}_services`,
        help: `Services of entries of ${message} messages.`,
        labels: { direction: 'direction', services: 'services' },
        // the open counter of the same name has the others
        where: { services: services.values.slice(0, OTHER) },
      },
    ],
  });
  const otherCombinations = registry.openCounter({
    name: `p2p_${message}_services`,
    help: `Services of entries of ${message} messages.`,
    labels: { direction: DIRECTION },
    openLabels: (value) => ({ services: String(value) }),
  });

  return {
    countEntry(host, direction, seconds, { timestampSeconds, servicesLo, servicesHi }) {
      const age = seconds - timestampSeconds;
      ages.observe(host, direction * SIGNS + (age < 0 ? 1 : 0), Math.abs(age));
      const base = direction * BITS;
      for (let rest = servicesLo; rest !== 0; rest &= rest - 1) {
        bits.add(host, base + 31 - Math.clz32(rest & -rest), 1);
      }
      for (let rest = servicesHi; rest !== 0; rest &= rest - 1) {
        bits.add(host, base + 63 - Math.clz32(rest & -rest), 1);
      }
      const index = services.classifyBits(servicesLo, servicesHi);
      combinations.add(host, direction * COMBINATIONS + index, 1);
      if (index !== OTHER) return;
      folds.add(host, 'services');
      folds.addOpen(host, otherCombinations, direction, decimal(servicesLo, servicesHi));
    },
    countMessage(host, direction, entries) {
      sizes.observe(host, direction, entries);
    },
  };
}

/** 64 bits in decimal: a number where that is exact. */
function decimal(lo: number, hi: number): number | string {
  if (hi < 2 ** 21) return hi * 2 ** 32 + lo;
  return ((BigInt(hi) << 32n) | BigInt(lo)).toString();
}
