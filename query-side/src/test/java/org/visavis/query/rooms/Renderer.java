package org.visavis.query.rooms;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.visavis.query.page.Dates;
import org.visavis.query.page.Drafts;
import org.visavis.query.page.Faces;
import org.visavis.query.page.Instead;
import org.visavis.query.page.Keys;
import org.visavis.query.page.Navigation;
import org.visavis.query.page.Shortcuts;
import org.visavis.query.page.Untold;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.route.RouteTable;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.Language;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Renders one page as the program does, without a server; a missing text is an error. Whatever is
 * rendered in French is rendered in the other languages too.
 */
final class Renderer {
    private final Bundles texts = new Bundles(true);
    private final AnnotationConfigWebApplicationContext context = context(texts);
    private final ThymeleafViewResolver resolver = resolver(context, texts);

    Bundles texts() {
        return texts;
    }

    String render(String template, Person reader, Object page, Map<String, Object> extras) {
        return render(template, reader, page, extras, null);
    }

    String render(
            String template,
            Person reader,
            Object page,
            Map<String, Object> extras,
            @Nullable RefusedForm refused) {
        Map<Language, String> told = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            told.put(language, render(language, template, model(reader, page, extras, refused)));
        }
        return Objects.requireNonNull(told.get(Language.FRENCH));
    }

    /** The page as readers of this language see it. */
    String render(
            Language language,
            String template,
            Person reader,
            Object page,
            Map<String, Object> extras) {
        return render(language, template, model(reader, page, extras, null));
    }

    private static Map<String, Object> model(
            Person reader, Object page, Map<String, Object> extras, @Nullable RefusedForm refused) {
        Map<String, Object> model = new HashMap<>(extras);
        model.put("languages", Language.values());
        model.put("back", "/here");
        model.put("page", page);
        model.put("person", reader);
        model.put("here", "/here");
        if (refused != null) {
            model.put("refused", refused);
        }
        return model;
    }

    private String render(Language language, String template, Map<String, Object> model) {
        var request = new MockHttpServletRequest("GET", "/here");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(
                org.springframework.security.web.csrf.CsrfToken.class.getName(),
                new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "the-token"));
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        LocaleContextHolder.setLocale(language.locale());
        try {
            Objects.requireNonNull(resolver.resolveViewName(template, language.locale()), template)
                    .render(model, request, response);
            return response.getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError("Expected a page from " + template, failed);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static AnnotationConfigWebApplicationContext context(Bundles texts) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        var table =
                new RouteTable(
                        List.of(
                                Routes.of(
                                        get("/today").for_(Role.AGENT),
                                        get("/notices").for_(Role.AGENT),
                                        get("/portfolio").for_(Role.AGENT),
                                        get("/supervision").for_(Role.SUPERVISOR),
                                        get("/dossiers").forAnyoneSignedIn(),
                                        get("/imports").for_(Role.ADMIN))));
        context.addBeanFactoryPostProcessor(
                beans -> {
                    beans.registerSingleton("dates", new Dates());
                    beans.registerSingleton("faces", new Faces());
                    beans.registerSingleton("keys", new Keys());
                    beans.registerSingleton(
                            "instead", new Instead((_, _) -> "∅ key", (_, _) -> "∅ dossier"));
                    beans.registerSingleton("drafts", new Drafts(_ -> Map.of()));
                    beans.registerSingleton("untold", new Untold(_ -> 3));
                    beans.registerSingleton("shortcuts", new Shortcuts());
                    beans.registerSingleton("navigation", new Navigation(table));
                    beans.registerSingleton("messageSource", texts);
                    beans.registerSingleton(
                            "requestDataValueProcessor", new CsrfRequestDataValueProcessor());
                });
        context.refresh();
        return context;
    }

    private static ThymeleafViewResolver resolver(
            AnnotationConfigWebApplicationContext context, Bundles texts) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts);
        engine.setEnableSpringELCompiler(false);
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setApplicationContext(context);
        return resolver;
    }
}
