package org.visavis.query.dossierpage.ask;

import static org.springframework.web.bind.annotation.RequestMethod.GET;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.Dossiers;
import org.visavis.query.history.Histories;
import org.visavis.query.history.History;
import org.visavis.query.platform.Parameters;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.TellableDossiers.Tellable;
import org.visavis.query.security.Sight;
import org.visavis.query.who.MailRests;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the form of each {@link Ask} at its own address. */
public final class AskController {
    private static final Map<String, Ask> BY_PATTERN =
            Arrays.stream(Ask.values())
                    .collect(Collectors.toMap(Ask::pattern, Function.identity()));

    private final Dossiers dossiers;
    private final AskForms forms;
    private final Subjects subjects;
    private final MailRests rests;
    private final Histories histories;
    private final Beginnings beginnings;

    public AskController(
            Dossiers dossiers,
            AskForms forms,
            QueryDatabase database,
            Histories histories,
            Texts texts) {
        this.beginnings = new Beginnings(database, texts);
        this.dossiers = dossiers;
        this.forms = forms;
        this.subjects = new Subjects(database);
        this.rests = new MailRests(database);
        this.histories = histories;
    }

    /** Who may look at which form: whoever may send it. */
    public static Routes routes() {
        return Routes.of(
                Arrays.stream(Ask.values())
                        .map(
                                ask ->
                                        new Route(
                                                HttpMethod.GET,
                                                ask.pattern(),
                                                ask.whose().roles(),
                                                false))
                        .toArray(Route[]::new));
    }

    /** Answers at the address of every {@link Ask}. */
    public void answerAt(RequestMappingHandlerMapping addresses) {
        Method form =
                Arrays.stream(AskController.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Shown.class)
                        .findFirst()
                        .orElseThrow();
        addresses.registerMapping(
                RequestMappingInfo.paths(BY_PATTERN.keySet().toArray(String[]::new))
                        .methods(GET)
                        .options(addresses.getBuilderConfiguration())
                        .build(),
                this,
                form);
    }

    /**
     * The form at this address.
     *
     * @param given what else the address tells
     */
    Shown form(
            HttpServletRequest request,
            @RequestParam Map<String, String> given,
            Person who,
            Locale locale) {
        Ask ask = asked(request);
        Map<String, String> path = variables(request);
        Sight sight = Sight.of(who);
        DossierView dossier =
                dossiers.find(Parameters.id(path.getOrDefault("id", "")), sight)
                        .orElseThrow(NotVisible::new);
        int number = number(path.getOrDefault("n", "0"));
        AskForm form = forms.of(ask, dossier, number, given, sight, locale);
        Map<String, Object> extras = new HashMap<>();
        extras.put("dossier", dossier);
        extras.put("q", given.getOrDefault("q", ""));
        if (ask == Ask.MESSAGE && !sight.isParty()) {
            form =
                    writing(
                            form,
                            dossier,
                            given.getOrDefault("template", ""),
                            sight,
                            locale,
                            extras);
        }
        String about = about(ask, dossier.id(), number, given, sight, locale);
        if (!about.isBlank()) {
            extras.put("about", about);
        }
        return Shown.of("ask/page", form, extras);
    }

    /** What an agent writes may begin by a template, and whoever writes knows how it will leave. */
    private AskForm writing(
            AskForm form,
            DossierView dossier,
            String picked,
            Sight sight,
            Locale locale,
            Map<String, Object> extras) {
        String organisation = sight.asOrganisation();
        String procedure = dossier.procedure().id();
        Tellable tellable = beginnings.tellable(dossier.id(), organisation);
        extras.put("writes", true);
        rests.of(organisation).ifPresent(rest -> extras.put("rest", rest));
        extras.put("templates", beginnings.choices(organisation, procedure, locale));
        extras.put("picked", picked);
        extras.put("prefers", tellable);
        return beginnings.begun(form, picked, organisation, procedure, tellable);
    }

    /** The words of what is asked about; empty where it is the dossier as a whole. */
    private String about(
            Ask ask,
            String dossier,
            int number,
            Map<String, String> given,
            Sight sight,
            Locale locale) {
        if (ask == Ask.CONTESTATION) {
            return happened(dossier, given, sight, locale).orElseThrow(NotVisible::new);
        }
        return ask.several().isEmpty()
                ? ""
                : subjects.of(ask, dossier, number, sight.isParty()).orElseThrow(NotVisible::new);
    }

    private Optional<String> happened(
            String dossier, Map<String, String> given, Sight sight, Locale locale) {
        long at = Parameters.position("at", given.get("at"));
        return histories.of(dossier, at - 1, 1, sight.isParty(), locale).events().stream()
                .filter(event -> event.position() == at)
                .filter(event -> Long.toString(event.sequence()).equals(given.get("sequence")))
                .map(History.Item::sentence)
                .findFirst();
    }

    private static Ask asked(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Optional.ofNullable(BY_PATTERN.get(String.valueOf(pattern)))
                .orElseThrow(NotVisible::new);
    }

    @SuppressWarnings("unchecked") // as Spring documents this attribute
    private static Map<String, String> variables(HttpServletRequest request) {
        return (Map<String, String>)
                Objects.requireNonNull(
                        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new NotVisible();
        }
        return Integer.parseInt(text);
    }
}
