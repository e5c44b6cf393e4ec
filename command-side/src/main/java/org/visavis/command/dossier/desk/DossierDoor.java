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

/** Asks something of one dossier, and answers with its address. */
public final class DossierDoor {
    /** No command makes more events than this after the one that has the number. */
    private static final int LATEST = 4;

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

    /** Mostly the very last event: only where it is not, the ones before are read as well. */
    private <E> E latest(Receipt receipt, Class<E> kind) {
        return latest(receipt, kind, 1).or(() -> latest(receipt, kind, LATEST)).orElseThrow();
    }

    private <E> Optional<E> latest(Receipt receipt, Class<E> kind, int many) {
        return events.readBack(receipt.stream(), receipt.position() + 1, many).stream()
                .map(Recorded::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
