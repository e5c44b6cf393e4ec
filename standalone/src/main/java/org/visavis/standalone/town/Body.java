package org.visavis.standalone.town;

import org.visavis.command.organisation.RegisterOrganisation;
import org.visavis.events.organisation.OrganisationId;

import java.util.List;

/**
 * A public body of the town or around it.
 *
 * @param domain of its mail addresses
 * @param hours when its counter is open
 */
record Body(
        OrganisationId id, String name, String address, String phone, String domain, String hours) {
    static final Body TOWN_HALL =
            of(
                    "Mairie de Saint-Aubin-sur-Loire",
                    "1 place de la Mairie, 37995 Saint-Aubin-sur-Loire",
                    "02 61 91 10 00",
                    "saint-aubin-sur-loire.example",
                    "du lundi au vendredi, 8 h 30 – 12 h et 13 h 30 – 17 h");

    static final Body SOCIAL_CENTRE =
            of(
                    "CCAS de Saint-Aubin-sur-Loire",
                    "4 rue du Lavoir, 37995 Saint-Aubin-sur-Loire",
                    "02 61 91 20 00",
                    "ccas-saint-aubin.example",
                    "du lundi au jeudi, 9 h – 12 h, l'après-midi sur rendez-vous");

    static final Body TOURIST_OFFICE =
            of(
                    "Office de tourisme de Saint-Aubin",
                    "2 quai des Mariniers, 37995 Saint-Aubin-sur-Loire",
                    "02 61 91 30 00",
                    "tourisme-saint-aubin.example",
                    "du mardi au samedi, 10 h – 12 h 30 et 14 h – 18 h");

    static final Body VAL_DE_BRENNE =
            of(
                    "Communauté de communes Val-de-Brenne",
                    "15 route de Tours, 37996 Villiers-en-Brenne",
                    "02 61 91 40 00",
                    "val-de-brenne.example",
                    "du lundi au vendredi, 9 h – 12 h 30 et 14 h – 17 h");

    static final List<Body> ALL = List.of(TOWN_HALL, SOCIAL_CENTRE, TOURIST_OFFICE, VAL_DE_BRENNE);

    private static Body of(String name, String address, String phone, String domain, String hours) {
        return new Body(
                new OrganisationId(TownId.of(name).toString()),
                name,
                address,
                phone,
                domain,
                hours);
    }

    Step registration() {
        return new Step(
                "organisation/" + id,
                new RegisterOrganisation(id, name, address, phone, "contact@" + domain, hours),
                Staff.MARC_LEFEVRE,
                List.of());
    }
}
