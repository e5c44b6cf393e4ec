package org.visavis.query.dossierpage.ask;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form, before anybody fills it in.
 *
 * @param name as it is sent
 * @param label the key of its words under {@code ask.label.}
 * @param help the key under {@code ask.help.} of what is said beside it; null for nothing
 * @param staffOnly left out where a party asks
 */
record Blank(
        String name,
        Kind kind,
        String label,
        @Nullable String help,
        boolean required,
        boolean staffOnly) {

    /** How a field is filled in. */
    enum Kind {
        LINE,
        TEXT,
        PHONE,
        DAY,
        MOMENT,
        TICK,
        /** One of the organisation's agents. */
        PERSON,
        /** A party, found first or described. */
        PARTY,
        /** A party that is known already. */
        KNOWN_PARTY,
        CHANNEL,
        /** By mail, or as a letter. */
        WAY,
        DIRECTION,
        AUDIENCE,
        REACHED,
        PART,
        /** Given by the address of the form. */
        GIVEN
    }

    /** Has to be filled in; called as it is sent. */
    static Blank field(String name, Kind kind) {
        return new Blank(name, kind, name, null, true, false);
    }

    /** When it happened, where that is not now. */
    static Blank happenedAt() {
        return field("happenedAt", Kind.MOMENT).optional().help("happenedAt").notByParty();
    }

    Blank called(String key) {
        return new Blank(name, kind, key, help, required, staffOnly);
    }

    Blank help(String key) {
        return new Blank(name, kind, label, key, required, staffOnly);
    }

    /** Its words are for the party too, and whoever writes them is told so. */
    Blank forParty() {
        return help("reads.PARTY");
    }

    /** Its words stay among colleagues, and whoever writes them is told so. */
    Blank forTeam() {
        return help("reads.TEAM");
    }

    Blank optional() {
        return new Blank(name, kind, label, help, false, staffOnly);
    }

    Blank notByParty() {
        return new Blank(name, kind, label, help, required, true);
    }
}
