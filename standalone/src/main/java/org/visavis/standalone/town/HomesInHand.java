package org.visavis.standalone.town;

import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.ParticipantRole;

/** How the housing matters of Nadia Benali went on of late. */
final class HomesInHand {
    private HomesInHand() {}

    /** The same story, gone on where it does. */
    static Story of(Story story) {
        return switch (story.reference()) {
            case "LS-0412" -> karimsHome(story);
            case "AH-0027" -> fatoumatasRoof(story);
            case "AH-0031" -> yvettesBathroom(story);
            case "AH-0034" -> lucettesBoiler(story);
            case "ML-0084" -> studios(story);
            default -> story;
        };
    }

    private static Story karimsHome(Story story) {
        return story.did(12, Deed.action("Présenter la demande à la commission", 21))
                .did(12, Deed.charge(1))
                .did(9, Deed.promise("Vous donner la date de la prochaine commission.", 5))
                .said(4, Word.callBack("après 17 h, ou le mercredi"))
                .said(
                        3,
                        Word.anotherReferent(
                                "Mme Benali est très bien, mais je travaille le mardi matin."
                                        + " Quelqu'un pourrait-il me recevoir le soir ?"));
    }

    private static Story fatoumatasRoof(Story story) {
        return story.did(
                7,
                Turn.extended(
                        "La délégation locale de l'Anah demande un mois de plus pour calculer vos"
                                + " droits.",
                        30));
    }

    private static Story yvettesBathroom(Story story) {
        return story.did(
                        18,
                        Deed.action("Devis de la douche de plain-pied", 14, "Plomberie Charrier"))
                .did(17, Deed.charge(1));
    }

    private static Story lucettesBoiler(Story story) {
        return story.did(
                        20,
                        Deed.participant(Residents.AGATHE_ROYER, ParticipantRole.REPRESENTATIVE))
                .received(
                        13,
                        Channel.CALL,
                        "La nièce de Mme Royer demande d'attendre",
                        "Mme Royer est en convalescence jusqu'à la fin du mois. Sa nièce rappellera"
                                + " à son retour.")
                .did(
                        12,
                        Turn.suspended(
                                "À votre demande, votre dossier attend votre retour de"
                                        + " convalescence. Rien ne sera perdu."));
    }

    private static Story studios(Story story) {
        return story.did(
                        4,
                        Turn.raised(
                                "Le gérant ne répond à rien. Un refus se prépare : il faut décider"
                                        + " qui le signe, et quand."))
                .by(Staff.HELENE_VASSEUR)
                .did(3, Turn.takenUp())
                .by(Staff.HELENE_VASSEUR)
                .did(
                        3,
                        Deed.note(
                                "Je signerai le refus s'il le faut. Une dernière lettre d'abord,"
                                        + " recommandée, avec ton numéro direct."));
    }
}
