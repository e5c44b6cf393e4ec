package org.visavis.standalone.town;

import org.visavis.query.page.Choice;

import java.util.List;
import java.util.stream.Stream;

/** The people and the bodies who have something to ask of the town and its neighbours. */
final class Residents {
    private static final Colleague DESK = Staff.THOMAS_GIRARD;

    static final Resident JEANNE_PETIT =
            Resident.person(
                    DESK, "Jeanne Petit", "jeanne.petit@courriel.example", "06 39 98 12 01");
    static final Resident KARIM_HADDAD =
            Resident.person(
                    DESK, "Karim Haddad", "karim.haddad@courriel.example", "06 39 98 12 02");
    static final Resident PAUL_LAMBERT =
            Resident.person(
                    DESK, "Paul Lambert", "paul.lambert@courriel.example", "06 39 98 12 03");
    static final Resident AICHA_BOUZID =
            Resident.person(
                    DESK, "Aïcha Bouzid", "aicha.bouzid@courriel.example", "06 39 98 12 04");
    static final Resident HUGO_FONTAINE =
            Resident.person(
                    DESK, "Hugo Fontaine", "hugo.fontaine@courriel.example", "06 39 98 12 05");
    static final Resident SIMONE_GIRAULT =
            Resident.person(DESK, "Simone Girault", null, "06 39 98 12 06");
    static final Resident MEHDI_SAIDI =
            Resident.person(DESK, "Mehdi Saïdi", "mehdi.saidi@courriel.example", "06 39 98 12 07");
    static final Resident ODILE_ROUSSEAU =
            Resident.person(
                    DESK, "Odile Rousseau", "odile.rousseau@courriel.example", "06 39 98 12 08");

    /** Odile Rousseau once more: her name was misheard when she asked for her garden shed. */
    static final Resident ODILE_AGAIN =
            Resident.person(DESK, "Odile Rouseau", null, "06 39 98 12 08");

    static final Resident ANTOINE_MOREAU =
            Resident.person(
                    DESK, "Antoine Moreau", "antoine.moreau@courriel.example", "06 39 98 12 09");
    static final Resident GERARD_PELLETIER =
            Resident.person(
                    DESK,
                    "Gérard Pelletier",
                    "gerard.pelletier@courriel.example",
                    "06 39 98 12 10");
    static final Resident YVETTE_CHARPENTIER =
            Resident.person(DESK, "Yvette Charpentier", null, "06 39 98 12 11");
    static final Resident FATOUMATA_TRAORE =
            Resident.person(
                    DESK,
                    "Fatoumata Traoré",
                    "fatoumata.traore@courriel.example",
                    "06 39 98 12 12");
    static final Resident SANDRINE_LOPEZ =
            Resident.person(
                    DESK, "Sandrine Lopez", "sandrine.lopez@courriel.example", "06 39 98 12 13");
    static final Resident LEILA_MANSOURI =
            Resident.person(
                    DESK, "Leïla Mansouri", "leila.mansouri@courriel.example", "06 39 98 12 14");
    static final Resident DENIS_BARBIER =
            Resident.person(
                    DESK, "Denis Barbier", "denis.barbier@courriel.example", "06 39 98 12 15");
    static final Resident LUCETTE_ROYER =
            Resident.person(DESK, "Lucette Royer", null, "06 39 98 12 16");

    /** Speaks for her aunt, Lucette Royer. */
    static final Resident AGATHE_ROYER =
            Resident.person(
                    DESK, "Agathe Royer", "agathe.royer@courriel.example", "06 39 98 12 38");

    static final Resident KEVIN_DUPUIS =
            Resident.person(
                    DESK, "Kevin Dupuis", "kevin.dupuis@courriel.example", "06 39 98 12 17");
    static final Resident PATRICK_NOEL =
            Resident.person(
                    DESK, "Patrick Noël", "patrick.noel@courriel.example", "06 39 98 12 18");
    static final Resident RAYMOND_VIDAL =
            Resident.person(DESK, "Raymond Vidal", null, "06 39 98 12 19");
    static final Resident LINH_NGUYEN =
            Resident.person(DESK, "Linh Nguyen", "linh.nguyen@courriel.example", "06 39 98 12 20");
    static final Resident ALIX_GAUTHIER =
            Resident.person(
                    DESK, "Alix Gauthier", "alix.gauthier@courriel.example", "06 39 98 12 21");
    static final Resident MARGAUX_COLIN =
            Resident.person(
                    DESK, "Margaux Colin", "margaux.colin@courriel.example", "06 39 98 12 22");
    static final Resident TILLEULS =
            Resident.body(
                    DESK,
                    "SCI Les Tilleuls",
                    "sci.les.tilleuls@courriel.example",
                    "06 39 98 12 23");
    static final Resident BAKERY =
            Resident.body(
                    DESK,
                    "Boulangerie Marchand",
                    "boulangerie.marchand@courriel.example",
                    "06 39 98 12 24");
    static final Resident WORKSHOP =
            Resident.body(
                    DESK,
                    "Atelier de la Loire",
                    "atelier.de.la.loire@courriel.example",
                    "06 39 98 12 25");
    static final Resident FRIENDS_OF_THE_LOIRE =
            Resident.body(
                    DESK,
                    "Les Amis de la Loire",
                    "les.amis.de.la.loire@courriel.example",
                    "06 39 98 12 26");
    static final Resident OLD_PORT =
            Resident.body(
                    DESK,
                    "SCI du Vieux Port",
                    "sci.du.vieux.port@courriel.example",
                    "06 39 98 12 27");
    static final Resident SAINT_NICOLAS =
            Resident.body(
                    DESK,
                    "Foncière Saint-Nicolas",
                    "fonciere.saint-nicolas@courriel.example",
                    "06 39 98 12 28");
    static final Resident PORT_CAFE =
            Resident.body(DESK, "Café du Port", "cafe.du.port@courriel.example", "06 39 98 12 29");
    static final Resident MORIN_ROOFING =
            Resident.body(
                    DESK,
                    "Couverture Morin",
                    "couverture.morin@courriel.example",
                    "06 39 98 12 30");
    static final Resident JOSIANE_LEBRUN =
            Resident.person(Staff.AWA_DIALLO, "Josiane Lebrun", null, "06 39 98 12 31");
    static final Resident BRUNO_MASSON =
            Resident.person(
                    Staff.AWA_DIALLO,
                    "Bruno Masson",
                    "bruno.masson@courriel.example",
                    "06 39 98 12 32");
    static final Resident CELIA_ROBIN =
            Resident.person(
                    Staff.AWA_DIALLO,
                    "Célia Robin",
                    "celia.robin@courriel.example",
                    "06 39 98 12 33");
    static final Resident MARINERS_LODGE =
            Resident.body(
                    Staff.LUCAS_RENAUD,
                    "Gîte des Mariniers",
                    "gite.des.mariniers@courriel.example",
                    "06 39 98 12 34");
    static final Resident ETIENNE_BLANC =
            Resident.person(
                    Staff.YVES_GARNIER,
                    "Étienne Blanc",
                    "etienne.blanc@courriel.example",
                    "06 39 98 12 35");
    static final Resident MONIQUE_JOLY =
            Resident.person(Staff.YVES_GARNIER, "Monique Joly", null, "06 39 98 12 36");
    static final Resident CAMPSITE =
            Resident.body(
                    Staff.YVES_GARNIER,
                    "Camping de la Brenne",
                    "camping.de.la.brenne@courriel.example",
                    "06 39 98 12 37");

    /**
     * Just moved in, known to the town hall, with nothing to ask yet: the last of the foundation.
     */
    static final Resident NEWCOMER =
            Resident.person(DESK, "Lucie Fabre", "lucie.fabre@courriel.example", "06 39 98 12 99");

    /** All but the newcomer. */
    static final List<Resident> ALL =
            List.of(
                    JEANNE_PETIT,
                    KARIM_HADDAD,
                    PAUL_LAMBERT,
                    AICHA_BOUZID,
                    HUGO_FONTAINE,
                    SIMONE_GIRAULT,
                    MEHDI_SAIDI,
                    ODILE_ROUSSEAU,
                    ODILE_AGAIN,
                    ANTOINE_MOREAU,
                    GERARD_PELLETIER,
                    YVETTE_CHARPENTIER,
                    FATOUMATA_TRAORE,
                    SANDRINE_LOPEZ,
                    LEILA_MANSOURI,
                    DENIS_BARBIER,
                    LUCETTE_ROYER,
                    AGATHE_ROYER,
                    KEVIN_DUPUIS,
                    PATRICK_NOEL,
                    RAYMOND_VIDAL,
                    LINH_NGUYEN,
                    ALIX_GAUTHIER,
                    MARGAUX_COLIN,
                    TILLEULS,
                    BAKERY,
                    WORKSHOP,
                    FRIENDS_OF_THE_LOIRE,
                    OLD_PORT,
                    SAINT_NICOLAS,
                    PORT_CAFE,
                    MORIN_ROOFING,
                    JOSIANE_LEBRUN,
                    BRUNO_MASSON,
                    CELIA_ROBIN,
                    MARINERS_LODGE,
                    ETIENNE_BLANC,
                    MONIQUE_JOLY,
                    CAMPSITE);

    private Residents() {}

    /** Those who can be written to by mail, by address and name. */
    static List<Choice> withAddress() {
        return Stream.concat(ALL.stream(), Stream.of(NEWCOMER))
                .map(Resident::identity)
                .filter(it -> it.email() != null)
                .map(it -> new Choice("" + it.email(), it.name()))
                .toList();
    }
}
