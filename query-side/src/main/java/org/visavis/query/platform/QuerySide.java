package org.visavis.query.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.visavis.calendar.WorkingDays;
import org.visavis.query.absence.AbsenceController;
import org.visavis.query.absence.AbsenceProjector;
import org.visavis.query.absence.Absences;
import org.visavis.query.contacts.ContactController;
import org.visavis.query.contacts.ContactProjector;
import org.visavis.query.contacts.ContactStory;
import org.visavis.query.contacts.Contacts;
import org.visavis.query.contacts.Matches;
import org.visavis.query.contacts.sorting.Sorting;
import org.visavis.query.contacts.sorting.SortingController;
import org.visavis.query.contacts.sorting.SortingProjector;
import org.visavis.query.dossierpage.DossierPageProjector;
import org.visavis.query.erasure.Clearing;
import org.visavis.query.erasure.ErasureController;
import org.visavis.query.erasure.ErasureProjector;
import org.visavis.query.erasure.Letters;
import org.visavis.query.erasure.OpenDossiers;
import org.visavis.query.erasure.PersonStreamProjector;
import org.visavis.query.erasure.WhatAnErasureOutdates;
import org.visavis.query.history.Histories;
import org.visavis.query.home.HomeController;
import org.visavis.query.imports.ImportController;
import org.visavis.query.imports.ImportProjector;
import org.visavis.query.imports.Imports;
import org.visavis.query.introductions.Introductions;
import org.visavis.query.introductions.IntroductionsController;
import org.visavis.query.ladder.LadderController;
import org.visavis.query.ladder.LadderProjector;
import org.visavis.query.ladder.Ladders;
import org.visavis.query.operations.Operations;
import org.visavis.query.operations.OperationsController;
import org.visavis.query.page.Instead;
import org.visavis.query.page.PageSetup;
import org.visavis.query.partyview.Parties;
import org.visavis.query.partyview.PartyController;
import org.visavis.query.partyview.PartyFormController;
import org.visavis.query.partyview.PartyProjector;
import org.visavis.query.partyview.PartySearch;
import org.visavis.query.partyview.PartyStory;
import org.visavis.query.partyview.PreferenceController;
import org.visavis.query.partyview.PreferenceProjector;
import org.visavis.query.partyview.export.ExportController;
import org.visavis.query.partyview.export.HoldingsRead;
import org.visavis.query.portfolio.PortfolioController;
import org.visavis.query.portfolio.Portfolios;
import org.visavis.query.post.MailRestProjector;
import org.visavis.query.post.Post;
import org.visavis.query.post.PostController;
import org.visavis.query.pseudonym.PseudonymController;
import org.visavis.query.pseudonym.PseudonymProjector;
import org.visavis.query.pseudonym.Pseudonyms;
import org.visavis.query.supervision.BoardController;
import org.visavis.query.supervision.Boards;
import org.visavis.query.supervision.CountedProjector;
import org.visavis.query.supervision.Listings;
import org.visavis.query.who.Erasures;
import org.visavis.query.who.People;
import org.visavis.query.who.WhoController;
import org.visavis.query.who.WhoProjector;
import org.visavis.query.wording.TemplateController;
import org.visavis.query.wording.TemplateProjector;
import org.visavis.query.wording.Trials;
import org.visavis.store.ErasureList;
import org.visavis.store.KeyVault;
import org.visavis.store.proof.Proofs;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.stream.Stream;

/**
 * The whole query side in one import. It needs {@link QuerySettings}, {@link ProofSettings}, a
 * {@link KeyVault} and an {@link ErasureList}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    PageSetup.class,
    AgentsDay.class,
    DossierRoom.class,
    ProofRoom.class,
    PartyController.class,
    PartyFormController.class,
    HomeController.class
})
public class QuerySide {
    @Bean
    QueryStore queryStore(QuerySettings settings, KeyVault vault) {
        return new QueryStore(
                settings,
                vault,
                rows ->
                        List.of(
                                new WhoProjector(rows),
                                new AbsenceProjector(rows),
                                new PseudonymProjector(rows),
                                new PartyProjector(rows),
                                new PreferenceProjector(rows),
                                new TemplateProjector(rows),
                                new ContactProjector(rows),
                                new SortingProjector(rows),
                                new ErasureProjector(rows),
                                new PersonStreamProjector(rows),
                                new DossierPageProjector(rows),
                                new LadderProjector(rows),
                                new CountedProjector(rows),
                                new ImportProjector(rows),
                                new MailRestProjector(rows)),
                new WhatAnErasureOutdates());
    }

    @Bean
    People people(QueryStore store) {
        return new People(store.database());
    }

    @Bean
    Erasures erasures(QueryStore store, Texts texts) {
        return new Erasures(store.database(), texts);
    }

    /** What pages say where words were erased. */
    @Bean
    Instead instead(Erasures erasures) {
        return new Instead(erasures::told, erasures::toldOf);
    }

    /** Where nobody else sees to it, whoever runs the database does. */
    @Bean
    Clearing clearing(ErasureList erased, QueryStore store, ObjectProvider<Residue> residue) {
        return new Clearing(erased, store, residue.getIfAvailable(() -> Residue.ELSEWHERE));
    }

    @Bean
    ErasureController erasureController(
            QueryStore store, Erasures erasures, People people, Texts texts) {
        return new ErasureController(
                erasures,
                new OpenDossiers(store.database()),
                new Letters(store.events(), store.database()),
                people,
                texts);
    }

    @Bean
    Histories histories(QueryStore store, People people, Erasures erasures, Texts texts) {
        return new Histories(store.events(), people, erasures, texts);
    }

    @Bean
    PortfolioController portfolioController(QueryStore store, People people) {
        return new PortfolioController(new Portfolios(store.database()), people, store.clock());
    }

    @Bean
    BoardController boardController(QueryStore store, Texts texts) {
        var boards = new Boards(store.database(), store.projections()::position);
        var listings = new Listings(boards, store.database());
        return new BoardController(boards, listings, store.clock(), texts);
    }

    @Bean
    ImportController importController(QueryStore store, Texts texts) {
        return new ImportController(new Imports(store.database(), texts), store::catchUp);
    }

    @Bean
    Parties parties(QueryStore store, Histories histories, Erasures erasures) {
        return new Parties(store.database(), histories, erasures, store.clock());
    }

    @Bean
    PartySearch partySearch(Parties parties) {
        return parties.search();
    }

    @Bean
    PartyStory partyStory(QueryStore store, People people, Erasures erasures, Texts texts) {
        return new PartyStory(store.events(), people, erasures, texts);
    }

    @Bean
    ExportController exportController(
            QueryStore store,
            Histories histories,
            PartyStory story,
            Erasures erasures,
            Texts texts,
            JsonMapper json) {
        var holdings =
                new HoldingsRead(
                        store.database(), histories, story, erasures, texts, store.clock());
        return new ExportController(holdings, texts, json);
    }

    @Bean
    ContactController contactController(
            QueryStore store, People people, Erasures erasures, Texts texts) {
        return new ContactController(
                new Contacts(store.database(), store.clock()),
                new Matches(store.database()),
                new ContactStory(store.events(), people, erasures, texts),
                people,
                texts);
    }

    @Bean
    SortingController sortingController(QueryStore store, Texts texts) {
        return new SortingController(
                new Sorting(store.database()), new Matches(store.database()), texts);
    }

    @Bean
    WhoController whoController(People people) {
        return new WhoController(people);
    }

    @Bean
    AbsenceController absenceController(QueryStore store, People people, Texts texts) {
        return new AbsenceController(new Absences(store.database()), people, texts, store.clock());
    }

    @Bean
    PseudonymController pseudonymController(QueryStore store, Texts texts) {
        return new PseudonymController(new Pseudonyms(store.database()), texts);
    }

    @Bean
    LadderController ladderController(QueryStore store) {
        return new LadderController(
                new Ladders(store.database(), WorkingDays.ofFrance()), store.clock());
    }

    @Bean
    TemplateController templateController(QueryStore store, People people, Texts texts) {
        return new TemplateController(
                new TemplateShelf(store.database()),
                new Trials(new TellableDossiers(store.database())),
                people,
                texts);
    }

    @Bean
    PreferenceController preferenceController(QueryStore store, Texts texts) {
        return new PreferenceController(store.database(), texts);
    }

    @Bean
    IntroductionsController introductionsController(QueryStore store, People people) {
        return new IntroductionsController(new Introductions(store.database()), people);
    }

    @Bean
    OperationsController operationsController(QueryStore store, People people, Proofs proofs) {
        return new OperationsController(
                new Operations(
                        store.database(),
                        store.events(),
                        store.projections(),
                        store.upkeep(),
                        proofs,
                        people));
    }

    @Bean
    PostController postController(QueryStore store, QuerySettings settings) {
        return new PostController(new Post(store.database(), settings.mail()));
    }

    @Bean
    WebMvcConfigurer awaitSeen(QueryStore store) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AwaitSeen(store.projections()::awaitPosition));
            }
        };
    }

    @Bean
    Routes queryRoutes() {
        return Routes.of(
                Stream.of(
                                HomeController.routes(),
                                PortfolioController.routes(),
                                BoardController.routes(),
                                ImportController.routes(),
                                PartyController.routes(),
                                PartyFormController.routes(),
                                PreferenceController.routes(),
                                ExportController.routes(),
                                ContactController.routes(),
                                SortingController.routes(),
                                ErasureController.routes(),
                                WhoController.routes(),
                                OperationsController.routes(),
                                LadderController.routes(),
                                TemplateController.routes(),
                                IntroductionsController.routes(),
                                AbsenceController.routes(),
                                PseudonymController.routes(),
                                PostController.routes())
                        .flatMap(routes -> routes.lines().stream())
                        .toArray(Route[]::new));
    }
}
