package org.visavis.store.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.visavis.store.Envelope;
import org.visavis.store.EventFormat;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;
import org.visavis.store.StaleVersion;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The command side's way into the store. It works on messages, not on Axon's serialised entries,
 * because Axon's own reading skips an event it does not know without a word.
 */
final class StoreEngine implements EventStorageEngine {
    private final Appender appender;
    private final EventReader reader;
    private final EventFormat format;
    private final Function<Object, List<String>> claims;

    StoreEngine(
            Appender appender,
            EventReader reader,
            EventFormat format,
            Function<Object, List<String>> claims) {
        this.claims = claims;
        this.appender = appender;
        this.reader = reader;
        this.format = format;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var exchange = Exchange.current();
        var domainEvents = ofOneStream(events);
        var stream = domainEvents.getFirst().getAggregateIdentifier();
        long before = domainEvents.getFirst().getSequenceNumber();
        var envelope = exchange.envelope();
        if (envelope.expectedVersion() != null && envelope.expectedVersion() != before) {
            throw new StaleVersion(stream, envelope.expectedVersion(), before);
        }
        var receipt =
                appender.append(
                        new AppendRequest(
                                stream,
                                before,
                                envelope.key(),
                                HeaderBytes.of(envelope.header()),
                                claims(envelope, domainEvents),
                                encoded(domainEvents)));
        if (receipt.repeated()) {
            throw new AlreadyDone(receipt);
        }
        exchange.appended(
                receipt.making(
                        domainEvents.stream()
                                .<Object>map(DomainEventMessage::getPayload)
                                .toList()));
    }

    private List<String> claims(Envelope envelope, List<DomainEventMessage<?>> events) {
        return Stream.concat(
                        envelope.claims().stream(),
                        events.stream().flatMap(event -> claims.apply(event.getPayload()).stream()))
                .toList();
    }

    private List<EncodedEvent> encoded(List<DomainEventMessage<?>> events) {
        var encoded = new ArrayList<EncodedEvent>(events.size());
        for (var event : events) {
            encoded.add(
                    format.encode(
                            UUID.fromString(event.getIdentifier()),
                            event.getPayload(),
                            event.getAggregateIdentifier(),
                            event.getSequenceNumber() + 1));
        }
        return encoded;
    }

    private static List<DomainEventMessage<?>> ofOneStream(List<? extends EventMessage<?>> events) {
        var ofOne = new ArrayList<DomainEventMessage<?>>(events.size());
        for (var event : events) {
            if (!(event instanceof DomainEventMessage<?> domainEvent)
                    || !(ofOne.isEmpty()
                            || Objects.equals(
                                    ofOne.getFirst().getAggregateIdentifier(),
                                    domainEvent.getAggregateIdentifier()))) {
                throw new IllegalStateException("A command makes events of one aggregate only");
            }
            ofOne.add(domainEvent);
        }
        return ofOne;
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        return DomainEventStream.of(
                reader.tail(stream, firstSequenceNumber).stream().map(StoreEngine::message));
    }

    private static DomainEventMessage<?> message(Recorded event) {
        return new GenericDomainEventMessage<>(
                "",
                event.stream(),
                event.version() - 1,
                event.payload(),
                Map.of(),
                event.id().toString(),
                event.recordedAt());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("The command side tracks no events");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Streams are short: there are no snapshots");
    }
}
