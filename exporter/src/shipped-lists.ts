/**
 * The IP lists that come with the exporter.
 * @module
 */
import { fileURLToPath } from 'node:url';

/** In use unless the configuration names others. */
export const SHIPPED_LISTS: readonly string[] = [
  fileURLToPath(new URL('../lists/linkinglion.yaml', import.meta.url)),
];
