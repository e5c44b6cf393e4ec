package org.visavis.events.examples;

import static org.visavis.events.examples.Town.CAMILLE;
import static org.visavis.events.examples.Town.HELENE;
import static org.visavis.events.examples.Town.HOUSING_AID;
import static org.visavis.events.examples.Town.JEANNE;
import static org.visavis.events.examples.Town.JEANNES_HOUSE;
import static org.visavis.events.examples.Town.JUNE;
import static org.visavis.events.examples.Town.KARIM;
import static org.visavis.events.examples.Town.MARC;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.NADIA;
import static org.visavis.events.examples.Town.OLD_REGISTER;
import static org.visavis.events.examples.Town.SAINT_AUBIN;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.ContactStep;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondent;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.InSteadGround;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.NotDelivered;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.events.dossier.Writing;
import org.visavis.events.file.FileCard;
import org.visavis.events.file.FileId;
import org.visavis.events.file.FileType;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.RungKind;

import java.util.List;
import java.util.stream.Stream;

/** Jeanne Petit asks for help to insulate her house; Nadia Benali answers for it. */
final class DossierExamples {
    private DossierExamples() {}

    static List<DossierEvent> told() {
        return Stream.of(
                        opened(),
                        introduced(),
                        actedFor(),
                        worked(),
                        climbed(),
                        corrected(),
                        ended())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DossierEvent> opened() {
        return List.of(
                new Opening.DossierOpened(
                        JEANNES_HOUSE,
                        SAINT_AUBIN,
                        HOUSING_AID,
                        JEANNE,
                        "HAB-2026-0042",
                        ofJeanne("Isolation des combles, 12 rue des Tilleuls"),
                        Channel.COUNTER,
                        HELENE,
                        TUESDAY,
                        JUNE,
                        MONDAY),
                new Referral.ReferentAssigned(
                        JEANNES_HOUSE,
                        NADIA,
                        HELENE,
                        Acceptance.AWAITED,
                        ofJeanne("Nadia Benali vous a déjà accompagnée en 2024."),
                        ofJeanne("Préfère être appelée après 17 h."),
                        TUESDAY),
                new Referral.AssignmentAccepted(JEANNES_HOUSE, NADIA, TUESDAY),
                new Conversation.InteractionRecorded(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        Channel.CALL,
                        Direction.OUT,
                        ofJeanne("Premier appel pour me présenter"),
                        ofJeanne("Message laissé : je rappelle jeudi."),
                        Audience.PARTY,
                        null,
                        Reached.MESSAGE_LEFT,
                        TUESDAY),
                new Conversation.ActRecorded(
                        JEANNES_HOUSE,
                        2,
                        NADIA,
                        "Contrôle de complétude",
                        "complete",
                        OLD_REGISTER,
                        TUESDAY),
                new Conversation.PartyWrote(
                        JEANNES_HOUSE, 2, NADIA, ofJeanne("Où en est ma demande ?"), TUESDAY),
                new Conversation.TeamNoteWritten(
                        JEANNES_HOUSE, 1, HELENE, ofJeanne("Je connais l’artisan."), TUESDAY),
                new Correspondence.MessageWritten(
                        JEANNES_HOUSE,
                        3,
                        JEANNE,
                        CAMILLE,
                        NADIA,
                        Purpose.MESSAGE,
                        Channel.EMAIL,
                        ofJeanne("Votre dossier avance"),
                        ofJeanne("Bonjour, le devis est arrivé."),
                        Town.signature(),
                        null,
                        null,
                        null,
                        TUESDAY),
                new Correspondence.MessageDelivered(JEANNES_HOUSE, 3, 2, TUESDAY),
                new Correspondence.MessageUndeliverable(
                        JEANNES_HOUSE, 3, NotDelivered.REFUSED, 1, TUESDAY),
                new Correspondence.MessageTriedAgain(JEANNES_HOUSE, 3, NADIA, TUESDAY),
                new Correspondence.MessageReceived(
                        JEANNES_HOUSE,
                        4,
                        NADIA,
                        Correspondent.ANOTHER_ADDRESS,
                        ofJeanne("voisine@courriel.example"),
                        new Writing(
                                ofJeanne("Re: Votre dossier avance"),
                                ofJeanne("Merci, voici le plan."),
                                ofJeanne("> Bonjour, le devis est arrivé."),
                                List.of(
                                        new FileCard(
                                                new FileId("01890000-0000-7000-8000-00000000f11e"),
                                                ofJeanne("plan.pdf"),
                                                FileType.PDF,
                                                48_213,
                                                ofJeanne("9f86d081884c7d65")))),
                        true,
                        TUESDAY),
                new HandOver.HandOverProposed(
                        JEANNES_HOUSE,
                        CAMILLE,
                        NADIA,
                        HELENE,
                        ofJeanne("Le devis est attendu, la visite est promise."),
                        JUNE,
                        TUESDAY),
                new HandOver.HandOverAccepted(JEANNES_HOUSE, CAMILLE, NADIA, TUESDAY),
                new HandOver.HandOverReturned(
                        JEANNES_HOUSE, CAMILLE, ofJeanne("Je connais la famille."), TUESDAY),
                new HandOver.HandOverWithdrawn(
                        JEANNES_HOUSE, HELENE, ofJeanne("Nadia revient lundi."), TUESDAY),
                new Participation.ParticipantJoined(
                        JEANNES_HOUSE, 1, KARIM, ParticipantRole.REPRESENTATIVE, NADIA, TUESDAY),
                new Participation.ParticipantLeft(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("Le mandat a pris fin."), JUNE));
    }

    private static List<DossierEvent> introduced() {
        return List.of(
                new Introduction.IntroductionPlanned(JEANNES_HOUSE, NADIA, HELENE, JUNE, TUESDAY),
                new Introduction.IntroductionLineAdded(
                        JEANNES_HOUSE,
                        NADIA,
                        ofJeanne("Je passe rue des Tilleuls chaque jeudi."),
                        TUESDAY),
                new Introduction.IntroductionEntrusted(JEANNES_HOUSE, NADIA, 2, JUNE),
                new Introduction.ReferentIntroduced(JEANNES_HOUSE, NADIA, Channel.EMAIL, 4, JUNE));
    }

    private static List<DossierEvent> actedFor() {
        var number =
                new InStead.Changes(
                        List.of(
                                new InStead.Change("phone", "02 00 00 00 01", "02 00 00 00 02"),
                                new InStead.Change("Surface", null, "42 m²")));
        return List.of(
                new InStead.ActingInSteadAnnounced(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        ofJeanne("Compléter la demande d’aide"),
                        ofJeanne("Le guichet ferme vendredi."),
                        InSteadGround.CONSENT,
                        ofJeanne("Elle l’a demandé au téléphone ce matin."),
                        List.of(ContactStep.HELP_OFFERED, ContactStep.WAITED),
                        Confidential.about(JEANNE, number),
                        5,
                        4,
                        JUNE),
                new InStead.ActedInStead(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        Confidential.about(JEANNE, number),
                        ofJeanne("La demande est partie."),
                        6,
                        5,
                        JUNE),
                new InStead.ActingInSteadWithdrawn(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("Elle l’a fait elle-même."), JUNE));
    }

    private static List<DossierEvent> worked() {
        return List.of(
                new Requests.InformationRequested(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        ofJeanne("Le devis signé"),
                        ofJeanne("Artisan Leroy"),
                        JUNE,
                        TUESDAY),
                new Requests.RequestReminded(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        Channel.CALL,
                        ofJeanne("Il l’envoie demain."),
                        TUESDAY),
                new Requests.RequestAnswered(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("Devis reçu."), TUESDAY),
                new Requests.RequestWithdrawn(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("Il était déjà au dossier."), TUESDAY),
                new Ladder.RungPlanned(
                        JEANNES_HOUSE, 1, 1, RungKind.REMINDER, 2, 5, TUESDAY, JUNE, TUESDAY),
                new Ladder.RungClimbed(JEANNES_HOUSE, 1, 1, RungKind.REMINDER, null, null, JUNE),
                new Ladder.HelpOffered(JEANNES_HOUSE, NADIA, 1, JUNE),
                new Ladder.LadderPaused(
                        JEANNES_HOUSE, NADIA, ofJeanne("Elle est hospitalisée."), JUNE, TUESDAY),
                new Ladder.LadderResumed(JEANNES_HOUSE, NADIA, JUNE),
                new Silence.NudgePlanned(JEANNES_HOUSE, 1, 20, TUESDAY, JUNE, TUESDAY),
                new Silence.SilenceNoticed(JEANNES_HOUSE, 1, NADIA, TUESDAY, JUNE),
                new Work.FollowUpNeeded(JEANNES_HOUSE, 1, NADIA, TUESDAY),
                new Work.FollowUpDismissed(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("Elle a rappelé."), TUESDAY),
                new Work.ActionAdded(
                        JEANNES_HOUSE,
                        1,
                        1,
                        NADIA,
                        ofJeanne("Visiter les combles"),
                        CAMILLE,
                        ofJeanne("Artisan Leroy"),
                        JUNE,
                        TUESDAY),
                new Work.ActionTakenInCharge(JEANNES_HOUSE, 1, CAMILLE, TUESDAY),
                new Work.ActionCompleted(
                        JEANNES_HOUSE, 1, CAMILLE, ofJeanne("Combles visités."), JUNE),
                new Pledges.PromiseMade(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("Envoyer le calcul"), JUNE, TUESDAY),
                new Pledges.PromiseKept(JEANNES_HOUSE, 1, NADIA, ofJeanne("Calcul envoyé."), JUNE),
                new Pledges.CallBackAsked(
                        JEANNES_HOUSE,
                        1,
                        HELENE,
                        ofJeanne("+33600000001"),
                        ofJeanne("après 17 h"),
                        NADIA,
                        JUNE,
                        TUESDAY),
                new Pledges.CalledBack(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        Reached.REACHED,
                        ofJeanne("Elle a compris ce qui manque."),
                        TUESDAY));
    }

    private static List<DossierEvent> climbed() {
        return List.of(
                new Escalation.DossierEscalated(
                        JEANNES_HOUSE,
                        1,
                        HELENE,
                        NADIA,
                        ofJeanne("L’artisan ne répond pas."),
                        JUNE,
                        TUESDAY),
                new Escalation.EscalationClimbed(JEANNES_HOUSE, 2, MARC, HELENE, JUNE, TUESDAY),
                new Escalation.EscalationTakenUp(JEANNES_HOUSE, MARC, TUESDAY),
                new Escalation.EscalationSettled(
                        JEANNES_HOUSE, MARC, ofJeanne("Un autre artisan vient."), JUNE),
                new Course.DossierSuspended(
                        JEANNES_HOUSE,
                        NADIA,
                        ofJeanne("Le chantier attend le printemps."),
                        TUESDAY),
                new Course.DossierResumed(
                        JEANNES_HOUSE, NADIA, ofJeanne("Le chantier commence."), JUNE, JUNE),
                new Course.DeadlineExtended(
                        JEANNES_HOUSE,
                        NADIA,
                        TUESDAY,
                        JUNE,
                        ofJeanne("L’architecte doit donner son avis."),
                        TUESDAY));
    }

    private static List<DossierEvent> corrected() {
        return List.of(
                new Correction.InteractionCorrected(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        Channel.VISIT,
                        Direction.OUT,
                        ofJeanne("Premier rendez-vous"),
                        ofJeanne("Sur place, elle a montré les combles."),
                        Audience.PARTY,
                        Reached.REACHED,
                        MONDAY,
                        ofJeanne("Ce n’était pas un appel."),
                        TUESDAY),
                new Correction.DateCorrected(
                        JEANNES_HOUSE,
                        DossierDate.OPENING,
                        TUESDAY,
                        MONDAY,
                        NADIA,
                        ofJeanne("Elle est venue lundi."),
                        TUESDAY),
                new Correction.ReferentCorrected(
                        JEANNES_HOUSE,
                        1,
                        NADIA,
                        CAMILLE,
                        HELENE,
                        ofJeanne("Camille n’a jamais suivi ce dossier."),
                        TUESDAY),
                new Correction.DossierPartyCorrected(
                        JEANNES_HOUSE,
                        JEANNE,
                        KARIM,
                        HELENE,
                        ofJeanne("C’est sa voisine qui demande."),
                        TUESDAY));
    }

    private static List<DossierEvent> ended() {
        return List.of(
                new Voice.ThanksGiven(
                        JEANNES_HOUSE,
                        1,
                        ofJeanne("Merci pour votre patience."),
                        List.of(NADIA, CAMILLE),
                        HELENE,
                        JUNE),
                new Voice.ThanksDeclined(JEANNES_HOUSE, 1, CAMILLE, JUNE),
                new Voice.RecordContested(
                        JEANNES_HOUSE, 1, 4, ofJeanne("Personne ne m’a appelée."), TUESDAY),
                new Voice.ContestationAnswered(
                        JEANNES_HOUSE, 1, NADIA, ofJeanne("C’était un ancien numéro."), TUESDAY),
                new Voice.AnotherReferentAsked(
                        JEANNES_HOUSE, NADIA, ofJeanne("C’est ma cousine."), JUNE, TUESDAY),
                new Voice.AnotherReferentRefused(
                        JEANNES_HOUSE, HELENE, ofJeanne("Personne d’autre n’est formé."), TUESDAY),
                new Voice.AnswerJudged(JEANNES_HOUSE, 3, false, ofJeanne("Quel devis ?"), TUESDAY),
                new Closing.DossierClosed(
                        JEANNES_HOUSE,
                        ofJeanne("L'aide de 2 400 € est accordée."),
                        ofJeanne("Travaux contrôlés sur place."),
                        JUNE),
                new Closing.ClosingImported(JEANNES_HOUSE, OLD_REGISTER, JUNE),
                new Closing.DossierReopened(
                        JEANNES_HOUSE,
                        CAMILLE,
                        NADIA,
                        HELENE,
                        ofJeanne("La facture a été retrouvée."),
                        JUNE));
    }

    private static Confidential<String> ofJeanne(String words) {
        return Confidential.about(JEANNE, words);
    }
}
