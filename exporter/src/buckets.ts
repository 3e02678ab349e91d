/**
 * Histogram buckets, the same as upstream's so that both pages come from the same counts.
 * @module
 */

/** Entries of an addr or addrv2 message. */
export const ADDR_COUNT = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600,
  700, 800, 900, 999, 1000,
] as const;

/** Entries of an inv message. */
export const INV_SIZE = [
  ...ADDR_COUNT,
  2000,
  3000,
  4000,
  5000,
  6000,
  7000,
  8000,
  9000,
  10000,
  20000,
  25000,
  30000,
  35000,
  40000,
  45000,
  50000,
] as const;

/** Seconds: 0, then powers of two to 2^24, about half a year. */
export const OFFSET_SECONDS = [0, ...Array.from({ length: 25 }, (_, i) => 2 ** i)] as const;

/** Age of connections: from seconds to a week. */
export const LIFETIME_SECONDS = [
  1, 5, 10, 30, 60, 300, 600, 1200, 3600, 10800, 43200, 86400, 259200, 604800,
] as const;

/** Satoshi per vbyte: from Core's default minimum to above what a node in initial block download asks for. */
export const FEE_RATE = [
  0, 0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 500, 1000, 5000, 10000,
] as const;
