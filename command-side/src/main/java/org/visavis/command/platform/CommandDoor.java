package org.visavis.command.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.ErasureReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.store.ClaimTaken;
import org.visavis.store.CommandKey;
import org.visavis.store.CommandLine;
import org.visavis.store.Conflict;
import org.visavis.store.Envelope;
import org.visavis.store.Header;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.KeyReused;
import org.visavis.store.Receipt;
import org.visavis.store.StaleVersion;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.UnreadableStream;
import org.visavis.web.form.Submission;
import org.visavis.web.who.Person;

import java.util.List;
import java.util.function.Supplier;

/** Where what people and programs ask becomes a command, and a no becomes words. */
public final class CommandDoor {
    private final CommandLine commands;
    private final Words words;

    public CommandDoor(CommandLine commands, Words words) {
        this.commands = commands;
        this.words = words;
    }

    /** Asks once; a repeat with the same key gets the first answer. */
    public Receipt ask(Object command, Person who, Submission submission, String... claims) {
        return send(
                command,
                new Envelope(
                        PrincipalKey.of(who, submission, ""),
                        submission.expectedVersion().orElse(null),
                        List.of(claims),
                        header(who)));
    }

    /**
     * Asks for something that must exist before the command itself; a repeat of the submission
     * meets it again.
     *
     * @param step tells the steps of one submission apart
     */
    public Receipt prepare(
            Object command, Person who, Submission submission, String step, String... claims) {
        return send(
                command,
                new Envelope(
                        PrincipalKey.of(who, submission, step),
                        null,
                        List.of(claims),
                        header(who)));
    }

    /** Asks on a person's behalf, without a submission of theirs: an import, the seeding. */
    public Receipt ask(Object command, Header header, @Nullable CommandKey key, String... claims) {
        return send(command, new Envelope(key, null, List.of(claims), header));
    }

    /** Asks for something that may be there by now, made by a twin: then it is as it should be. */
    public void ensure(Object command, Header header) {
        try {
            ask(command, header, null);
        } catch (Told told) {
            if (!told.isBecause(new Reason.AlreadyExists())) {
                throw told;
            }
        }
    }

    /**
     * Finds out whether something that a submission asks could be, before it makes anything on the
     * way there. A repeat is not asked again: its answer is known.
     *
     * @param rehearsal refuses as the command itself would
     */
    public void rehearse(Person who, Submission submission, Runnable rehearsal) {
        CommandKey key = PrincipalKey.of(who, submission, "");
        if (key != null && commands.lookup(key.key()).isPresent()) {
            return;
        }
        told(
                () -> {
                    rehearsal.run();
                    return key;
                });
    }

    /**
     * For a rehearsal: as the append would refuse them.
     *
     * @throws ClaimTaken if another stream holds one of these
     */
    public void refuseTaken(String... claims) {
        for (String claim : claims) {
            commands.holderOf(claim)
                    .ifPresent(
                            holder -> {
                                throw new ClaimTaken(claim, holder);
                            });
        }
    }

    private Receipt send(Object command, Envelope envelope) {
        return told(() -> commands.send(command, envelope));
    }

    private <T extends @Nullable Object> T told(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (Refused refused) {
            throw words.of(refused.reason());
        } catch (StaleVersion stale) {
            throw words.of(stale);
        } catch (Conflict conflict) {
            throw words.of(conflict);
        } catch (ClaimTaken taken) {
            throw words.of(taken);
        } catch (KeyDestroyed _) {
            throw words.of(new ErasureReason.WordsAreErased());
        } catch (KeyReused _) {
            throw Told.keyReused();
        } catch (StoreUnavailable | UnreadableStream unavailable) {
            throw Told.unavailable(unavailable);
        }
    }

    /** Who a signed-in person is, for the events they cause. */
    public static Header header(Person who) {
        return new Header(who.id(), Roles.actingAs(who), who.organisation(), null, "visavis", null);
    }
}
