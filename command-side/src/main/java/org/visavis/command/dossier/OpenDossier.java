package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Open a dossier. Until a referent is assigned, the procedure's agent of first contact answers for
 * it, and the party is told by when they will have one.
 */
public record OpenDossier(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, PartyId party, Matter matter)
        implements DossierCommand {

    /**
     * What it is about.
     *
     * @param referent the agent to assign at once, where one is already chosen
     * @param reference the organisation's own number
     * @param openedAt when the matter arrived; now, if absent
     */
    public record Matter(
            ProcedureId procedure,
            String title,
            Channel channel,
            @Nullable AgentId referent,
            @Nullable String reference,
            @Nullable Instant openedAt) {}

    /** What the rest of the house knows that this decision needs. */
    record Context(
            Optional<ProcedurePublished> procedure,
            boolean partyKnown,
            boolean referentKnown,
            ZoneId zone) {

        static Context of(OpenDossier command, Registry registry) {
            return of(
                    command,
                    registry.knows(command.actor().organisation(), command.party()),
                    registry);
        }

        /** The same for a party that is still to be registered. */
        static Context ofSomebody(OpenDossier command, Registry registry) {
            return of(command, true, registry);
        }

        private static Context of(OpenDossier command, boolean partyKnown, Registry registry) {
            OrganisationId organisation = command.actor().organisation();
            return new Context(
                    registry.procedure(command.matter().procedure()),
                    partyKnown,
                    command.matter().referent() == null
                            || registry.employs(organisation, command.matter().referent()),
                    registry.zoneOf(organisation));
        }
    }

    static List<DossierEvent> decide(
            OpenDossier command, DossierState state, Context context, Instant now) {
        if (!(state instanceof DossierState.None)) {
            throw new Refused(new Reason.AlreadyExists());
        }
        ProcedurePublished rules =
                context.procedure()
                        .filter(p -> p.organisation().equals(command.actor().organisation()))
                        .orElseThrow(() -> new Refused(new Reason.ProcedureUnknown()));
        if (!context.partyKnown()) {
            throw new Refused(new Reason.PartyUnknown());
        }
        if (!context.referentKnown()) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("referent")));
        }
        Instant openedAt = command.matter().openedAt() == null ? now : command.matter().openedAt();
        if (openedAt.isAfter(now)) {
            throw new Refused(new Reason.InTheFuture("openedAt", now));
        }
        var opened =
                new DossierOpened(
                        command.dossier(),
                        rules.organisation(),
                        command.matter().procedure(),
                        command.party(),
                        command.matter().reference(),
                        Confidential.about(command.party(), command.matter().title()),
                        command.matter().channel(),
                        rules.firstContact(),
                        daysAfter(openedAt, rules.referentWithinDays(), context.zone()),
                        rules.deadlineDays() == null
                                ? null
                                : daysAfter(openedAt, rules.deadlineDays(), context.zone()),
                        openedAt);
        List<DossierEvent> events = new ArrayList<>(List.of(opened));
        if (command.matter().referent() != null) {
            events.addAll(
                    AssignReferent.decide(
                            new AssignReferent(
                                    command.dossier(),
                                    command.actor(),
                                    command.matter().referent(),
                                    null,
                                    null,
                                    null),
                            state.evolve(opened),
                            context.referentKnown(),
                            now));
        }
        return events;
    }

    private static Instant daysAfter(Instant start, int days, ZoneId zone) {
        return start.atZone(zone).plusDays(days).toInstant();
    }
}
