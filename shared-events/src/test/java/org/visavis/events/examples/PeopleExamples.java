package org.visavis.events.examples;

import static org.visavis.events.examples.Town.CAMILLE;
import static org.visavis.events.examples.Town.HELENE;
import static org.visavis.events.examples.Town.JEANNE;
import static org.visavis.events.examples.Town.JUNE;
import static org.visavis.events.examples.Town.MARC;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.NADIA;
import static org.visavis.events.examples.Town.OLD_REGISTER;
import static org.visavis.events.examples.Town.SAINT_AUBIN;
import static org.visavis.events.examples.Town.TOWN_HALL;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.Event;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.Pseudonym;
import org.visavis.events.agent.PseudonymGround;
import org.visavis.events.agent.PublicName;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyKind;
import org.visavis.events.party.Preferences;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Language;

import java.time.LocalDate;
import java.util.List;

/** Those who are served, and those who serve. */
final class PeopleExamples {
    private PeopleExamples() {}

    static List<Event> told() {
        return List.of(
                new PartyEvent.PartyRegistered(
                        JEANNE,
                        SAINT_AUBIN,
                        PartyKind.PERSON,
                        Confidential.about(JEANNE, Town.jeannesIdentity()),
                        MONDAY),
                new PartyEvent.PartyCorrected(
                        JEANNE,
                        1,
                        PartyKind.PERSON,
                        Confidential.about(JEANNE, Town.jeannesIdentity()),
                        Confidential.about(JEANNE, "Nom mal entendu au téléphone."),
                        TUESDAY),
                new PartyEvent.PartyPreferencesSet(
                        JEANNE,
                        Confidential.about(
                                JEANNE, new Preferences(Language.NL, PreferredChannel.LETTER)),
                        NADIA,
                        TUESDAY),
                new AgentEvent.AgentRegistered(
                        NADIA,
                        SAINT_AUBIN,
                        Confidential.about(NADIA, "agent2"),
                        Confidential.about(NADIA, Town.nadiasCard()),
                        MONDAY),
                new AgentEvent.AgentImported(
                        CAMILLE,
                        SAINT_AUBIN,
                        Confidential.about(CAMILLE, asTheLogTellsIt("ROUX C.")),
                        OLD_REGISTER,
                        MONDAY),
                new Pseudonym.PseudonymAsked(
                        NADIA,
                        PseudonymGround.SAFETY,
                        Confidential.about(NADIA, "Des menaces ont été proférées"),
                        HELENE,
                        MONDAY),
                new Pseudonym.PseudonymGranted(
                        NADIA,
                        Confidential.about(
                                NADIA,
                                new PublicName("Anne", "Valois", "habitat@saint-aubin.example")),
                        MARC,
                        JUNE,
                        MONDAY),
                new Pseudonym.PseudonymRefused(
                        NADIA, MARC, Confidential.about(NADIA, "Rien ne le justifie"), MONDAY),
                new Pseudonym.PseudonymEnded(NADIA, MARC, MONDAY),
                new AgentEvent.AbsenceDeclared(
                        NADIA,
                        LocalDate.parse("2026-03-09"),
                        LocalDate.parse("2026-03-20"),
                        CAMILLE,
                        MONDAY),
                new AgentEvent.AbsenceEnded(
                        NADIA,
                        LocalDate.parse("2026-03-09"),
                        LocalDate.parse("2026-03-16"),
                        TUESDAY));
    }

    private static AgentCard asTheLogTellsIt(String name) {
        return new AgentCard(null, name, null, null, TOWN_HALL, "+33 2 99 00 00 00", null, null);
    }
}
