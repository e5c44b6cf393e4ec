package org.visavis.query.platform;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.visavis.query.dossierpage.DossierListController;
import org.visavis.query.dossierpage.DossierPageController;
import org.visavis.query.dossierpage.Dossiers;
import org.visavis.query.dossierpage.PastController;
import org.visavis.query.dossierpage.PastDossiers;
import org.visavis.query.dossierpage.ask.AskController;
import org.visavis.query.dossierpage.ask.AskForms;
import org.visavis.query.dossierpage.letter.LetterController;
import org.visavis.query.history.Histories;
import org.visavis.query.page.Choice;
import org.visavis.query.partyview.PartyFound;
import org.visavis.query.partyview.PartySearch;
import org.visavis.query.who.People;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;

import java.util.stream.Stream;

/** The dossier itself, as it is and as it was, and every form in which something is asked of it. */
@Configuration(proxyBeanMethods = false)
@Import(DossierListController.class)
class DossierRoom {
    @Bean
    Dossiers dossiers(QueryStore store) {
        return new Dossiers(store.database(), store.clock());
    }

    @Bean
    AskForms askForms(Texts texts, People people, PartySearch parties) {
        return new AskForms(
                texts,
                people,
                (words, organisation) ->
                        parties.find(words, organisation).stream()
                                .map(DossierRoom::choice)
                                .toList());
    }

    private static Choice choice(PartyFound found) {
        String reach = found.phone() == null ? found.email() : found.phone();
        return new Choice(
                found.id(), reach == null ? found.name() : found.name() + " (" + reach + ")");
    }

    @Bean
    AskController askController(
            QueryStore store,
            Dossiers dossiers,
            AskForms forms,
            Histories histories,
            Texts texts,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        var asking = new AskController(dossiers, forms, store.database(), histories, texts);
        asking.answerAt(addresses);
        return asking;
    }

    @Bean
    DossierPageController dossierPageController(
            QueryStore store, Dossiers dossiers, Histories histories, AskForms forms, Texts texts) {
        return new DossierPageController(
                dossiers, histories, forms, store.database(), texts, store.clock());
    }

    @Bean
    PastController pastController(
            QueryStore store, Dossiers dossiers, Histories histories, Texts texts) {
        var past = new PastDossiers(store.events(), dossiers);
        return new PastController(dossiers, past, histories, store.clock(), texts);
    }

    @Bean
    LetterController letterController(QueryStore store, Dossiers dossiers, Texts texts) {
        return new LetterController(dossiers, store.events(), texts);
    }

    @Bean
    Routes dossierRoutes() {
        return Routes.of(
                Stream.of(
                                DossierListController.routes(),
                                DossierPageController.routes(),
                                AskController.routes(),
                                LetterController.routes())
                        .flatMap(routes -> routes.lines().stream())
                        .toArray(Route[]::new));
    }
}
