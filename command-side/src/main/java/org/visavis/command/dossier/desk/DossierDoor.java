package org.visavis.command.dossier.desk;

import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.platform.CommandDoor;
import org.visavis.store.EventReader;
import org.visavis.store.Receipt;
import org.visavis.store.Recorded;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.who.Person;

import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Asks something of one dossier, and answers with its address. */
public final class DossierDoor {
    /** No command makes more events than this after the one that has the number. */
    private static final int LATEST = 100;

    private final CommandDoor door;
    private final EventReader events;

    public DossierDoor(CommandDoor door, EventReader events) {
        this.door = door;
        this.events = events;
    }

    /** Something about the dossier has changed, or already was so. */
    Answer change(DossierCommand command, Person who, Submission submission) {
        Receipt receipt = door.ask(command, who, submission);
        String id = command.dossier().value();
        return Answer.done("/dossiers/" + id, id, null, receipt.version(), receipt.position());
    }

    /**
     * Something was added, which has a number of its own. A repeat is told the same one.
     *
     * @param added the event that tells the number
     */
    <E> Answer added(
            DossierCommand command,
            Person who,
            Submission submission,
            Class<E> added,
            ToIntFunction<E> number) {
        Receipt receipt = door.ask(command, who, submission);
        String id = command.dossier().value();
        return Answer.created("/dossiers/" + id, id, id, receipt.version(), receipt.position())
                .numbered(number.applyAsInt(latest(receipt, added)));
    }

    /** What was made just now is known; where it was so already, or is told again, it is read. */
    private <E> E latest(Receipt receipt, Class<E> kind) {
        return receipt.made().isEmpty()
                ? latest(
                                events
                                        .readBack(receipt.stream(), receipt.position() + 1, LATEST)
                                        .stream()
                                        .map(Recorded::payload),
                                kind)
                        .orElseThrow()
                : latest(receipt.made().reversed().stream(), kind).orElseThrow();
    }

    private static <E> Optional<E> latest(Stream<?> latestFirst, Class<E> kind) {
        return latestFirst.filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
