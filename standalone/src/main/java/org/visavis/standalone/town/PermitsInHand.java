package org.visavis.standalone.town;

import org.visavis.events.dossier.ParticipantRole;

/** How the permits and declarations of Camille Roux went on of late. */
final class PermitsInHand {
    /** The message left on Jeanne Petit's answering machine, in her dossier. */
    private static final long MESSAGE_LEFT = 7;

    /** What Simone Girault said on the telephone, in her dossier. */
    private static final int COLOUR_TOLD = 2;

    private PermitsInHand() {}

    /** The same story, gone on where it does. */
    static Story of(Story story) {
        return switch (story.reference()) {
            case "PC 037 995 A 0031" -> jeannesExtension(story);
            case "PC 037 995 A 0024" -> tilleuls(story);
            case "PC 037 995 A 0038" -> antoinesHouse(story);
            case "PC 037 995 A 0041" -> hugosHouse(story);
            case "PC 037 995 A 0044" -> shed(story);
            case "DP 037 995 A 0098" -> odilesPool(story);
            case "DP 037 995 A 0102" -> paulsFence(story);
            case "DP 037 995 A 0104" -> antoinesFence(story);
            case "DP 037 995 A 0109" -> bakery(story);
            case "DP 037 995 A 0113" -> simonesWall(story);
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
                .did(
                        4,
                        Deed.request(
                                "Une photo de votre maison prise de la rue, avec celle des voisins."
                                        + " Un téléphone suffit.",
                                12))
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
                                "Il faut un avis des pompiers avant le leur. Personne ne l'a"
                                        + " encore demandé."))
                .did(
                        8,
                        Deed.partnerRequest(
                                "L'avis sur le raccordement au réseau, attendu depuis un mois",
                                "Service des eaux du Val-de-Brenne",
                                5));
    }

    private static Story antoinesHouse(Story story) {
        return story.did(10, Deed.request("L'attestation thermique signée", 7))
                .did(2, Deed.reminder(1, "Monsieur, il me manque toujours cette attestation."));
    }

    private static Story hugosHouse(Story story) {
        return story.did(8, Deed.promise("Vous dire si l'acte de 1987 suffit.", 3))
                .did(
                        2,
                        Deed.kept(
                                1,
                                "L'acte suffit. Veuillez excuser ce retard : le notaire a tardé à"
                                        + " me répondre."));
    }

    private static Story shed(Story story) {
        return story.did(
                13,
                Deed.partnerRequest(
                        "L'avis sur l'accès des secours et la réserve d'eau",
                        "Service départemental d'incendie et de secours",
                        30));
    }

    private static Story odilesPool(Story story) {
        return story.did(
                        3,
                        Deed.note(
                                "Hélène, l'adaptation mineure tient-elle pour 20 cm ? Le bassin"
                                        + " est déjà commandé."))
                .by(Staff.HELENE_VASSEUR)
                .did(
                        3,
                        Deed.note(
                                "Pas pour une piscine : le règlement est net. Demande-lui plutôt"
                                        + " de décaler le bassin."))
                .did(
                        2,
                        Deed.note(
                                "Entendu. Je l'appelle avant d'écrire, elle s'est donné du"
                                        + " mal."));
    }

    private static Story paulsFence(Story story) {
        return story.did(
                1,
                Turn.raised(
                        "M. Lambert ne répond ni aux courriels ni au téléphone, et le délai d'un"
                                + " mois est passé. Peut-on encore s'opposer à la clôture ?"));
    }

    private static Story antoinesFence(Story story) {
        return story.said(
                2, Word.thanks("Merci Madame Roux, la réponse est arrivée avant le grillage !"));
    }

    private static Story bakery(Story story) {
        return story.did(
                        8,
                        Turn.handOver(
                                Staff.JULIEN_CARON,
                                "La devanture donne sur la place, et tu suis déjà le réaménagement."
                                        + " Peux-tu la prendre ?",
                                5))
                .by(Staff.JULIEN_CARON)
                .did(
                        7,
                        Turn.handedBack(
                                "Je connais la place, pas les façades ni le nuancier. Je viens à la"
                                        + " visite si c'est utile."));
    }

    private static Story simonesWall(Story story) {
        return story.did(
                1,
                Deed.correction(
                        COLOUR_TOLD,
                        "Mme Girault précise la teinte de l'enduit : ton pierre, pas blanc cassé",
                        "J'avais noté la teinte d'un autre dossier."));
    }
}
