package org.visavis.standalone.town;

import org.visavis.events.dossier.ParticipantRole;

/**
 * How some stories went on of late: what is promised, to be done, asked and said, and what nobody
 * has answered yet.
 */
final class WorkInHand {
    /** The message left on Jeanne Petit's answering machine, in her dossier. */
    private static final long MESSAGE_LEFT = 7;

    private WorkInHand() {}

    /** The same story, gone on where it does. */
    static Story of(Story story) {
        return switch (story.reference()) {
            case "PC 037 995 A 0031" -> jeannesExtension(story);
            case "PC 037 995 A 0024" -> tilleuls(story);
            case "PC 037 995 A 0038" -> antoinesHouse(story);
            case "LS-0412" -> karimsHome(story);
            case "AH-0031" -> yvettesBathroom(story);
            case "ECO-0140" -> linasSchool(story);
            default -> story;
        };
    }

    private static Story jeannesExtension(Story story) {
        return story.did(
                        16,
                        Deed.promise(
                                "Vous dire si la hauteur de l'extension convient, plan en main.",
                                7))
                .did(
                        13,
                        Deed.kept(
                                1,
                                "La hauteur au faîtage est conforme : 6,80 m pour 7 m autorisés."))
                .did(9, Deed.promise("Vous envoyer le projet d'arrêté pour relecture.", 21))
                .did(8, Deed.participant(Residents.MORIN_ROOFING, ParticipantRole.PROFESSIONAL))
                .said(
                        3,
                        Word.message(
                                "Bonjour, mon couvreur me demande quand il peut commencer. Où en"
                                        + " est mon permis ?"))
                .said(
                        2,
                        Word.contest(
                                MESSAGE_LEFT,
                                "Je n'ai eu aucun message ce jour-là, mon répondeur était"
                                        + " éteint."));
    }

    private static Story tilleuls(Story story) {
        return story.did(
                8,
                Deed.alarmingCall(
                        "Le service des eaux demande un débit d'incendie",
                        "Il faut un avis des pompiers avant le leur. Personne ne l'a encore"
                                + " demandé."));
    }

    private static Story antoinesHouse(Story story) {
        return story.did(10, Deed.request("L'attestation thermique signée", 7))
                .did(2, Deed.reminder(1, "Monsieur, il me manque toujours cette attestation."));
    }

    private static Story karimsHome(Story story) {
        return story.did(12, Deed.action("Présenter la demande à la commission", 21))
                .did(12, Deed.charge(1))
                .did(9, Deed.promise("Vous donner la date de la prochaine commission.", 5))
                .said(4, Word.callBack("après 17 h, ou le mercredi"));
    }

    private static Story yvettesBathroom(Story story) {
        return story.did(
                        18,
                        Deed.action("Devis de la douche de plain-pied", 14, "Plomberie Charrier"))
                .did(17, Deed.charge(1));
    }

    private static Story linasSchool(Story story) {
        return story.said(
                110, Word.thanks("Merci, tout a été si vite ! Lina est ravie de sa maîtresse."));
    }
}
