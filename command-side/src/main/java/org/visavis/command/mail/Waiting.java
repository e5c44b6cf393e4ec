package org.visavis.command.mail;

/**
 * A message that waits for its turn.
 *
 * @param dossier on which it was written
 * @param number of the exchange
 * @param cause the id of the event that wrote it
 * @param attempts how often it was tried and could not leave yet
 */
record Waiting(String dossier, int number, String cause, int attempts) {}
