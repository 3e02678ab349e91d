/** @module What the set-up says: errors meant for the user, one-line notes, and progress on a terminal. */

/** A failure the user can act on: one sentence, no stack trace. */
export class SetupError extends Error {
  /**
   * @param {string} code closed set, e.g. `NO_NETWORK`, `DISK_FULL`
   * @param {string} message one sentence
   * @param {string} [details] output worth showing below the sentence
   */
  constructor(code, message, details = '') {
    super(message);
    this.name = 'SetupError';
    this.code = code;
    this.details = details;
  }
}

/** @param {string} text */
export function note(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Announces a step that takes a while. On a terminal the seconds count up.
 *
 * @param {string} text
 * @returns {(outcome?: string) => void} ends the step
 */
export function progress(text) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (!process.stderr.isTTY) {
    note(`${text} ...`);
    return (outcome = 'done') => note(`${text}: ${outcome} (${seconds()})`);
  }
  const draw = () => process.stderr.write(`\r\x1b[K${text} ... ${seconds()}`);
  draw();
  const timer = setInterval(draw, 500);
  return (outcome = 'done') => {
    clearInterval(timer);
    process.stderr.write(`\r\x1b[K${text}: ${outcome} (${seconds()})\n`);
  };
}
