package org.visavis.command.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.visavis.command.party.ReplayErasure;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.store.CommandLine;
import org.visavis.store.Envelope;
import org.visavis.store.ErasureList;
import org.visavis.store.EventReader;
import org.visavis.store.Header;
import org.visavis.store.files.SealedFiles;

import java.util.List;

/**
 * Before the door opens: whoever is on the list of what was erased, and not in the store, because
 * the store came back from a backup, is recorded as erased again, as of the day on which they were.
 * Files of theirs that came back are taken away.
 */
public final class ErasureReplay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureReplay.class);
    private static final Header RESTORED =
            new Header("visavis", "PROGRAM", null, null, "visavis", null);

    private final ErasureList list;
    private final EventReader events;
    private final SealedFiles files;
    private final CommandLine commands;
    private boolean replayed;

    public ErasureReplay(
            ErasureList list, EventReader events, SealedFiles files, CommandLine commands) {
        this.list = list;
        this.events = events;
        this.files = files;
        this.commands = commands;
    }

    /** Before anybody who works with what is recorded, and long before the web server. */
    @Override
    public int getPhase() {
        return -1;
    }

    @Override
    public void start() {
        files.forget(list.all().stream().map(ErasureList.Line::key).toList());
        for (PartyErased erased : ErasedLines.erasures(list.all())) {
            if (isMissing(erased)) {
                LOG.warn(
                        "{} was erased on {}, and a backup brought them back: erased again",
                        erased.party(),
                        erased.happenedAt());
                commands.send(
                        new ReplayErasure(erased.party(), erased),
                        new Envelope(null, null, List.of(), RESTORED));
            }
        }
        replayed = true;
    }

    /** A store that does not know the party at all has nothing to forget. */
    private boolean isMissing(PartyErased erased) {
        String stream = erased.party().value();
        return !events.read(stream, 0, 1).isEmpty()
                && events.readBack(stream, Long.MAX_VALUE, 1).stream()
                        .noneMatch(last -> last.payload() instanceof PartyErased);
    }

    @Override
    public void stop() {
        replayed = false;
    }

    @Override
    public boolean isRunning() {
        return replayed;
    }
}
