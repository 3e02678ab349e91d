/** @module What the set-up's tests share: a made-up machine with stub programs, and a small checkout. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCRIPT = fileURLToPath(new URL('install-packages.sh', import.meta.url));

/** What install-packages.sh and the stubs need from the real machine. */
const UTILITIES =
  'cat chmod comm cp find grep ls mkdir mv rm rmdir sed sh sleep sort touch ln'.split(' ');

/** @param {string} file @param {string} text @param {number} [mode] writes with its directories */
export function put(file, text, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

/**
 * A machine below a temporary directory: os-release, dpkg's answers from files, and a PATH of stubs.
 *
 * @param {import('node:test').TestContext} t
 * @param {{ osRelease?: string }} [options]
 */
export function makeMachine(t, { osRelease = 'ID=debian\nPRETTY_NAME="Debian"\n' } = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'peer-observer-machine-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const bin = path.join(root, 'stubs');
  mkdirSync(bin);
  for (const name of UTILITIES) {
    const real = ['/usr/bin', '/bin'].map((dir) => path.join(dir, name)).find(existsSync);
    if (real === undefined) throw new Error(`no ${name} on this machine`);
    symlinkSync(real, path.join(bin, name));
  }
  put(path.join(root, 'etc/os-release'), osRelease);
  mkdirSync(path.join(root, 'etc/systemd/system'), { recursive: true });
  mkdirSync(path.join(root, 'usr/sbin'), { recursive: true });
  mkdirSync(path.join(root, 'run'), { recursive: true });
  put(path.join(root, 'dpkg'), 'installed base\n');
  const stub = (/** @type {string} */ name, /** @type {string} */ body) =>
    put(path.join(bin, name), `#!/bin/sh\nM='${root}'\n${body}\n`, 0o755);
  stub('dpkg-query', 'if [ "$1" = -W ]; then cat "$M/dpkg"; else cat "$M/files.$2"; fi');
  stub('update-rc.d', 'echo "$@" >>"$M/update-rc.d.log"');
  stub('apt-cache', 'exit 0');
  /** @type {NodeJS.ProcessEnv} */
  const env = { PATH: bin };
  return { root, bin, env, stub, at: (/** @type {string} */ name) => path.join(root, name) };
}

/**
 * The body of an apt-get that behaves like Debian's with package prometheus: asks the policy, and
 * enables its service. The policy's answers go to the file `policy.log`.
 */
export const APT_INSTALLS_PROMETHEUS = `
case "$*" in *install*) ;; *) exit 0 ;; esac
ask() { if [ -x "$M/usr/sbin/policy-rc.d" ]; then "$M/usr/sbin/policy-rc.d" "$@"; echo "$*: $?" >>"$M/policy.log"; fi; }
ask prometheus start 2
ask --quiet prometheus.service start
ask ssh.service restart
PEER_OBSERVER_SETUP= ask other.service start
cat "$M"/run/systemd/system-preset/*.preset >"$M/preset.log"
echo 'installed prometheus' >>"$M/dpkg"
printf '%s\\n' /etc/init.d/prometheus /lib/systemd/system/prometheus.service >"$M/files.prometheus"
mkdir -p "$M/etc/systemd/system/multi-user.target.wants"
ln -s /lib/systemd/system/prometheus.service "$M/etc/systemd/system/multi-user.target.wants/"
for name in prometheus promtool; do printf '#!/bin/sh\\n' >"$M/stubs/$name"; chmod 755 "$M/stubs/$name"; done
`;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {(child: import('node:child_process').ChildProcess, text: string) => void} [onOutput]
 * @returns {Promise<{ code: number | null, signal: string | null, output: string }>}
 */
export function runToEnd(command, args, env, onOutput) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
      onOutput?.(child, output);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
}

/**
 * A checkout with one workspace, whose npm and compiler are stubs. Their runs go to `calls`.
 *
 * @param {import('node:test').TestContext} t
 */
export function makeCheckout(t) {
  const root = mkdtempSync(path.join(tmpdir(), 'peer-observer-checkout-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const at = (/** @type {string} */ name) => path.join(root, name);
  put(at('package.json'), '{"workspaces":["bus"]}');
  put(at('package-lock.json'), '{"packages":{"":{},"node_modules/x":{"version":"1.0.0"}}}');
  put(at('bus/package.json'), '{}');
  put(at('bus/tsconfig.json'), '{}');
  put(at('bus/src/index.ts'), 'export {};\n');
  put(at('bus/src/queue.test.ts'), 'export {};\n');
  // What the stub npm puts into node_modules/.bin.
  put(
    at('tsc-stub'),
    `#!/bin/sh\necho "tsc $*" >>calls\nmkdir -p bus/dist\nfor f in bus/src/*.ts; do n=\${f##*/}; echo >"bus/dist/\${n%.ts}.js"; done\n`,
    0o755,
  );
  const npm = `cd '${root}' || exit 1\necho "npm $1" >>calls\nmkdir -p node_modules/.bin node_modules/x\ncp tsc-stub node_modules/.bin/tsc\necho '{"packages":{"node_modules/x":{"version":"1.0.0"}}}' >node_modules/.package-lock.json`;
  return { root, at, npm };
}
