/**
 * Reads the text exposition format, as far as our own pages use it.
 * @module
 */

/** One line with a value. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** All samples of a page, in order. */
export function parseSamples(page: string): Sample[] {
  const samples: Sample[] = [];
  for (const line of page.split('\n')) {
    const match = /^([a-zA-Z0-9_:]+)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (match === null) continue;
    const [, name = '', labelText = '', value = ''] = match;
    const labels: Record<string, string> = {};
    for (const [, label = '', text = ''] of labelText.matchAll(
      /([a-zA-Z0-9_]+)="((?:\\.|[^"])*)"/g,
    ))
      labels[label] = text;
    samples.push({ name, labels, value: Number(value.replace('Inf', 'Infinity')) });
  }
  return samples;
}

/** The sum of a metric's samples; NaN when there are none. */
export function sumOf(samples: readonly Sample[], name: string): number {
  const own = samples.filter((sample) => sample.name === name);
  return own.length === 0 ? Number.NaN : own.reduce((sum, { value }) => sum + value, 0);
}
