/** @module System packages. */
/** @param {object} _context */
export async function ensurePackages(_context) {}
