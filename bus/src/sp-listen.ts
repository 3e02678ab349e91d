/**
 * Opens the listening socket of a publisher and says in one sentence why that can't be done.
 * @module
 */
import { lstat, stat, unlink } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { type BusAddress, formatAddress, unresolvable } from './address.ts';
import { BusError, errnoCode } from './bus-error.ts';

const KEEP_ALIVE_MS = 30_000;
const PROBE_TIMEOUT_MS = 2_000;

/**
 * Listens at `address`; `onConnection` is called from then on. A socket file that a dead publisher
 * left behind is replaced; any other file is refused.
 *
 * @throws {BusError} address-in-use, unresolvable, address-not-available, not-a-socket,
 *   permission-denied, listen-failed
 * @returns the server and the address with the real port
 */
export async function listen(
  address: BusAddress,
  onConnection: (socket: Socket) => void,
): Promise<{ server: Server; address: BusAddress }> {
  if (address.transport === 'ipc') {
    await clearSocketFile(address.path);
  }
  const server = createServer(
    { noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS },
    onConnection,
  );
  await new Promise<void>((resolve, reject) => {
    const onError = (error: Error): void => reject(listenError(address, error));
    server.once('error', onError);
    const onListening = (): void => {
      server.off('error', onError);
      resolve();
    };
    if (address.transport === 'ipc') {
      server.listen({ path: address.path, exclusive: true }, onListening);
    } else if (address.host === '*') {
      // Without a host Node listens on [::] for both families, or on 0.0.0.0 where IPv6 is off.
      server.listen({ port: address.port, exclusive: true }, onListening);
    } else {
      server.listen({ port: address.port, host: address.host, exclusive: true }, onListening);
    }
  });
  const bound = server.address();
  if (address.transport === 'tcp' && bound !== null && typeof bound === 'object') {
    return { server, address: { ...address, port: bound.port } };
  }
  return { server, address };
}

function inUse(address: BusAddress, cause?: unknown): BusError {
  const text = formatAddress(address);
  return new BusError('address-in-use', `The bus address '${text}' is in use by another program.`, {
    cause,
  });
}

function listenError(address: BusAddress, error: Error): BusError {
  const text = formatAddress(address);
  const code = errnoCode(error);
  switch (code) {
    case 'EADDRINUSE':
      return inUse(address, error);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
    case 'EAI_NODATA':
      return unresolvable(address, error);
    case 'EADDRNOTAVAIL':
      return new BusError(
        'address-not-available',
        `The bus address '${text}' is no address of this machine.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
      return new BusError(
        'permission-denied',
        `There is no permission to listen on the bus address '${text}'.`,
        { cause: error },
      );
    default:
      return new BusError('listen-failed', `Can't listen on the bus address '${text}' (${code}).`, {
        cause: error,
      });
  }
}

/** Removes the socket file of a publisher that is gone. */
async function clearSocketFile(path: string): Promise<void> {
  const address: BusAddress = { transport: 'ipc', path };
  const status = await lstat(path).catch((error: unknown) => {
    if (errnoCode(error) === 'ENOENT') {
      return undefined;
    }
    throw listenError(address, error instanceof Error ? error : new Error(String(error)));
  });
  if (status === undefined) {
    // Listening would report a missing folder as a missing permission.
    if ((await stat(dirname(path)).catch(() => undefined)) === undefined) {
      throw new BusError(
        'listen-failed',
        `The folder of the bus address '${formatAddress(address)}' does not exist.`,
      );
    }
    return;
  }
  if (!status.isSocket()) {
    throw new BusError(
      'not-a-socket',
      `The bus address '${formatAddress(address)}' names a file that is no socket; it is left alone.`,
    );
  }
  if (await somebodyListens(path)) {
    throw inUse(address);
  }
  await unlink(path).catch((error: unknown) => {
    if (errnoCode(error) !== 'ENOENT') {
      throw listenError(address, error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Only a refused connection proves that nobody listens; anything else counts as in use. */
function somebodyListens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createConnection({ path, timeout: PROBE_TIMEOUT_MS });
    const done = (listens: boolean): void => {
      probe.destroy();
      resolve(listens);
    };
    probe.once('connect', () => done(true));
    probe.once('timeout', () => done(true));
    probe.once('error', (error) => {
      const code = errnoCode(error);
      done(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}
