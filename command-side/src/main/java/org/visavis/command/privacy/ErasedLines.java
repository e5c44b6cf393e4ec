package org.visavis.command.privacy;

import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.ContactId;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyId;
import org.visavis.store.ErasureList.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An erasure as it stands on the list, one line for each key, and back again. */
final class ErasedLines {
    private static final String PARTY = "party";
    private static final String OF = "of";
    private static final String GROUND = "ground";
    private static final String VISA = "visa";
    private static final String ASKED_BY = "askedBy";
    private static final String CONFIRMED_BY = "confirmedBy";

    /** Whose key it was. */
    private enum Of {
        PARTY,
        RECORD,
        CONTACT
    }

    private ErasedLines() {}

    static List<Line> of(PartyErased erased) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(erased, Of.PARTY, erased.party().value()));
        erased.records().forEach(it -> lines.add(line(erased, Of.RECORD, it.value())));
        erased.contacts().forEach(it -> lines.add(line(erased, Of.CONTACT, it.value())));
        return lines;
    }

    private static Line line(PartyErased erased, Of of, String key) {
        return new Line(
                key,
                erased.happenedAt(),
                Map.of(
                        PARTY,
                        erased.party().value(),
                        OF,
                        of.name(),
                        GROUND,
                        erased.ground().name(),
                        VISA,
                        erased.visa(),
                        ASKED_BY,
                        erased.askedBy().value(),
                        CONFIRMED_BY,
                        erased.confirmedBy().value()));
    }

    /** What was erased, each with all its lines. */
    static List<PartyErased> erasures(List<Line> lines) {
        Map<String, List<Line>> byParty =
                lines.stream().collect(Collectors.groupingBy(line -> said(line, PARTY)));
        return lines.stream()
                .filter(line -> is(line, Of.PARTY))
                .map(line -> erased(line, byParty.getOrDefault(line.key(), List.of())))
                .toList();
    }

    private static PartyErased erased(Line own, List<Line> all) {
        return new PartyErased(
                new PartyId(own.key()),
                ErasureGround.valueOf(said(own, GROUND)),
                said(own, VISA),
                new AgentId(said(own, ASKED_BY)),
                new AgentId(said(own, CONFIRMED_BY)),
                all.stream()
                        .filter(line -> is(line, Of.RECORD))
                        .map(line -> new PartyId(line.key()))
                        .toList(),
                all.stream()
                        .filter(line -> is(line, Of.CONTACT))
                        .map(line -> new ContactId(line.key()))
                        .toList(),
                own.at());
    }

    private static boolean is(Line line, Of of) {
        return said(line, OF).equals(of.name());
    }

    private static String said(Line line, String what) {
        return Objects.requireNonNull(line.grounds().get(what), what);
    }
}
