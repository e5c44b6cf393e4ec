package org.visavis.query.partyview;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.party.Preferences;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.wording.Language;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows how a party would like to be spoken to, and the form in which that is said. */
@RestController
public final class PreferenceController {
    private static final String SELECT =
            """
            select s.id, s.name, coalesce(f.language, 'FR') as language,
                coalesce(f.channel, 'EMAIL') as channel
            from party p join party s on s.id = p.speaker
            left join party_preference f on f.party = s.id
            where p.id = :party
                and (cast(:organisation as text) is null or p.organisation = :organisation)
            """;

    private final QueryDatabase database;
    private final Texts texts;

    public PreferenceController(QueryDatabase database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Who may look; a party at their own only. */
    public static Routes routes() {
        return Routes.of(
                get("/parties/{id}/preferences")
                        .for_(Role.PARTY, Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** How a party would like to be spoken to, by the record that speaks for them. */
    record Preferred(String id, String name, Language language, PreferredChannel channel) {
        /** The same, without who it is. */
        public Preferences preferences() {
            return new Preferences(language, channel);
        }
    }

    /** The preferences, and the form to change them. */
    @GetMapping("/parties/{id}/preferences")
    Shown preferences(@PathVariable String id, Person who, Locale locale) {
        boolean own = who.kind() == Person.Kind.PARTY;
        if (own && !who.id().equals(Parameters.id(id))) {
            throw new NotVisible();
        }
        Preferred preferred =
                database.sql()
                        .sql(SELECT)
                        .param("party", Parameters.id(id))
                        .param("organisation", own ? null : who.organisation())
                        .query(
                                (row, _) ->
                                        new Preferred(
                                                row.getString("id"),
                                                row.getString("name"),
                                                Language.valueOf(row.getString("language")),
                                                PreferredChannel.valueOf(row.getString("channel"))))
                        .optional()
                        .orElseThrow(NotVisible::new);
        return Shown.of(
                "partyview/preferences",
                preferred,
                Map.of(
                        "own",
                        own,
                        "asked",
                        own ? id : preferred.id(),
                        "spoken",
                        choices("template.language.", Language.values(), locale),
                        "ways",
                        choices("preferences.way.", PreferredChannel.values(), locale)));
    }

    private List<Choice> choices(String key, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), texts.tell(key + one.name(), locale)))
                .toList();
    }
}
