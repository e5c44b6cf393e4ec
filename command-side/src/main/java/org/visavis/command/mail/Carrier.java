package org.visavis.command.mail;

import org.visavis.command.dossier.ConfirmDelivery;
import org.visavis.command.dossier.GiveUpDelivery;
import org.visavis.command.mail.MailDoor.Answer;
import org.visavis.command.mail.Outbox.Outcome;
import org.visavis.command.platform.Cards;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.NotDelivered;
import org.visavis.store.CommandLine;
import org.visavis.store.Envelope;
import org.visavis.store.EventReader;
import org.visavis.store.Header;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.Recorded;
import org.visavis.store.StoreUnavailable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries one message to the mail server and has what came of it recorded. What the server took
 * while the store was away is remembered and only recorded later, not sent again; a crash at just
 * that moment sends the same Message-ID a second time.
 */
final class Carrier {
    private static final int ALL = Integer.MAX_VALUE;

    private final EventReader events;
    private final CommandLine commands;
    private final InstantSource clock;
    private final Cards cards;
    private final MailDoor door;
    private final Composer composer;
    private final Patience patience;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    Carrier(
            EventReader events,
            CommandLine commands,
            InstantSource clock,
            MailDoor door,
            Composer composer,
            Patience patience) {
        this.events = events;
        this.commands = commands;
        this.clock = clock;
        this.cards = new Cards(events);
        this.door = door;
        this.composer = composer;
        this.patience = patience;
    }

    Outcome carry(Waiting one) {
        Story story =
                Story.of(
                        events.read(one.dossier(), 0, ALL).stream().map(Recorded::payload).toList(),
                        one.number());
        return switch (story.fate()) {
            case DELIVERED -> new Outcome.Left();
            case FAILED -> new Outcome.Failed();
            case WAITING -> carry(one, story);
        };
    }

    private Outcome carry(Waiting one, Story story) {
        if (taken.contains(key(one))) {
            return confirm(one);
        }
        MessageWritten message = story.message();
        if (message == null || !story.isTheirs()) {
            return giveUp(one, NotDelivered.NOT_THEIRS, one.attempts());
        }
        Optional<Signed> signed = Signed.of(message);
        if (signed.isEmpty()) {
            return giveUp(one, NotDelivered.ERASED, one.attempts());
        }
        Optional<String> to = cards.mail(message.to());
        return to.isEmpty()
                ? giveUp(one, NotDelivered.NO_ADDRESS, one.attempts())
                : switch (handOver(signed.get(), to.get())) {
                    case TAKEN -> {
                        taken.add(key(one));
                        yield confirm(one);
                    }
                    case NEVER -> giveUp(one, NotDelivered.REFUSED, one.attempts() + 1);
                    case LATER -> later(one, story.since());
                };
    }

    /** What no mail can be made of will never leave. */
    private Answer handOver(Signed signed, String to) {
        try {
            return door.send(composer.mail(signed, to));
        } catch (IllegalArgumentException _) {
            return Answer.NEVER;
        }
    }

    private Outcome later(Waiting one, Instant since) {
        int attempts = one.attempts() + 1;
        Instant next = clock.instant().plus(patience.after(attempts));
        return next.isAfter(since.plus(patience.most()))
                ? giveUp(one, NotDelivered.GIVEN_UP, attempts)
                : new Outcome.Later(attempts, next);
    }

    private Outcome confirm(Waiting one) {
        var confirmed =
                new ConfirmDelivery(new DossierId(one.dossier()), one.number(), one.attempts() + 1);
        if (!record(confirmed, one)) {
            return new Outcome.Later(one.attempts(), clock.instant().plus(patience.first()));
        }
        taken.remove(key(one));
        return new Outcome.Left();
    }

    private Outcome giveUp(Waiting one, NotDelivered reason, int attempts) {
        var given =
                new GiveUpDelivery(new DossierId(one.dossier()), one.number(), reason, attempts);
        return record(given, one)
                ? new Outcome.Failed()
                : new Outcome.Later(one.attempts(), clock.instant().plus(patience.first()));
    }

    /** Nobody acts but the program, because of what was written. */
    private boolean record(Object command, Waiting one) {
        try {
            commands.send(
                    command,
                    Envelope.of(
                            new Header("visavis", "PROGRAM", null, null, "visavis", one.cause())));
            return true;
        } catch (StoreUnavailable | KeyDestroyed e) {
            return false;
        }
    }

    private static String key(Waiting one) {
        return one.dossier() + "." + one.number();
    }
}
