package org.visavis.command.platform;

import org.visavis.calendar.WorkingDays;
import org.visavis.command.agent.AgentState;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.ContactLadders;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.Templates;
import org.visavis.command.decision.Wordings;
import org.visavis.command.organisation.OrganisationState;
import org.visavis.command.party.PartyState;
import org.visavis.command.procedure.ProcedureState;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.Preferences;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.wording.HouseWords;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.store.EventReader;
import org.visavis.store.Folds;
import org.visavis.store.Recorded;
import org.visavis.store.append.Ledger;
import org.visavis.web.text.Texts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers from the store: what is in memory, and what came since, in one indexed query. */
public final class StoredRegistry implements Registry {
    private static final int KEPT = 10_000;

    private final EventReader events;
    private final Cards cards;
    private final OnceADay onceADay;
    private final Texts texts;
    private final Folds<AgentState> agents;
    private final Folds<PartyState> parties;
    private final Folds<ProcedureState> procedures;
    private final Folds<OrganisationState> organisations;

    /**
     * @param ledger where it stands which days are taken
     * @param texts the house's own words
     */
    public StoredRegistry(EventReader events, Ledger ledger, Texts texts) {
        this.events = events;
        this.cards = new Cards(events);
        this.onceADay = new OnceADay(cards, ledger, this::workingDays);
        this.texts = texts;
        this.agents =
                new Folds<>(
                        events,
                        new AgentState.None(),
                        (state, event) -> event instanceof AgentEvent it ? state.evolve(it) : state,
                        KEPT);
        this.parties =
                new Folds<>(
                        events,
                        new PartyState.None(),
                        (state, event) -> event instanceof PartyEvent it ? state.evolve(it) : state,
                        KEPT);
        this.procedures =
                new Folds<>(
                        events,
                        new ProcedureState.None(),
                        (state, event) ->
                                event instanceof ProcedureEvent it ? state.evolve(it) : state,
                        KEPT);
        this.organisations =
                new Folds<>(
                        events,
                        new OrganisationState.None(),
                        (state, event) ->
                                event instanceof OrganisationEvent it ? state.evolve(it) : state,
                        KEPT);
    }

    @Override
    public boolean employs(OrganisationId organisation, AgentId agent) {
        return agents.of(agent.value()).employedBy(organisation);
    }

    @Override
    public List<Absence> absences(AgentId agent) {
        return agents.of(agent.value()).absences();
    }

    @Override
    public boolean knows(OrganisationId organisation, PartyId party) {
        PartyState known = parties.of(party.value());
        return known.knownTo(organisation) && !known.isForgotten();
    }

    @Override
    public boolean isMerged(PartyId party) {
        return parties.of(party.value()).isMerged();
    }

    @Override
    public Optional<ProcedurePublished> procedure(ProcedureId procedure) {
        return switch (procedures.of(procedure.value())) {
            case ProcedureState.None _ -> Optional.empty();
            case ProcedureState.Published(ProcedurePublished rules, _, _) -> Optional.of(rules);
        };
    }

    @Override
    public ContactLadders ladders(ProcedureId procedure) {
        return switch (procedures.of(procedure.value())) {
            case ProcedureState.None _ -> ContactLadders.NONE;
            case ProcedureState.Published(_, ContactLadders ladders, _) -> ladders;
        };
    }

    @Override
    public WorkingDays workingDays(OrganisationId organisation) {
        return WorkingDays.ofFrance();
    }

    @Override
    public Reachable reachable(OrganisationId organisation) {
        return switch (organisations.of(organisation.value())) {
            case OrganisationState.None _ ->
                    throw new IllegalStateException("Expected an organisation: " + organisation);
            case OrganisationState.Registered known ->
                    new Reachable(known.address(), known.phone());
        };
    }

    @Override
    public EscalationLine escalationLine(OrganisationId organisation) {
        return switch (organisations.of(organisation.value())) {
            case OrganisationState.None _ -> EscalationLine.NOBODY;
            case OrganisationState.Registered known -> known.escalation();
        };
    }

    @Override
    public Optional<Confidential<AgentCard>> card(AgentId agent) {
        return cards.agent(agent);
    }

    @Override
    public String institution(OrganisationId organisation) {
        return cards.institution(organisation);
    }

    @Override
    public Optional<PartyIdentity> identity(PartyId party) {
        return cards.identity(party);
    }

    @Override
    public boolean hasMail(PartyId party) {
        return cards.mail(party).isPresent();
    }

    @Override
    public Preferences preferences(PartyId party) {
        return cards.preferences(party);
    }

    @Override
    public boolean hasWrittenTo(PartyId party, LocalDate day) {
        return onceADay.isTaken(party, day);
    }

    /** The names that an event takes for its stream in the append that records it. */
    List<String> claims(Object event) {
        return onceADay.takenBy(event);
    }

    @Override
    public Wordings wordings(OrganisationId organisation, ProcedureId procedure) {
        return new Wordings(
                switch (procedures.of(procedure.value())) {
                    case ProcedureState.None _ -> Templates.NONE;
                    case ProcedureState.Published(_, _, Templates own) -> own;
                },
                switch (organisations.of(organisation.value())) {
                    case OrganisationState.None _ -> Templates.NONE;
                    case OrganisationState.Registered known -> known.templates();
                },
                (purpose, language) ->
                        HouseWords.of(
                                purpose,
                                (key, tokens) -> texts.tell(key, language.locale(), tokens)));
    }

    @Override
    public Map<Placeholder, String> told(
            DossierId dossier, Collection<Integer> requests, Language language) {
        return new TellableDossier(
                        events.read(dossier.value(), 0, Integer.MAX_VALUE).stream()
                                .map(Recorded::payload)
                                .toList())
                .told(
                        requests,
                        language,
                        cards::name,
                        id -> procedure(id).map(ProcedurePublished::name));
    }

    @Override
    public boolean isMailOf(PartyId party, String address) {
        return new PartyMails(events).of(party).contains(address.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<DossierEvent> told(DossierId dossier, long sequence) {
        return sequence == 0
                ? Optional.empty()
                : events.tail(dossier.value(), sequence - 1).stream()
                        .map(Recorded::payload)
                        .filter(DossierEvent.class::isInstance)
                        .map(DossierEvent.class::cast)
                        .findFirst();
    }

    @Override
    public boolean isOpened(DossierId dossier) {
        return !events.read(dossier.value(), 0, 1).isEmpty();
    }
}
