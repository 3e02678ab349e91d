/**
 * Benchmarks are run, not imported: see main.ts.
 * @module
 */
export {};
