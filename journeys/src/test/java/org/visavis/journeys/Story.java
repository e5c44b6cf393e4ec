package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

import org.awaitility.core.ConditionFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One dossier from the counter to its second life, and what the three people who look at it see of
 * each step at once. With {@code -Dvisavis.pictures=<folder>} each of them leaves a picture of it.
 */
public final class Story implements AutoCloseable {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final boolean scripts;
    private final String title;
    private final Visitor camille;
    private final Visitor nadia;
    private final Visitor jeanne;
    private final Visitor helene;
    private String dossier = "";
    private int step;

    /**
     * @param scripts whether their browsers run scripts; axe is one, so it looks only then
     */
    public Story(Stage stage, boolean scripts, String title) {
        this.scripts = scripts;
        this.title = title;
        this.camille = stage.visitor(Visitor.DESK, scripts).signIn("agent");
        this.nadia = stage.visitor(Visitor.DESK, scripts).signIn("agent2");
        this.jeanne = stage.visitor(Visitor.PHONE, scripts).signIn("party");
        this.helene = stage.visitor(Visitor.PHONE, scripts).signIn("supervisor");
    }

    /** Lives through all of it. */
    public void tell() {
        openedAtTheCounter();
        assignedAndAccepted();
        called();
        anActionForAProvider();
        aPromiseKeptLate();
        aMessageAndItsAnswer();
        anEscalation();
        aHandOverReturnedThenAccepted();
        aCorrection();
        closed();
        thanked();
        reopened();
    }

    private void openedAtTheCounter() {
        nadia.go("/parties?q=Jeanne+Petit").follow("Jeanne Petit").follow("Ouvrir un dossier");
        nadia.choose("Démarche", "Permis de construire")
                .fill("title", title)
                .choose("Comment la demande est-elle arrivée ?", "Guichet")
                .fill("openedAt", ago(10))
                .press("Ouvrir le dossier");
        nadia.recorded();
        dossier = nadia.path();
        camille("Aucun référent n’est encore désigné");
        jeanne("En attendant", "est le premier contact");
        helene("Aucun référent n’est encore désigné");
    }

    private void assignedAndAccepted() {
        helene.go(dossier).follow("Désigner un référent");
        helene.choose("À qui ?", "Camille Roux")
                .fill("reason", "Elle connaît le quartier.")
                .press("Confier le dossier")
                .recorded();
        jeanne("Camille Roux", "Elle connaît le quartier.");
        camille("Ce dossier vous est confié").press("Prendre en charge").recorded();
        helene("Camille Roux a pris le dossier en charge.");
        jeanne("Votre demande est entre nos mains. Camille Roux s’en occupe.");
    }

    private void called() {
        camille.go(dossier)
                .choose("Par quel moyen ?", "Appel")
                .choose("Dans quel sens ?", "Envoyé")
                .fill("summary", "Il manque le plan de masse.");
        camille.unfold("Préciser");
        camille.choose("Qui peut le lire ?", "L’usager aussi").press("Noter l’échange").recorded();
        jeanne("Il manque le plan de masse.").not("réservé à l’équipe");
        helene("Il manque le plan de masse.");
    }

    private void anActionForAProvider() {
        camille.go(dossier).follow("Ajouter une action");
        camille.fill("what", "Relever le terrain")
                .fill("due", day(4))
                .fill("provider", "Géomètres de Loire")
                .press("Ajouter une action")
                .recorded();
        camille("Confié à Géomètres de Loire");
        helene("Relever le terrain");
        jeanne("Relever le terrain");
    }

    private void aPromiseKeptLate() {
        camille.go(dossier).follow("Prendre un engagement");
        camille.fill("what", "Vous envoyer la notice")
                .fill("due", day(-3))
                .fill("happenedAt", ago(6))
                .press("Prendre un engagement")
                .recorded();
        jeanne("Ce qui vous a été promis", "Vous envoyer la notice", "en retard depuis le");
        helene("Vous envoyer la notice", "en retard depuis le");
        camille.go(dossier).write("Dire que c’est tenu", "outcome", "Envoyée avec mes excuses.");
        camille.recorded();
        jeanne("Envoyée avec mes excuses.").not("Ce qui vous a été promis");
    }

    private void aMessageAndItsAnswer() {
        jeanne.go(dossier).fill("text", "Avez-vous reçu mon plan ?").press("Envoyer");
        jeanne.recorded();
        camille("Jeanne Petit attend une réponse", "Avez-vous reçu mon plan ?");
        forEverybody();
        camille.go(dossier);
        camille.choose("Par quel moyen ?", "Courriel")
                .choose("Dans quel sens ?", "Envoyé")
                .fill("summary", "Plan bien reçu.");
        camille.unfold("Préciser");
        camille.choose("Qui peut le lire ?", "L’usager aussi").press("Noter l’échange").recorded();
        camille("Plan bien reçu.").not("attend une réponse");
        jeanne("Plan bien reçu.");
    }

    private void anEscalation() {
        camille.go(dossier).follow("Alerter");
        camille.choose("À qui ?", "Hélène Vasseur")
                .fill("reason", "Le délai ne sera pas tenu.")
                .press("Alerter")
                .recorded();
        helene("Alerte adressée à Hélène Vasseur", "Le délai ne sera pas tenu.");
        jeanne("Votre demande est entre nos mains").not("Le délai ne sera pas tenu.");
        forEverybody();
        helene.press("Je m’en occupe").recorded();
        camille("Reprise le");
        helene.go(dossier)
                .write("Dire que l’alerte est réglée", "outcome", "Un renfort vient mardi.")
                .recorded();
        camille("Un renfort vient mardi.").not("Alerte adressée à");
    }

    private void aHandOverReturnedThenAccepted() {
        propose("Tout est prêt, il reste le relevé.");
        look(nadia, "nadia", "Camille Roux vous propose de reprendre ce dossier");
        if (scripts) {
            nadia.expectAccessible();
        }
        jeanne("Camille Roux").not("il reste le relevé");
        nadia.write("Rendre le dossier", "reason", "Je pars en congé vendredi.").recorded();
        camille("Je pars en congé vendredi.").not("propose à Nadia Benali");
        propose("Tu reviens lundi, cela peut attendre.");
        look(nadia, "nadia", "cela peut attendre");
        nadia.press("Accepter le dossier").recorded();
        jeanne("Votre demande est entre nos mains. Nadia Benali", "Qui en a répondu");
        helene("Nadia Benali a accepté la passation");
    }

    private void propose(String note) {
        camille.go(dossier).follow("Proposer une passation");
        camille.choose("À qui ?", "Nadia Benali")
                .fill("note", note)
                .fill("nextDate", day(7))
                .press("Proposer une passation")
                .recorded();
    }

    private void aCorrection() {
        nadia.go(dossier)
                .page()
                .locator(
                        "main li",
                        new Page.LocatorOptions().setHasText("Il manque le plan de masse."))
                .locator("a[href$='/correction']")
                .first()
                .press("Enter");
        nadia.fill("summary", "Il manque le plan de coupe.")
                .fill("reason", "J’avais mal noté.")
                .press("Corriger l’échange")
                .recorded();
        camille("corrigé depuis", "J’avais mal noté.");
        jeanne("Il manque le plan de coupe.");
    }

    private void closed() {
        nadia.go(dossier).follow("Clore le dossier");
        nadia.fill("outcome", "Accordé").fill("reason", "Le dossier est complet.");
        nadia.press("Clore le dossier");
        assertThat(nadia.main()).contains("Tout n’est pas réglé", "actions : 1");
        nadia.tick("settles").press("Clore le dossier").recorded();
        jeanne("Votre demande est terminée : Accordé. Nadia Benali répond encore");
        helene("La personne qui répond encore de ce dossier", "Rouvrir le dossier");
        jeanne.go(dossier).fill("text", "Et pour le raccordement ?").press("Envoyer").recorded();
        soon().untilAsserted(
                        () ->
                                assertThat(nadia.go("/today").main())
                                        .contains("Et pour le raccordement ?"));
    }

    private void thanked() {
        jeanne.go(dossier).write("Dire merci", "text", "Merci à vous toutes.").recorded();
        camille("Merci à vous toutes.", "À Nadia Benali, Camille Roux, Hélène Vasseur");
        forEverybody();
        look(nadia, "nadia", "Ne pas y figurer");
        nadia.press("Ne pas y figurer").recorded();
        camille("À Camille Roux, Hélène Vasseur").not("À Nadia Benali");
    }

    private void reopened() {
        camille.go(dossier).follow("Rouvrir le dossier");
        camille.fill("reason", "Le plan déposé était celui du voisin.")
                .press("Rouvrir le dossier")
                .recorded();
        jeanne("Votre demande est entre nos mains. Nadia Benali", "celui du voisin");
        helene("celui du voisin", "Clore le dossier");
    }

    private record Seen(Visitor visitor, String page) {
        void not(String words) {
            assertThat(page).doesNotContain(words);
        }

        Visitor press(String button) {
            return visitor.press(button);
        }
    }

    /** Whatever they look at now meets WCAG 2.2 AA and fits its screen. */
    private void forEverybody() {
        if (scripts) {
            List.of(camille, jeanne, helene)
                    .forEach(visitor -> visitor.go(dossier).expectAccessible());
        }
    }

    private Seen camille(String... words) {
        return look(camille, "camille", words);
    }

    private Seen jeanne(String... words) {
        return look(jeanne, "jeanne", words);
    }

    private Seen helene(String... words) {
        return look(helene, "helene", words);
    }

    /** Opens the dossier anew until it says so: the pages follow the history within moments. */
    private Seen look(Visitor visitor, String name, String... words) {
        soon().untilAsserted(() -> assertThat(visitor.go(dossier).main()).contains(words));
        String folder = System.getProperty("visavis.pictures", "");
        if (!folder.isEmpty()) {
            String picture = "%02d-%s.png".formatted(++step, name);
            visitor.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(folder, picture)));
        }
        return new Seen(visitor, visitor.main());
    }

    private static ConditionFactory soon() {
        return await().atMost(AT_MOST).pollDelay(Duration.ZERO).pollInSameThread();
    }

    private static String ago(int days) {
        return LocalDateTime.now(TOWN).minusDays(days).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String day(int fromNow) {
        return LocalDateTime.now(TOWN).plusDays(fromNow).toLocalDate().toString();
    }

    @Override
    public void close() {
        List.of(camille, nadia, jeanne, helene).forEach(Visitor::close);
    }
}
