package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Templates;
import org.visavis.command.decision.Wording;
import org.visavis.command.decision.Wordings;
import org.visavis.command.mail.Rendered;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.Preferences;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.Words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whatever writes to the party, by whichever template: the whole block is there in both forms, or
 * nothing leaves. Agents are gone, away, or known by half.
 */
class EveryPathSignsTest {
    private static final int DOSSIERS = 1_000;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void a_thousand_dossiers_by_every_path_and_every_template_are_signed_or_refused() {
        int signed = 0;
        int refused = 0;
        int letThrough = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            var town = new AnyTown(random);
            for (Purpose purpose : Purpose.values()) {
                for (AgentId by : Arrays.asList(null, CAMILLE, HELENE)) {
                    Optional<MessageWritten> message = written(town, purpose, by);
                    message.ifPresent(this::carriesTheWholeBlock);
                    signed += message.isPresent() ? 1 : 0;
                    refused += message.isPresent() ? 0 : 1;
                    letThrough += message.isEmpty() && gaps(unchecked(town)) ? 1 : 0;
                }
            }
        }
        assertThat(signed).as("seed %d", seed).isGreaterThan(DOSSIERS);
        assertThat(refused).as("seed %d", seed).isGreaterThan(DOSSIERS);
        assertThat(letThrough)
                .as("without the check some would have left, seed %d", seed)
                .isPositive();
    }

    private Optional<MessageWritten> written(AnyTown town, Purpose purpose, @Nullable AgentId by) {
        Given given = Given.happened(opened(), assigned(CAMILLE, MONDAY));
        DossierState state = (random.nextBoolean() ? given.then(closed(NOW)) : given).state();
        Facts facts = state.facts();
        List<Wording> wordings =
                town.wordings(facts.organisation(), facts.matter().procedure())
                        .of(purpose, town.preferences(facts.party()).language());
        var outgoing = new Outgoing(purpose, by, wordings, List.of(1), random.nextBoolean());
        try {
            return Optional.of(outgoing.on(EXTENSION, state, facts, town, NOW));
        } catch (Refused nothingLeaves) {
            return Optional.empty();
        }
    }

    private void carriesTheWholeBlock(MessageWritten message) {
        List<String> forms = Rendered.of(message);
        message.signature().everybody().stream()
                .map(one -> one.card().orElse(nobody()))
                .forEach(
                        card -> {
                            assertThat(IdentityBlock.missing(card, "x")).isEmpty();
                            parts(card)
                                    .forEach(
                                            part -> {
                                                assertThat(forms.getFirst())
                                                        .as("seed %d", seed)
                                                        .contains(part);
                                                assertThat(forms.getLast())
                                                        .as("seed %d", seed)
                                                        .contains(Rendered.escaped(part));
                                            });
                        });
        assertThat(forms.getFirst()).contains(message.signature().institution());
    }

    /** The referent's card, as a composer would take it that does not look. */
    private static AgentCard unchecked(AnyTown town) {
        return town.card(CAMILLE).orElseThrow().orElse(nobody());
    }

    private static boolean gaps(AgentCard card) {
        return !IdentityBlock.missing(card, "Commune").isEmpty();
    }

    private static Stream<String> parts(AgentCard card) {
        return Stream.of(
                        card.fullName(),
                        card.jobTitle(),
                        card.service(),
                        card.address(),
                        card.phone())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank());
    }

    private static AgentCard nobody() {
        return new AgentCard(null, "", null, null, "", "", null, null);
    }

    /** A town hall of which nothing is certain. */
    private static final class AnyTown extends OneProcedure {
        private final Random random;
        private final Map<AgentId, AgentCard> cards = new HashMap<>();
        private final Set<AgentId> gone;
        private final boolean away;
        private final Preferences preferences;
        private final Wordings wordings;

        AnyTown(Random random) {
            this.random = random;
            for (AgentId agent : List.of(CAMILLE, NADIA, HELENE)) {
                cards.put(agent, anyCard());
            }
            this.gone = random.nextInt(4) == 0 ? Set.of(CAMILLE) : Set.of();
            this.away = random.nextBoolean();
            this.preferences =
                    new Preferences(any(Language.values()), any(PreferredChannel.values()));
            this.wordings =
                    new Wordings(
                            anyTemplates(), anyTemplates(), (_, _) -> new Words("Objet", "Texte"));
        }

        @Override
        public boolean employs(OrganisationId organisation, AgentId agent) {
            return super.employs(organisation, agent) && !gone.contains(agent);
        }

        @Override
        public List<Absence> absences(AgentId agent) {
            return away && agent.equals(CAMILLE)
                    ? List.of(
                            new Absence(
                                    LocalDate.parse("2026-03-16"),
                                    LocalDate.parse("2026-03-16"),
                                    NADIA))
                    : List.of();
        }

        @Override
        public Optional<Confidential<AgentCard>> card(AgentId agent) {
            return Optional.ofNullable(cards.get(agent))
                    .map(card -> Confidential.about(agent, card))
                    .or(() -> super.card(agent));
        }

        @Override
        public Preferences preferences(PartyId party) {
            return preferences;
        }

        @Override
        public Wordings wordings(OrganisationId organisation, ProcedureId procedure) {
            return wordings;
        }

        @Override
        public Map<Placeholder, String> told(
                DossierId dossier, Collection<Integer> requests, Language language) {
            Map<Placeholder, String> told = new EnumMap<>(Placeholder.class);
            Stream.of(Placeholder.values())
                    .filter(_ -> random.nextInt(5) > 0)
                    .forEach(one -> told.put(one, "<" + one + ">{référent}"));
            return told;
        }

        private Templates anyTemplates() {
            Templates all = Templates.NONE;
            for (Purpose purpose : Purpose.values()) {
                if (random.nextBoolean()) {
                    var id =
                            new TemplateId(
                                    "60000000-0000-0000-0000-00000000000" + all.current().size());
                    var words = new Words("Pour {titre}", "Bonjour {usager}\n\n" + anyToken());
                    all =
                            all.with(
                                    new Template(
                                            id, 1, purpose, preferences.language(), "x", words));
                }
            }
            return all;
        }

        private String anyToken() {
            return any(Placeholder.values()).token() + "</p><script>";
        }

        private AgentCard anyCard() {
            return new AgentCard(
                    maybe("Zoé"),
                    maybe("O'Roux & <co>") == null ? "" : "O'Roux & <co>",
                    maybe("Instructrice"),
                    maybe("Urbanisme"),
                    maybe("1 place") == null ? " " : "1 place de la Mairie",
                    maybe("02") == null ? "" : "02 61 91 10 00",
                    null,
                    null);
        }

        private @Nullable String maybe(String part) {
            return random.nextInt(10) == 0 ? null : part;
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }
    }
}
