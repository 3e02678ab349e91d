/**
 * Which version of the program this is.
 * @module
 */
import { readFileSync } from 'node:fs';

/** The version in the package's manifest. */
export function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const found =
    typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'version');
  return typeof found === 'string' ? found : 'unknown';
}
