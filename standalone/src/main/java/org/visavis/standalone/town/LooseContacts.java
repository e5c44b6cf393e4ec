package org.visavis.standalone.town;

import org.visavis.command.contact.LogContact;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Calls and visits of the last days that wait for their dossier, each with somebody on it. */
final class LooseContacts {
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 20);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private LooseContacts() {}

    /** What has to be asked for them to wait. */
    static List<Step> on(DayZero zero) {
        return List.of(
                step(
                        "odile-pool",
                        Staff.CAMILLE_ROUX,
                        new Caller("Mme Rousseau", null, "06 39 98 12 08"),
                        new LogContact.What(
                                Channel.CALL,
                                Direction.IN,
                                "Demande si la clôture de la piscine doit être déclarée",
                                "Préfère être rappelée le matin, avant dix heures.",
                                endOf(zero, 0),
                                zero.at(1, MORNING))),
                step(
                        "unknown-roof",
                        Staff.CAMILLE_ROUX,
                        new Caller(null, null, "06 39 98 12 77"),
                        new LogContact.What(
                                Channel.CALL,
                                Direction.IN,
                                "Veut refaire son toit en zinc, n’a pas laissé son nom",
                                null,
                                endOf(zero, 2),
                                zero.at(2, AFTERNOON))),
                step(
                        "tenant-heating",
                        Staff.NADIA_BENALI,
                        new Caller("Ibrahim Sow", "ibrahim.sow@courriel.example", null),
                        new LogContact.What(
                                Channel.COUNTER,
                                Direction.IN,
                                "Chauffage en panne chez un locataire du quai des Mariniers",
                                "A montré des photos du radiateur ; le propriétaire ne répond pas.",
                                endOf(zero, 1),
                                zero.at(2, MORNING))));
    }

    private static Instant endOf(DayZero zero, int daysLater) {
        return zero.date().plusDays(daysLater).atTime(CLOSING).atZone(DayZero.ZONE).toInstant();
    }

    private static Step step(String name, Colleague owner, Caller who, LogContact.What what) {
        Colleague desk = Staff.THOMAS_GIRARD;
        return new Step(
                "loose-contact/" + name,
                new LogContact(
                        new ContactId(TownId.of("loose-contact/" + name).toString()),
                        desk.actor(),
                        who,
                        what,
                        owner.id()),
                desk,
                List.of());
    }
}
