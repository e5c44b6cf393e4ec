package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that stand at the top of the small logs, and what each oddity becomes. */
class ThirtyCasesTest {

    private final Reading log = Reading.of(Reading.resource("thirty-cases.xes"));

    @Test
    void the_figures_at_the_top_of_the_log_hold() {
        assertThat(log.broken()).isNull();
        assertThat(log.name()).contains("Valbrise, affaires de 2024");
        assertThat(log.items()).hasSize(41);
        assertThat(log.traces()).hasSize(32);
        assertThat(log.traces().stream().mapToInt(trace -> trace.events().size()).sum())
                .isEqualTo(63);
        Collection<Trace> cases = firstOfEachReference();
        Set<String> responsible =
                cases.stream()
                        .map(Trace::responsible)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        List<TraceEvent> events = cases.stream().flatMap(trace -> trace.events().stream()).toList();
        Set<String> acting = events.stream().map(TraceEvent::resource).collect(Collectors.toSet());
        assertThat(cases).hasSize(30);
        assertThat(events).hasSize(58);
        assertThat(events.stream().map(TraceEvent::activity).distinct()).hasSize(52);
        assertThat(cases.stream().filter(trace -> trace.end() != null)).hasSize(14);
        assertThat(responsible).hasSize(10);
        assertThat(acting).hasSize(12);
        assertThat(Stream.concat(responsible.stream(), acting.stream()).distinct()).hasSize(15);
    }

    @Test
    void each_trace_that_cannot_be_read_is_told_with_its_line_and_why() {
        assertThat(log.unreadable())
                .extracting(
                        UnreadableTrace::reference,
                        UnreadableTrace::line,
                        UnreadableTrace::why,
                        UnreadableTrace::arguments)
                .containsExactly(
                        tuple(
                                "VB-2024-101",
                                402,
                                TraceFault.DATE_UNREADABLE,
                                List.of("startdate", "31/05/2024 09:00")),
                        tuple(null, 408, TraceFault.REFERENCE_MISSING, List.of()),
                        tuple("VB-2024-103", 420, TraceFault.EVENT_WITHOUT_TIME, List.of()),
                        tuple("VB-2024-104", 429, TraceFault.EVENT_WITHOUT_RESOURCE, List.of()),
                        tuple("VB-2024-105", 437, TraceFault.EVENT_WITHOUT_ACTIVITY, List.of()),
                        tuple("VB-2024-106", 441, TraceFault.OPENING_UNKNOWN, List.of()),
                        tuple("VB-2024-107", 448, TraceFault.NOBODY_NAMED, List.of()),
                        tuple("VB-2024-108", 459, TraceFault.TOLD_TWICE, List.of("deadline")),
                        tuple(
                                "VB-2024-109",
                                468,
                                TraceFault.DATE_UNREADABLE,
                                List.of("time:timestamp", "2024-02-30T09:00:00.000+01:00")));
    }

    @Test
    void a_case_opens_at_its_startdate_or_else_at_its_first_event() {
        assertThat(log.trace("VB-2024-006").opened()).isEqualTo("2024-02-01T08:00:00Z");
        assertThat(log.trace("VB-2024-003").start()).isNull();
        assertThat(log.trace("VB-2024-003").opened()).isEqualTo("2024-01-15T09:20:00Z");
        assertThat(log.trace("VB-2024-020").events()).isEmpty();
    }

    @Test
    void names_are_kept_to_the_letter() {
        assertThat(resources("VB-2024-012")).containsExactly("Lefèvre", "lefèvre", "LEFÈVRE");
        assertThat(log.trace("VB-2024-012").responsible()).isEqualTo("Lefèvre ");
        assertThat(log.trace("VB-2024-016").responsible()).isEqualTo("Roux & Fils – l'atelier");
        assertThat(log.trace("VB-2024-016").events().getFirst().activity())
                .isEqualTo("Devis \"toiture\" < 5\u00a0000\u00a0€");
    }

    @Test
    void nested_attributes_and_lists_and_defaults_are_not_taken_for_the_cases_own() {
        Trace nested = log.trace("VB-2024-014");
        assertThat(nested.responsible()).isEqualTo("Claire Marchand");
        assertThat(nested.end()).isNull();
        assertThat(resources("VB-2024-014")).containsExactly("Claire Marchand");
        assertThat(nested.opened()).isEqualTo("2024-03-12T08:00:00Z");
        Trace listed = log.trace("VB-2024-015");
        assertThat(listed.responsible()).isNull();
        assertThat(listed.events().getFirst().activity()).isEqualTo("Abri de jardin déclaré");
    }

    @Test
    void what_is_empty_is_absent() {
        Trace blank = log.trace("VB-2024-022");
        assertThat(blank.responsible()).isNull();
        assertThat(blank.channel()).isNull();
        assertThat(blank.end()).isNull();
    }

    @Test
    void events_keep_the_order_of_the_log_with_their_lines_and_transitions() {
        assertThat(log.trace("VB-2024-013").events())
                .extracting(TraceEvent::activity)
                .containsExactly(
                        "Contrôle de conformité", "Réception de la demande", "Pièces complètes");
        assertThat(log.trace("VB-2024-024").events())
                .extracting(TraceEvent::transition)
                .containsExactly("start", "suspend", "complete");
        assertThat(log.trace("VB-2024-001").events())
                .extracting(TraceEvent::line)
                .containsExactly(52, 53, 54);
    }

    @Test
    void a_tag_over_several_lines_stands_on_its_first() {
        String[] lines = new String(Reading.resource("thirty-cases.xes"), UTF_8).split("\n", -1);
        TraceEvent event = log.trace("Mairie annexe / dépôt n° 28").events().getFirst();
        assertThat(lines[event.line() - 1]).isEqualTo("\t\t<event");
    }

    @Test
    void one_instant_written_three_ways_is_one_instant() {
        assertThat(log.trace("VB-2024-017").events())
                .extracting(TraceEvent::at)
                .containsOnly(Instant.parse("2024-04-22T08:00:00Z"));
        assertThat(log.trace("VB-2024-018").opened()).isEqualTo("2024-04-23T08:00:00Z");
        assertThat(log.trace("VB-2024-019").deadline()).isEqualTo("2024-05-23T22:00:00Z");
        assertThat(log.trace("VB-2024-029").events())
                .extracting(TraceEvent::at)
                .containsExactly(
                        Instant.parse("2024-03-31T00:59:59.999999Z"),
                        Instant.parse("2024-03-31T01:00:00.000001Z"));
    }

    @Test
    void the_same_reference_twice_is_given_twice() {
        assertThat(log.traces())
                .extracting(Trace::reference)
                .filteredOn("VB-2024-002"::equals)
                .hasSize(2);
    }

    @Test
    void the_later_extracts_hold_what_they_say() {
        Reading longer = Reading.of(Reading.resource("thirty-cases-longer.xes"));
        Reading contradicting = Reading.of(Reading.resource("thirty-cases-contradicting.xes"));
        assertThat(longer.broken()).isNull();
        assertThat(longer.unreadable()).isEmpty();
        assertThat(longer.traces()).hasSize(31);
        assertThat(longer.trace("VB-2024-002").events()).hasSize(4);
        assertThat(longer.trace("VB-2024-011").end()).isNotNull();
        assertThat(contradicting.broken()).isNull();
        assertThat(contradicting.traces()).hasSize(4);
        assertThat(contradicting.trace("VB-2024-008").events().get(1).resource())
                .isNotEqualTo(log.trace("VB-2024-008").events().get(1).resource());
    }

    private List<String> resources(String reference) {
        return log.trace(reference).events().stream().map(TraceEvent::resource).toList();
    }

    private Collection<Trace> firstOfEachReference() {
        Map<String, Trace> cases = new LinkedHashMap<>();
        log.traces().forEach(trace -> cases.putIfAbsent(trace.reference(), trace));
        return cases.values();
    }
}
