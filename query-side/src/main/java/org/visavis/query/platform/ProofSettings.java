package org.visavis.query.platform;

import org.visavis.store.proof.CheckpointPost;

import java.nio.file.Path;

/**
 * What proving the history has to be told.
 *
 * @param data the folder of what is kept in files, which all programs of one installation share
 * @param post takes checkpoints out of the house
 */
public record ProofSettings(Path data, CheckpointPost post) {}
