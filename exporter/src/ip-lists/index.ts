/**
 * IP lists named in the configuration.
 * @module
 */
export { IP_LIST_ERROR_CODES, IpListError, type IpListErrorCode } from './ip-list-error.ts';
export { type IpListInfo, IpLists, type IpListsOptions } from './ip-lists.ts';
export { KNOWN_LISTS, type KnownList } from './known-lists.ts';
