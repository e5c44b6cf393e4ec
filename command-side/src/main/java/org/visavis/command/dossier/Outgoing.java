package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.Wording;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.party.Preferences;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.wording.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Words on their way out, before they are signed: whatever writes to the party comes by here.
 *
 * @param by who writes; nobody where the program does, in the referent's name
 * @param wordings what may be said, the best first: the first that can be filled in leaves
 * @param requests what is asked in it, by their numbers
 * @param answers whether it answers what the party asked
 * @param channel by e-mail, or as a letter, for which no address has to be known
 */
record Outgoing(
        Purpose purpose,
        @Nullable AgentId by,
        List<Wording> wordings,
        Collection<Integer> requests,
        boolean answers,
        Channel channel) {

    /** Words that leave by mail. */
    Outgoing(
            Purpose purpose,
            @Nullable AgentId by,
            List<Wording> wordings,
            Collection<Integer> requests,
            boolean answers) {
        this(purpose, by, wordings, requests, answers, Channel.EMAIL);
    }

    /** Words that are nobody's template and ask for nothing. */
    Outgoing(Purpose purpose, @Nullable AgentId by, String subject, String text) {
        this(purpose, by, List.of(new Wording(new Words(subject, text), null)), List.of(), false);
    }

    /** What the program writes by itself, in the party's language and the best words known. */
    static Outgoing byItself(
            Purpose purpose, Facts facts, Registry registry, Collection<Integer> requests) {
        return new Outgoing(
                purpose,
                null,
                registry.wordings(facts.organisation(), facts.matter().procedure())
                        .of(purpose, registry.preferences(facts.party()).language()),
                requests,
                false);
    }

    /**
     * The next exchange of the dossier: these words, signed.
     *
     * @throws Refused no address of the party is known, nobody could sign, something that the words
     *     speak of is not known, or it is not for the program to write to this party today
     */
    MessageWritten on(
            DossierId dossier, DossierState state, Facts facts, Registry registry, Instant now) {
        Preferences preferences = registry.preferences(facts.party());
        refuseWhatCannotLeave(facts, registry, preferences, now);
        AgentId referent = Present.on(state, facts, registry);
        IdentityBlock signature =
                new Signing(registry, facts.organisation(), now).block(referent, by);
        Wording told =
                new Filling(dossier, requests, signature, registry, preferences.language())
                        .first(wordings);
        return new MessageWritten(
                dossier,
                facts.interactions() + 1,
                facts.party(),
                by,
                referent.equals(by) ? null : referent,
                purpose,
                channel,
                facts.words(told.words().subject()),
                facts.words(told.words().text()),
                signature,
                preferences.language(),
                told.template(),
                answers ? Boolean.TRUE : null,
                now);
    }

    private void refuseWhatCannotLeave(
            Facts facts, Registry registry, Preferences preferences, Instant now) {
        if (channel == Channel.EMAIL && !registry.hasMail(facts.party())) {
            throw new Refused(new MailReason.NoAddress());
        }
        if (by == null) {
            if (preferences.channel() != PreferredChannel.EMAIL) {
                throw new Refused(new MailReason.PrefersAnotherWay(preferences.channel()));
            }
            LocalDate today = LocalDate.ofInstant(now, registry.zoneOf(facts.organisation()));
            if (registry.hasWrittenTo(facts.party(), today)) {
                throw new Refused(new MailReason.WrittenToToday(today));
            }
        }
    }
}
