/**
 * What makes the history provable to whoever does not trust us: a Merkle tree over all events,
 * signed checkpoints of it that are kept outside the database, and the lines that a verifier reads.
 * {@code docs/proof.md} describes every byte.
 */
package org.visavis.store.proof;
