/**
 * What peer-observer.yml may say. Everything is optional; the command line wins.
 * @module
 */
import { z } from 'zod';
import { LISTEN_EXPECTED, readListenAddress } from '../program/listen-address.ts';
import { readSpeed, SPEED_EXPECTED } from '../program/options.ts';

/** The message of each rule is what it expects; the loader adds the path and what it found. */
const text = z.string('a text').min(1, 'a text that is not empty');
const busAddress = z
  .string('a bus address')
  .regex(/^(tcp|ipc):\/\/./, 'a bus address such as tcp://127.0.0.1:8883 or ipc:///run/x.sock');
const listenAddress = z
  .string(LISTEN_EXPECTED)
  .refine((value) => readListenAddress(value) !== undefined, LISTEN_EXPECTED);
const speed = z
  .union([z.number(), z.literal('max')], SPEED_EXPECTED)
  .refine((value) => readSpeed(String(value)) !== undefined, SPEED_EXPECTED);
const section = 'a mapping';

export const configSchema = z.strictObject(
  {
    bus: z
      .strictObject(
        {
          driver: z.enum(['sp', 'nanomsg'], 'one of sp, nanomsg').optional(),
          addresses: z
            .array(busAddress, 'a list of bus addresses')
            .min(1, 'at least one bus address')
            .optional(),
        },
        section,
      )
      .optional(),
    extractor: z
      .strictObject(
        {
          node: text.optional(),
          publish: busAddress.optional(),
          metrics_listen: listenAddress.optional(),
          wait_for_subscribers: z
            .int('a whole number from 0')
            .min(0, 'a whole number from 0')
            .optional(),
          recording: z
            .strictObject(
              {
                file: text.optional(),
                speed: speed.optional(),
                loop: z.boolean('true or false').optional(),
              },
              section,
            )
            .optional(),
        },
        section,
      )
      .optional(),
    exporter: z
      .strictObject(
        {
          listen: listenAddress.optional(),
          default_host: text.optional(),
          ip_lists: z.array(text, 'a list of files').optional(),
        },
        section,
      )
      .optional(),
  },
  section,
);

export type Config = z.infer<typeof configSchema>;
