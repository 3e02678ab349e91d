/**
 * Why the mempool refused a transaction (tracepoint mempool:rejected), in the words of Bitcoin Core.
 *
 * The texts are those of 23.x to 30.x (validation.cpp, policy/, consensus/tx_check.cpp,
 * consensus/tx_verify.cpp); they are kept as they are, so that one can search for them there.
 * @module
 */
import { exactVocabulary, type Vocabulary } from './vocabulary.ts';

/** Texts without what follows in parentheses or after a colon. */
const reasons = exactVocabulary([
  // fees and limits
  'insufficient fee',
  'mempool full',
  'mempool min fee not met',
  'min relay fee not met',
  'too-large-cluster',
  'too-long-mempool-chain',
  // conflicts and replacement
  'bad-txns-spends-conflicting-tx',
  'bip125-replacement-disallowed',
  'replacement-adds-unconfirmed',
  'replacement-failed',
  'too many potential replacements',
  'txn-already-in-mempool',
  'txn-already-known',
  'txn-mempool-conflict',
  'txn-same-nonwitness-data-in-mempool',
  // inputs
  'bad-txns-fee-outofrange',
  'bad-txns-in-belowout',
  'bad-txns-inputs-missingorspent',
  'bad-txns-inputvalues-outofrange',
  'bad-txns-nonstandard-inputs',
  'bad-txns-premature-spend-of-coinbase',
  'bad-txns-too-many-sigops',
  'bad-witness-nonstandard',
  'missing-ephemeral-spends',
  'missing-inputs',
  // the transaction alone
  'bad-cb-length',
  'bad-txns-inputs-duplicate',
  'bad-txns-oversize',
  'bad-txns-prevout-null',
  'bad-txns-txouttotal-toolarge',
  'bad-txns-vin-empty',
  'bad-txns-vout-empty',
  'bad-txns-vout-negative',
  'bad-txns-vout-toolarge',
  'coinbase',
  // standardness
  'bare-multisig',
  'datacarrier',
  'dust',
  'multi-op-return',
  'scriptpubkey',
  'scriptsig-not-pushonly',
  'scriptsig-size',
  'tx-size',
  'tx-size-small',
  'TRUC-violation',
  'v3-rule-violation',
  'version',
  // locks
  'non-BIP68-final',
  'non-final',
  // scripts; the script error in parentheses is cut off
  'block-script-verify-flag-failed',
  'mandatory-script-verify-flag-failed',
  'mempool-script-verify-flag-failed',
  'non-mandatory-script-verify-flag',
  // packages
  'package RBF failed',
  'package-mempool-limits',
]);

export const mempoolRejectReasons: Vocabulary = {
  values: reasons.values,
  classify: (text) => {
    const head = text.length > 256 ? text.slice(0, 256) : text;
    const end = head.search(/ \(|: |, /);
    return reasons.classify(end < 0 ? head : head.slice(0, end));
  },
};
