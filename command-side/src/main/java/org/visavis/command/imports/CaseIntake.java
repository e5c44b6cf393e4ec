package org.visavis.command.imports;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.command.dossier.ImportCase;
import org.visavis.command.dossier.References;
import org.visavis.command.imports.xes.Trace;
import org.visavis.command.imports.xes.TraceEvent;
import org.visavis.command.party.RegisterParty;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.ReferentChoice;
import org.visavis.events.imports.RefusedCase;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.store.Header;
import org.visavis.web.problem.Refusal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns one trace of a log into a dossier, through the commands that anybody would use. */
final class CaseIntake {
    /** Everything that stays the same from the first trace to the last. */
    record Setting(
            ImportId source,
            Actor actor,
            Header header,
            ProcedureId procedure,
            ReferentChoice referent) {}

    private final CommandDoor door;
    private final Registry registry;
    private final Identities identities;
    private final NewAgents newAgents;
    private final Setting setting;
    private final Progress progress;
    private final Map<String, AgentId> met = new ConcurrentHashMap<>();

    CaseIntake(
            CommandDoor door,
            Registry registry,
            Identities identities,
            NewAgents newAgents,
            Setting setting,
            Progress progress) {
        this.door = door;
        this.registry = registry;
        this.identities = identities;
        this.newAgents = newAgents;
        this.setting = setting;
        this.progress = progress;
    }

    /** Makes known whoever the trace names. One thread at a time, before {@link #take}. */
    void meetAgents(Trace trace) {
        Set<String> names = new LinkedHashSet<>();
        if (trace.responsible() != null) {
            names.add(trace.responsible());
        }
        trace.events().forEach(event -> names.add(event.resource()));
        for (String name : names) {
            met.computeIfAbsent(name, this::meet);
        }
    }

    private AgentId meet(String name) {
        NewAgents.Met agent = newAgents.meet(name, setting);
        if (agent.isNew()) {
            progress.metAgent();
        }
        return agent.id();
    }

    /** Takes the case in, or notes why it was refused. */
    void take(Trace trace) {
        try {
            DossierId dossier =
                    new DossierId(identities.of("dossier", organisation(), trace.reference()));
            boolean opened = !registry.isOpened(dossier);
            door.ask(
                    command(trace, dossier, party(trace.reference())),
                    setting.header(),
                    null,
                    References.claims(setting.actor(), trace.reference()));
            progress.takenIn(trace.events().size(), opened);
        } catch (RuntimeException no) {
            if (!(no instanceof Refusal refusal) || refusal.status() >= 500) {
                throw no;
            }
            progress.refused(
                    new RefusedCase(
                            trace.reference(),
                            trace.line(),
                            refusal.reason(),
                            Confidential.about(
                                    setting.source(),
                                    refusal.arguments().stream().map(Objects::toString).toList())));
        }
    }

    private PartyId party(String reference) {
        PartyId party = new PartyId(identities.of("party", organisation(), reference));
        if (!registry.knows(setting.actor().organisation(), party)) {
            door.ensure(
                    new RegisterParty(
                            party,
                            setting.actor(),
                            PartyKind.PERSON,
                            new PartyIdentity("Demandeur " + reference, null, null)),
                    setting.header());
        }
        return party;
    }

    private ImportCase command(Trace trace, DossierId dossier, PartyId party) {
        return new ImportCase(
                dossier,
                setting.actor(),
                setting.source(),
                setting.procedure(),
                party,
                trace.reference(),
                "Dossier " + trace.reference(),
                ChannelWords.channel(trace.channel()),
                known(referent(trace)),
                setting.referent() == ReferentChoice.CURRENT,
                trace.opened(),
                trace.deadline(),
                trace.end(),
                acts(trace.events()));
    }

    private String referent(Trace trace) {
        return switch (setting.referent()) {
            case RESPONSIBLE ->
                    trace.responsible() != null
                            ? trace.responsible()
                            : trace.events().getFirst().resource();
            case FIRST, CURRENT ->
                    trace.events().isEmpty()
                            ? Objects.requireNonNull(trace.responsible())
                            : trace.events().getFirst().resource();
        };
    }

    private List<ImportCase.Act> acts(List<TraceEvent> events) {
        return events.stream()
                .map(
                        event ->
                                new ImportCase.Act(
                                        event.activity(),
                                        event.transition(),
                                        known(event.resource()),
                                        event.at()))
                .toList();
    }

    private AgentId known(String name) {
        return Objects.requireNonNull(met.get(name));
    }

    private String organisation() {
        return setting.actor().organisation().value();
    }
}
