package org.visavis.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.visavis.web.form.AnswerReturned;
import org.visavis.web.keep.Marks;
import org.visavis.web.keep.Shelf;
import org.visavis.web.problem.BackToTheForm;
import org.visavis.web.problem.ContainerErrors;
import org.visavis.web.problem.LastResort;
import org.visavis.web.problem.ProblemAdvice;
import org.visavis.web.problem.ProblemKinds;
import org.visavis.web.problem.ProblemPage;
import org.visavis.web.problem.RefusedForms;
import org.visavis.web.problem.Seal;
import org.visavis.web.problem.Teller;
import org.visavis.web.route.RouteTable;
import org.visavis.web.route.Routes;
import org.visavis.web.show.LanguageChoice;
import org.visavis.web.show.Pages;
import org.visavis.web.show.ReaderLocale;
import org.visavis.web.show.ShownReturned;
import org.visavis.web.signin.Door;
import org.visavis.web.signin.Sessions;
import org.visavis.web.text.Bundles;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/**
 * All of this module in one import. It needs a {@link WebDatabase} bean, and finds beans of type
 * {@link Routes}, {@link org.visavis.web.who.Accounts}, {@link Pages} and {@link Seal} where they
 * are.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    Door.class,
    Sessions.class,
    Arguments.class,
    ProblemAdvice.class,
    ContainerErrors.class,
    ProblemKinds.class,
    LanguageChoice.class
})
public class WebCommon {

    /** What this module itself opens. */
    @Bean
    Routes routesOfTheDoor() {
        return Routes.of(
                Routes.get("/sign-in").forEverybody(),
                Routes.get("/problems/{reason}").forEverybody(),
                Routes.get("/language/{code}").forEverybody(),
                Routes.get("/webjars/**").forEverybody(),
                Routes.get("/assets/**").forEverybody(),
                Routes.get("/favicon.ico").forEverybody());
    }

    /** Every part of the table, joined. */
    @Bean
    RouteTable routeTable(List<Routes> parts) {
        return new RouteTable(parts);
    }

    /** All message bundles; Spring itself and the pages look for them under this name. */
    @Bean
    Bundles messageSource(@Value("${visavis.texts.strict:false}") boolean strict) {
        return new Bundles(strict);
    }

    /** The reader's language. */
    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLocale();
    }

    /** Drafts, and what was told of many things at once. */
    @Bean
    Shelf shelf(WebDatabase database, ObjectProvider<Seal> seal, JsonMapper json) {
        return new Shelf(database, seal.getIfAvailable(Seal::ofThisProcess), json);
    }

    /** How far people have looked. */
    @Bean
    Marks marks(WebDatabase database) {
        return new Marks(database);
    }

    /** Refused forms, for the page that shows them again. */
    @Bean
    RefusedForms refusedForms(WebDatabase database, ObjectProvider<Seal> seal, JsonMapper json) {
        return new RefusedForms(database, seal.getIfAvailable(Seal::ofThisProcess), json);
    }

    /** Tells every refusal. */
    @Bean
    Teller teller(
            Bundles texts, JsonMapper json, ObjectProvider<Pages> pages, RefusedForms refused) {
        return new Teller(texts, json, new ProblemPage(pages), new BackToTheForm(refused));
    }

    /** Before all other filters. */
    @Bean
    LastResort lastResort(Teller teller) {
        return new LastResort(teller);
    }

    /** What controllers may return; before Spring's own, which would take a record for a body. */
    @Bean
    SmartInitializingSingleton returnValues(
            RequestMappingHandlerAdapter adapter,
            ObjectProvider<Pages> pages,
            JsonMapper json,
            Shelf shelf) {
        return () -> {
            List<HandlerMethodReturnValueHandler> all = new ArrayList<>();
            all.add(new AnswerReturned(json, shelf));
            all.add(new ShownReturned(pages, json));
            List<HandlerMethodReturnValueHandler> springs = adapter.getReturnValueHandlers();
            all.addAll(springs == null ? List.of() : springs);
            adapter.setReturnValueHandlers(all);
        };
    }
}
