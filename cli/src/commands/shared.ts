/**
 * Options and defaults that more than one command has.
 * @module
 */
import { DEFAULT_NODE, DEFAULT_PUBLISH } from '@peer-observer/extractor';
import { anyText, busAddress, list, value } from '../program/options.ts';

export const DEFAULT_EXPORTER_LISTEN = '127.0.0.1:8282';

/** Whom to subscribe to. */
export const busOption = list({
  ...busAddress,
  default: [DEFAULT_PUBLISH],
  fromConfig: (config) => config.bus?.addresses,
  help: 'subscribe to this publisher, tcp://HOST:PORT or ipc:///PATH',
});

/** What the node is called in events. */
export const nodeOption = value({
  ...anyText,
  placeholder: 'NAME',
  default: DEFAULT_NODE,
  fromConfig: (config) => config.extractor?.node,
  help: "name of the node in the events; '-PID' is added where a recording holds several",
});
