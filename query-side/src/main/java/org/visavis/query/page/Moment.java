package org.visavis.query.page;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One entry of a timeline.
 *
 * @param at when it happened
 * @param who whose act it was, by name
 * @param sentence what happened, in one sentence
 * @param text what was said or written; null when there is nothing to read
 * @param tag a word that tells the kind at a glance; null for none
 * @param anchor the id of the entry on its page; null when nothing points to it
 */
public record Moment(
        Instant at,
        String who,
        String sentence,
        @Nullable String text,
        @Nullable String tag,
        @Nullable String anchor) {}
