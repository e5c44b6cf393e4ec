package org.visavis.events.imports;

import org.jspecify.annotations.Nullable;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/**
 * A case that was not taken in, as a whole.
 *
 * @param reference its own name in the log, where it has one
 * @param line where it stands in the log, from 1
 * @param reason a stable word for why
 * @param details what the words of the reason speak of; a log's own words may stand there, so they
 *     are kept under the import's own key
 */
public record RefusedCase(
        @Nullable String reference, int line, String reason, Confidential<List<String>> details) {}
