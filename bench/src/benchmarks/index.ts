/**
 * All benchmarks, in the order they run.
 * @module
 */
import type { Benchmark } from './benchmark.ts';
import { bus } from './bus.ts';
import { decode } from './decode.ts';
import { exporter } from './exporter.ts';
import { memory } from './memory.ts';
import { scrape } from './scrape.ts';

export const BENCHMARKS: readonly Benchmark[] = [decode, bus, exporter, scrape, memory];
