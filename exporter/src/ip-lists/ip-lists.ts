/**
 * IP lists from files: tells which lists an address is on, and follows changes of the files.
 * @module
 */
import type { BusLog } from '@peer-observer/bus';
import { AddressWords, parseAddress } from './address.ts';
import { IpListError } from './ip-list-error.ts';
import { fileStamp, type ListFile, readListFile } from './list-file.ts';
import { MaskCache } from './mask-cache.ts';
import { type MergedRanges, mergeRanges, RangeTable } from './range-table.ts';

/** A mask of lists has to fit a 16-bit number. */
const MAX_LISTS = 16;
/** Distinct peers that are remembered at most; 4096 places take 300 kB. */
const CACHE_SIZE = 4096;
/** Longer texts are no address and not kept. */
const MAX_TEXT_LENGTH = 80;
const DEFAULT_POLL_MS = 5000;

/** One list, for its metrics. Times are epoch milliseconds. */
export interface IpListInfo {
  readonly name: string;
  readonly file: string;
  /** Addresses and prefixes in the file. */
  readonly entries: number;
  readonly source: string | undefined;
  /** The day the list shows, where its file says. */
  readonly date: number | undefined;
  readonly fileModifiedAtMs: number;
  readonly reloads: number;
  readonly reloadErrors: number;
}

export interface IpListsOptions {
  readonly log?: BusLog;
  /** How often `watch` looks at the files. */
  readonly pollMs?: number;
}

interface LoadedList {
  readonly file: string;
  content: ListFile;
  ipv4: MergedRanges;
  ipv6: MergedRanges;
  /** Stamp of the version looked at last, usable or not. */
  stamp: string;
  reloads: number;
  reloadErrors: number;
}

/** The lists of a configuration. `watch` starts to follow the files, `close` ends that. */
export class IpLists {
  /** Names of the lists; the list at index i has bit i in a mask. */
  readonly names: readonly string[];
  readonly #lists: readonly LoadedList[];
  readonly #options: IpListsOptions;
  readonly #cache = new MaskCache(CACHE_SIZE);
  readonly #address = new AddressWords();
  #ipv4 = new RangeTable([]);
  #ipv6 = new RangeTable([]);
  #timer: NodeJS.Timeout | undefined;
  #polling: Promise<void> | undefined;
  #closed = false;

  private constructor(lists: readonly LoadedList[], options: IpListsOptions) {
    this.names = lists.map(({ content }) => content.name);
    this.#lists = lists;
    this.#options = options;
    this.#rebuild();
  }

  /** Reads all lists. @throws IpListError for the first one that is missing or wrong */
  static async load(files: readonly string[], options: IpListsOptions = {}): Promise<IpLists> {
    const surplus = files[MAX_LISTS];
    if (surplus !== undefined) {
      throw new IpListError(
        'too-many-lists',
        { file: surplus },
        `expected at most ${MAX_LISTS} IP lists, found ${files.length}`,
      );
    }
    const lists: LoadedList[] = [];
    for (const file of files) {
      const list = loaded(file, await readListFile(file));
      const twin = lists.find(({ content }) => content.name === list.content.name);
      if (twin !== undefined) {
        throw new IpListError(
          'duplicate-name',
          { file },
          `expected a name of its own, found ${list.content.name}, which ${twin.file} has already`,
        );
      }
      lists.push(list);
    }
    return new IpLists(lists, options);
  }

  /**
   * The lists that a peer is on, as a bit mask over `names`. `buffer[start..end)` is the peer as
   * events name it: `ip:port`, `[ipv6]:port` or a bare IPv4 or IPv6 address, in any spelling;
   * everything else (onion, i2p, host names) is on no list. Allocates nothing for a peer seen
   * recently.
   */
  matchBytes(buffer: Buffer, start: number, end: number): number {
    const length = end - start;
    if (length <= 0 || length > MAX_TEXT_LENGTH || this.#lists.length === 0) {
      return 0;
    }
    const cached = this.#cache.get(buffer, start, end);
    if (cached >= 0) {
      return cached;
    }
    const mask = this.#lookup(hostOf(buffer.toString('latin1', start, end)));
    this.#cache.set(buffer, start, end, mask);
    return mask;
  }

  info(): readonly IpListInfo[] {
    return this.#lists.map(({ file, content, reloads, reloadErrors }) => ({
      name: content.name,
      file,
      entries: content.ranges.length,
      source: content.source,
      date: content.dateMs,
      fileModifiedAtMs: content.modifiedAtMs,
      reloads,
      reloadErrors,
    }));
  }

  /** Starts to look at the files regularly; keeps no process alive. */
  watch(): void {
    if (this.#timer !== undefined || this.#closed) {
      return;
    }
    this.#timer = setInterval(() => {
      void this.poll();
    }, this.#options.pollMs ?? DEFAULT_POLL_MS);
    this.#timer.unref();
  }

  /** Looks at the files now and reads those that changed; one that can't be used is no error here. */
  poll(): Promise<void> {
    this.#polling ??= this.#poll().finally(() => {
      this.#polling = undefined;
    });
    return this.#polling;
  }

  /** Ends `watch`; a reload under way is completed. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#polling;
  }

  async #poll(): Promise<void> {
    for (const list of this.#lists) {
      const stamp = await fileStamp(list.file);
      if (stamp !== list.stamp) {
        // noted before reading: a broken version is complained about once, not at every look
        list.stamp = stamp;
        await this.#reload(list);
      }
    }
  }

  async #reload(list: LoadedList): Promise<void> {
    const { name } = list.content;
    const { log } = this.#options;
    const error = await this.#replace(list);
    if (error === undefined) {
      log?.info({ list: name, entries: list.content.ranges.length }, 'IP list read again');
    } else {
      list.reloadErrors += 1;
      log?.warn(
        { list: name, reason: error.message },
        'changed IP list is unusable, the old one stays',
      );
    }
  }

  /** Puts the file's present version in place, or says what is wrong with it. */
  async #replace(list: LoadedList): Promise<IpListError | undefined> {
    const { name } = list.content;
    try {
      const content = await readListFile(list.file);
      if (content.name !== name) {
        throw new IpListError(
          'name-changed',
          { file: list.file },
          `expected the name ${name}, as when it was loaded, found ${content.name}`,
        );
      }
      const { reloads, reloadErrors } = list;
      Object.assign(list, loaded(list.file, content), {
        reloads: reloads + 1,
        reloadErrors,
      });
      this.#rebuild();
      return undefined;
    } catch (error) {
      if (error instanceof IpListError) {
        return error;
      }
      throw error;
    }
  }

  #rebuild(): void {
    this.#ipv4 = new RangeTable(this.#lists.map(({ ipv4 }) => ipv4));
    this.#ipv6 = new RangeTable(this.#lists.map(({ ipv6 }) => ipv6));
    this.#cache.clear();
  }

  #lookup(address: string): number {
    if (!parseAddress(address, this.#address)) {
      return 0;
    }
    return (this.#address.family === 4 ? this.#ipv4 : this.#ipv6).lookup(this.#address);
  }
}

function loaded(file: string, content: ListFile): LoadedList {
  return {
    file,
    content,
    ipv4: mergeRanges(content.ranges.filter(({ family }) => family === 4)),
    ipv6: mergeRanges(content.ranges.filter(({ family }) => family === 6)),
    stamp: content.stamp,
    reloads: 0,
    reloadErrors: 0,
  };
}

/** `192.0.2.1:8333` and `[2001:db8::1]:8333` without port and brackets; bare addresses as they are. */
function hostOf(peer: string): string {
  if (peer.startsWith('[')) {
    const close = peer.indexOf(']');
    return close < 0 ? '' : peer.slice(1, close);
  }
  const colon = peer.indexOf(':');
  // two colons and no brackets: an IPv6 address without port
  return colon < 0 || peer.indexOf(':', colon + 1) >= 0 ? peer : peer.slice(0, colon);
}
