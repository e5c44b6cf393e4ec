package org.visavis.standalone.town;

/** The people and the bodies who have something to ask of the town. */
final class Residents {
    static final Resident JEANNE_PETIT =
            Resident.person("Jeanne Petit", "jeanne.petit@courriel.example", "06 39 98 12 01");
    static final Resident KARIM_HADDAD =
            Resident.person("Karim Haddad", "karim.haddad@courriel.example", "06 39 98 12 02");

    private Residents() {}
}
