package org.visavis.events.dossier;

import org.visavis.events.privacy.Confidential;

/**
 * A file that came with a mail.
 *
 * @param name as whoever sent it called it
 * @param type its media type, one of those that are known
 * @param size in bytes
 */
public record Enclosure(Confidential<String> name, String type, long size) {}
