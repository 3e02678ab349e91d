import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Chain, replay, until } from './chain.ts';
import { honeynodeHits, recording } from './recordings.ts';

/** Debian's prometheus package, which the set-up of `npm test` installs. */
function installed(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const missing = ['prometheus', 'promtool'].filter((program) => !installed(program));
const skip = missing.length > 0 ? `not installed: ${missing.join(', ')}` : false;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface QueryAnswer {
  readonly data: {
    readonly result: readonly {
      readonly metric: Readonly<Record<string, string>>;
      readonly value: readonly [number, string];
    }[];
  };
}

suite();

function suite(): void {
  let chain: Chain;
  let prometheus: ChildProcess;
  let url = '';
  const folder = mkdtempSync(join(tmpdir(), 'peer-observer-prometheus-'));

  before(async () => {
    if (skip !== false) return;
    chain = await replay(recording('honeynode.jsonl.gz'), 'honeynode');
    const target = (page: string): string => new URL(page).host;
    writeFileSync(
      join(folder, 'prometheus.yml'),
      JSON.stringify({
        global: { scrape_interval: '1s' },
        scrape_configs: [
          {
            job_name: 'exporter',
            static_configs: [{ targets: [target(chain.exporter.url)] }],
          },
          {
            job_name: 'upstream',
            metrics_path: '/metrics/upstream',
            static_configs: [{ targets: [target(chain.exporter.url)] }],
          },
          {
            job_name: 'extractor',
            static_configs: [{ targets: [target(chain.extractor.metricsUrl ?? '')] }],
          },
        ],
      }),
    );
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    prometheus = spawn(
      'prometheus',
      [
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    );
    await until(async () => (await query('up == 1')).length === 3);
  });
  after(async () => {
    if (skip !== false) return;
    prometheus.kill('SIGTERM');
    if (prometheus.exitCode === null) await once(prometheus, 'exit');
    await chain[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  async function query(promql: string): Promise<QueryAnswer['data']['result']> {
    try {
      const response = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(promql)}`);
      // the shape of Prometheus's HTTP API
      const answer = (await response.json()) as QueryAnswer;
      return answer.data.result;
    } catch (error) {
      // not listening yet
      if (error instanceof TypeError) return [];
      throw error;
    }
  }

  const value = async (promql: string): Promise<number> =>
    Number((await query(promql))[0]?.value[1]);

  test('Prometheus scrapes what the recording holds', { skip }, async () => {
    const hits = honeynodeHits();
    const count = (name: string): number => hits.get(name) ?? Number.NaN;
    assert.equal(
      await value('sum(peerobserver_p2p_messages_total{host="honeynode",direction="inbound"})'),
      count('net:inbound_message'),
    );
    assert.equal(
      await value('sum(peerobserver_p2p_message_count{direction="outbound"})'),
      count('net:outbound_message'),
    );
    assert.equal(
      await value('sum(peerobserver_extractor_hits_total)'),
      [...hits.values()].reduce((sum, hit) => sum + hit, 0),
    );
    assert.equal(await value('sum(peerobserver_exporter_lost_events_total)'), 0);
  });

  test('quantiles come out of the histograms', { skip }, async () => {
    const median = await value(
      'histogram_quantile(0.5, sum by (le) (peerobserver_p2p_inv_size_entries_bucket))',
    );
    assert.ok(median > 0 && median < 1000, String(median));
  });

  for (const name of ['exporter', 'extractor'] as const) {
    test(`promtool finds nothing to say about the ${name}'s metrics`, { skip }, async () => {
      const page =
        name === 'exporter'
          ? await chain.page('/metrics')
          : await (await fetch(`${chain.extractor.metricsUrl}/metrics`)).text();
      const findings = execFileSync('promtool', ['check', 'metrics'], {
        input: page,
        encoding: 'utf8',
      });
      assert.equal(findings, '');
    });
  }

  test('OpenMetrics is what Prometheus gets when it asks for it', { skip }, async () => {
    const response = await fetch(`${chain.exporter.url}/metrics`, {
      headers: { accept: 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5' },
    });
    assert.match(response.headers.get('content-type') ?? '', /^application\/openmetrics-text/);
    const text = await response.text();
    assert.ok(text.endsWith('# EOF\n'));
    assert.match(text, /^# TYPE peerobserver_p2p_messages counter$/m);
  });
}
