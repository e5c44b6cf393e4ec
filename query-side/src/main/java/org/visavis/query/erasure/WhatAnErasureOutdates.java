package org.visavis.query.erasure;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.Id;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.store.Outdating;
import org.visavis.store.Recorded;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Once keys are destroyed, everything that was made from the words under them is made anew, from
 * events in which they can no longer be read: in the transaction that says that they are.
 */
public final class WhatAnErasureOutdates implements Outdating {
    private static final String STREAMS = "select stream from person_stream where person = any (?)";

    @Override
    public Collection<String> streams(Recorded event, JdbcTemplate pages) {
        return event.payload() instanceof PartyErased erased ? streams(erased, pages) : List.of();
    }

    private static Collection<String> streams(PartyErased erased, JdbcTemplate pages) {
        String[] keys =
                Stream.of(
                                Stream.of(erased.party()),
                                erased.records().stream(),
                                erased.contacts().stream())
                        .flatMap(ids -> ids)
                        .map(Id.class::cast)
                        .map(Id::value)
                        .toArray(String[]::new);
        Set<String> streams = new HashSet<>(List.of(keys));
        streams.addAll(pages.query(STREAMS, (row, _) -> row.getString(1), (Object) keys));
        return streams;
    }
}
