package org.visavis.events.file;

import org.visavis.events.privacy.Confidential;

/**
 * What is known of a file that is kept: enough to list it, to find it, and to tell that it is still
 * the same.
 *
 * @param name as it was called, cleaned of all but letters that can be shown
 * @param type what its bytes say it is
 * @param size in bytes
 * @param hash SHA-256 of its bytes, in hexadecimal; confidential, since it would betray a document
 *     that somebody else has too
 */
public record FileCard(
        FileId file,
        Confidential<String> name,
        FileType type,
        long size,
        Confidential<String> hash) {}
