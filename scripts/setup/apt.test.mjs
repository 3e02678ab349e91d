import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { ensurePackages } from './apt.mjs';
import { SetupError } from './say.mjs';
import { APT_INSTALLS_PROMETHEUS, makeMachine, put, runToEnd, SCRIPT } from './testing.mjs';

/** @typedef {ReturnType<typeof makeMachine>} Machine */

/** @param {Machine} machine everything but prometheus is there */
function lackPrometheus(machine) {
  for (const name of ['g++', 'make', 'python3', 'nanocat']) machine.stub(name, '');
}

/** @param {Machine} machine @param {object} [options] */
function ensure(machine, options = {}) {
  return ensurePackages({
    root: machine.root,
    mode: 'test',
    env: machine.env,
    dryRun: false,
    systemRoot: machine.root,
    uid: 0,
    ...options,
  });
}

/** @param {Machine} machine nothing of the guard is left */
function assertPutBack(machine) {
  assert.equal(existsSync(machine.at('var/lib/peer-observer-setup')), false);
  assert.equal(existsSync(machine.at('run/systemd/system-preset')), false);
}

const FAILURES = [
  { code: 'NO_NETWORK', says: "E: Failed to fetch x  Temporary failure resolving 'archive'" },
  { code: 'NO_NETWORK', says: 'Err:1 x Could not connect to 10.0.0.1:80, connection timed out' },
  {
    code: 'APT_LOCKED',
    says: 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by 7',
  },
  { code: 'DISK_FULL', says: "E: You don't have enough free space in /var/cache/apt/archives/." },
  { code: 'DISK_FULL', says: 'dpkg: error: failed to write (No space left on device)' },
  {
    code: 'DPKG_BROKEN',
    says: "E: dpkg was interrupted, you must manually run 'dpkg --configure -a'",
  },
  { code: 'NOT_FOUND', says: 'E: Unable to locate package prometheus' },
  { code: 'OUT_OF_DATE', says: 'E: Failed to fetch x  404  Not Found' },
  { code: 'APT_FAILED', says: 'E: Sub-process /usr/bin/dpkg returned an error code (1)' },
];
for (const { code, says } of FAILURES) {
  test(`apt failing with "${says}" becomes ${code} in one sentence`, async (t) => {
    const machine = makeMachine(t);
    lackPrometheus(machine);
    machine.stub('apt-get', `echo "${says}" >&2; exit 100`);
    await assert.rejects(ensure(machine), (error) => {
      assert.ok(error instanceof SetupError);
      assert.equal(error.code, code);
      assert.match(error.message, /^[^\n]+\.$/);
      return true;
    });
    assertPutBack(machine);
    assert.equal(existsSync(machine.at('usr/sbin/policy-rc.d')), false);
  });
}

test('lists that are too old are fetched anew, once', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  machine.stub(
    'apt-get',
    `case "$*" in *update) touch "$M/updated"; exit 0 ;; esac
[ -e "$M/updated" ] || { echo 'E: Failed to fetch x  404  Not Found'; exit 100; }
${APT_INSTALLS_PROMETHEUS}`,
  );
  assert.equal(await ensure(machine), true);
});

test('lists that lack the package are fetched before', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  machine.stub('apt-cache', 'exit 100');
  machine.stub('apt-get', `echo "$*" >>"$M/apt.log"\n${APT_INSTALLS_PROMETHEUS}`);
  await ensure(machine);
  const calls = readFileSync(machine.at('apt.log'), 'utf8').trim().split('\n');
  assert.match(calls[0] ?? '', /update$/);
  assert.match(calls[1] ?? '', /install -y --no-install-recommends prometheus$/);
  assert.equal(calls.length, 2);
});

test('apt that succeeds without bringing the program is a failure', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  machine.stub('apt-get', 'exit 0');
  await assert.rejects(ensure(machine), { code: 'STILL_MISSING' });
});

const WITHOUT_RIGHTS = [
  { name: 'no sudo', sudo: undefined, pattern: /there is no sudo/ },
  { name: 'sudo wants a password', sudo: 'exit 1', pattern: /no terminal to ask/ },
];
for (const { name, sudo, pattern } of WITHOUT_RIGHTS) {
  test(`an ordinary user, ${name}: one sentence`, async (t) => {
    const machine = makeMachine(t);
    lackPrometheus(machine);
    machine.stub('apt-get', 'touch "$M/touched"');
    if (sudo !== undefined) machine.stub('sudo', sudo);
    const wasTty = process.stdin.isTTY;
    process.stdin.isTTY = false;
    try {
      await assert.rejects(ensure(machine, { uid: 1000 }), (error) => {
        assert.ok(error instanceof SetupError);
        assert.equal(error.code, 'NO_RIGHTS');
        assert.match(error.message, pattern);
        return true;
      });
    } finally {
      process.stdin.isTTY = wasTty;
    }
    assert.equal(existsSync(machine.at('touched')), false);
  });
}

test('an ordinary user with sudo installs through it', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  machine.stub('apt-get', APT_INSTALLS_PROMETHEUS);
  machine.stub(
    'sudo',
    'echo "$*" >>"$M/sudo.log"; [ "$1" != -n ] || shift; [ "$1" = true ] || exec "$@"',
  );
  assert.equal(await ensure(machine, { uid: 1000 }), true);
  assert.match(readFileSync(machine.at('sudo.log'), 'utf8'), /install-packages\.sh/);
});

test('PEER_OBSERVER_NO_INSTALL changes nothing', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  machine.stub('apt-get', 'touch "$M/touched"');
  const before = readdirSync(machine.root, { recursive: true });
  await assert.rejects(ensure(machine, { dryRun: true }), { code: 'NOT_READY' });
  assert.deepEqual(readdirSync(machine.root, { recursive: true }), before);
  assert.equal(await ensure(machine, { dryRun: true, mode: 'start' }), false);
});

test('another distribution gets a list, and apt is left alone', async (t) => {
  const machine = makeMachine(t, { osRelease: 'ID=fedora\nPRETTY_NAME="Fedora 40"\n' });
  machine.stub('apt-get', 'touch "$M/touched"');
  await assert.rejects(ensure(machine), (error) => {
    assert.ok(error instanceof SetupError);
    assert.equal(error.code, 'OTHER_DISTRIBUTION');
    for (const name of ['g++', 'prometheus', 'nanomsg-utils']) {
      assert.ok(error.message.includes(name), name);
    }
    return true;
  });
  assert.equal(existsSync(machine.at('touched')), false);
});

const OLD_POLICY = '#!/bin/sh\nexit 104\n';
for (const original of [undefined, OLD_POLICY]) {
  const name = original === undefined ? 'no policy-rc.d before' : 'a policy-rc.d before';
  test(`${name}: a new service is kept off, others are left alone`, async (t) => {
    const machine = makeMachine(t);
    lackPrometheus(machine);
    put(machine.at('lib/systemd/system/ssh.service'), '');
    if (original !== undefined) put(machine.at('usr/sbin/policy-rc.d'), original, 0o755);
    machine.stub('apt-get', APT_INSTALLS_PROMETHEUS);
    assert.equal(await ensure(machine), true);

    const passed = original === undefined && existsSync('/sbin/init') ? 0 : 104;
    const other = original === undefined && !existsSync('/sbin/init') ? 101 : passed;
    assert.deepEqual(readFileSync(machine.at('policy.log'), 'utf8').trim().split('\n'), [
      'prometheus start 2: 101',
      '--quiet prometheus.service start: 101',
      `ssh.service restart: ${other}`,
      // Asked by an installation that is not ours.
      `other.service start: ${other}`,
    ]);
    assert.equal(readFileSync(machine.at('preset.log'), 'utf8'), 'disable prometheus.service\n');
    const wants = machine.at('etc/systemd/system/multi-user.target.wants');
    assert.deepEqual(readdirSync(wants), []);
    assert.equal(readFileSync(machine.at('update-rc.d.log'), 'utf8'), 'prometheus disable\n');
    assertPutBack(machine);
    const policy = machine.at('usr/sbin/policy-rc.d');
    assert.equal(existsSync(policy) ? readFileSync(policy, 'utf8') : undefined, original);
  });
}

test('a service that was there before stays enabled', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  const unit = machine.at('etc/systemd/system/prometheus.service');
  put(unit, '[Service]\n');
  machine.stub('apt-get', APT_INSTALLS_PROMETHEUS);
  await ensure(machine);
  assert.equal(existsSync(unit), true);
  const wants = machine.at('etc/systemd/system/multi-user.target.wants');
  assert.deepEqual(readdirSync(wants), ['prometheus.service']);
});

test('what a removed package left behind is no service that was there before', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  put(machine.at('dpkg'), 'installed base\nconfig-files prometheus\n');
  put(machine.at('etc/init.d/prometheus'), '');
  put(machine.at('var/lib/dpkg/info/prometheus.list'), '/etc/init.d/prometheus\n');
  machine.stub('apt-get', APT_INSTALLS_PROMETHEUS);
  await ensure(machine);
  assert.match(readFileSync(machine.at('policy.log'), 'utf8'), /^prometheus start 2: 101$/m);
  assert.equal(readFileSync(machine.at('update-rc.d.log'), 'utf8'), 'prometheus disable\n');
});

test('Ctrl-C during the installation: apt ends in peace, then all is put back', async (t) => {
  const machine = makeMachine(t);
  machine.stub('apt-get', `${APT_INSTALLS_PROMETHEUS}\necho ready\nread -r line <"$M/fifo"`);
  await runToEnd('mkfifo', [machine.at('fifo')], process.env);
  const args = [SCRIPT, '--root', machine.root, '--service', 'prometheus', 'prometheus'];
  let told = false;
  const { code } = await runToEnd('/bin/sh', args, machine.env, (child, output) => {
    if (told || !output.includes('ready')) return;
    told = true;
    assert.equal(existsSync(machine.at('usr/sbin/policy-rc.d')), true);
    child.kill('SIGINT');
    put(machine.at('fifo'), 'go\n');
  });
  assert.equal(told, true);
  assert.equal(code, 130);
  assert.equal(existsSync(machine.at('usr/sbin/policy-rc.d')), false);
  assert.deepEqual(readdirSync(machine.at('etc/systemd/system/multi-user.target.wants')), []);
  assertPutBack(machine);
});

test('a killed installation is mended by the next set-up', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  // The stub kills the script that runs it, as a power cut would.
  machine.stub('apt-get', `${APT_INSTALLS_PROMETHEUS}\nkill -9 $PPID`);
  const args = [SCRIPT, '--root', machine.root, '--service', 'prometheus', 'prometheus'];
  const { signal } = await runToEnd('/bin/sh', args, machine.env);
  assert.equal(signal, 'SIGKILL');
  assert.equal(existsSync(machine.at('usr/sbin/policy-rc.d')), true);

  assert.equal(await ensure(machine), false);
  assert.equal(existsSync(machine.at('usr/sbin/policy-rc.d')), false);
  assert.deepEqual(readdirSync(machine.at('etc/systemd/system/multi-user.target.wants')), []);
  assertPutBack(machine);
});

test('a policy-rc.d that is a link (Debian alternatives) stays a link', async (t) => {
  const machine = makeMachine(t);
  lackPrometheus(machine);
  put(machine.at('real-policy'), '#!/bin/sh\nexit 104\n', 0o755);
  symlinkSync(machine.at('real-policy'), machine.at('usr/sbin/policy-rc.d'));
  machine.stub('apt-get', APT_INSTALLS_PROMETHEUS);
  await ensure(machine);
  const entry = readdirSync(machine.at('usr/sbin'), { withFileTypes: true })[0];
  assert.equal(entry?.isSymbolicLink(), true);
  assert.equal(readFileSync(machine.at('real-policy'), 'utf8'), '#!/bin/sh\nexit 104\n');
});
