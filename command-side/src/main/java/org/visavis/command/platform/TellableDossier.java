package org.visavis.command.platform;

import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.web.text.Moments;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a dossier's own events say, for words that speak of it. Nothing of it is kept. */
final class TellableDossier {
    private final List<?> events;

    TellableDossier(List<?> events) {
        this.events = events;
    }

    /**
     * What is known.
     *
     * @param requests those that are meant
     * @param name what a party is called, unless they were forgotten
     * @param procedure what a procedure is called
     */
    Map<Placeholder, String> told(
            Collection<Integer> requests,
            Language language,
            Function<PartyId, Optional<String>> name,
            Function<ProcedureId, Optional<String>> procedure) {
        Map<Placeholder, String> told = new EnumMap<>(Placeholder.class);
        opened().ifPresent(
                        it -> {
                            read(it.title()).ifPresent(title -> told.put(Placeholder.TITLE, title));
                            Optional.ofNullable(it.reference())
                                    .ifPresent(own -> told.put(Placeholder.REFERENCE, own));
                            procedure
                                    .apply(it.procedure())
                                    .ifPresent(own -> told.put(Placeholder.PROCEDURE, own));
                        });
        party().flatMap(name).ifPresent(called -> told.put(Placeholder.PARTY, called));
        List<InformationRequested> meant = meant(requests);
        if (!meant.isEmpty() && meant.stream().allMatch(one -> read(one.what()).isPresent())) {
            told.put(Placeholder.REQUEST, listed(meant));
            told.put(Placeholder.DUE, day(meant, language));
        }
        return told;
    }

    /** One request as it stands; several, each on a line of its own. */
    private static String listed(List<InformationRequested> meant) {
        String before = meant.size() == 1 ? "" : "– ";
        return meant.stream()
                .map(one -> before + one.what().orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String day(List<InformationRequested> meant, Language language) {
        Instant first =
                meant.stream()
                        .map(InformationRequested::due)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return Moments.in(language.locale()).day(Moments.dayOf(first));
    }

    private List<InformationRequested> meant(Collection<Integer> requests) {
        return events.stream()
                .filter(InformationRequested.class::isInstance)
                .map(InformationRequested.class::cast)
                .filter(one -> requests.contains(one.number()))
                .toList();
    }

    private Optional<DossierOpened> opened() {
        return events.stream()
                .filter(DossierOpened.class::isInstance)
                .map(DossierOpened.class::cast)
                .findFirst();
    }

    private Optional<PartyId> party() {
        return events.stream()
                .filter(DossierPartyCorrected.class::isInstance)
                .map(event -> ((DossierPartyCorrected) event).party())
                .reduce((_, later) -> later)
                .or(() -> opened().map(DossierOpened::party));
    }

    private static Optional<String> read(Confidential<String> words) {
        return words instanceof Confidential.Clear<String>(_, String said)
                ? Optional.of(said)
                : Optional.empty();
    }
}
