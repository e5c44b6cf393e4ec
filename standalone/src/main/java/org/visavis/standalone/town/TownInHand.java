package org.visavis.standalone.town;

import org.visavis.events.dossier.Channel;

/** How streets and school went on of late. */
final class TownInHand {
    private TownInHand() {}

    /** The same story, gone on where it does. */
    static Story of(Story story) {
        return switch (story.reference()) {
            case "ODP-0055" -> scaffolding(story);
            case "ECO-0140" -> linasSchool(story);
            default -> story;
        };
    }

    private static Story scaffolding(Story story) {
        return story.did(
                2,
                Turn.handOver(
                        Staff.CAMILLE_ROUX,
                        "L'échafaudage sert au ravalement que tu instruis, au 17 rue de l'Église."
                                + " Autant que Mme Girault et l'entreprise aient une seule"
                                + " interlocutrice. Le plan des piétons est promis pour lundi.",
                        10));
    }

    private static Story linasSchool(Story story) {
        return story.said(
                        110,
                        Word.thanks("Merci, tout a été si vite ! Lina est ravie de sa maîtresse."))
                .did(
                        6,
                        Turn.reopened(
                                "Lina n'apparaît pas sur la liste de la cantine : je rouvre votre"
                                        + " dossier pour le corriger."))
                .did(6, Turn.extended("Le temps de corriger la liste de la cantine.", 21))
                .wrote(
                        6,
                        Channel.EMAIL,
                        "Cantine : je m'en occupe",
                        "Madame, c'est un oubli de notre part. Lina déjeunera à la cantine dès"
                                + " lundi, j'ai prévenu l'équipe.")
                .did(5, Deed.promise("Vous confirmer par écrit la place de Lina à la cantine.", 12))
                .did(5, Deed.request("Dire si Lina a une allergie ou un régime particulier.", 12));
    }
}
