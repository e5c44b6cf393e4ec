package org.visavis.calendar;

import static org.visavis.calendar.Feast.easter;
import static org.visavis.calendar.Feast.everySo;
import static org.visavis.calendar.Feast.on;
import static org.visavis.calendar.Feast.onOrBeforeSunday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country or a part of one, with the public holidays that its law names. Its code is that of ISO
 * 3166, but for Alsace and Moselle, which have none together.
 */
public enum Place {
    /** Code du travail, art. L3133-1. */
    FRANCE("FR", Kept.FRENCH),
    /** Haut-Rhin, Bas-Rhin, Moselle: code du travail, art. L3134-13. */
    ALSACE_MOSELLE("FR-AM", plus(Kept.FRENCH, easter(-2), on(12, 26))),
    /** Abolition of slavery: code du travail, art. L3422-2. */
    GUADELOUPE("FR-971", plus(Kept.FRENCH, on(5, 27))),
    MARTINIQUE("FR-972", plus(Kept.FRENCH, on(5, 22))),
    GUYANE("FR-973", plus(Kept.FRENCH, on(6, 10))),
    LA_REUNION("FR-974", plus(Kept.FRENCH, on(12, 20))),
    MAYOTTE("FR-976", plus(Kept.FRENCH, on(4, 27))),
    /** Royal decree of 18 April 1974. */
    BELGIUM(
            "BE",
            List.of(
                    on(1, 1),
                    easter(1),
                    on(5, 1),
                    easter(39),
                    easter(50),
                    on(7, 21),
                    on(8, 15),
                    on(11, 1),
                    on(11, 11),
                    on(12, 25))),
    /** Code du travail luxembourgeois, art. L. 232-2. */
    LUXEMBOURG(
            "LU",
            List.of(
                    on(1, 1),
                    easter(1),
                    on(5, 1),
                    on(5, 9).since(2019),
                    easter(39),
                    easter(50),
                    on(6, 23),
                    on(8, 15),
                    on(11, 1),
                    on(12, 25),
                    on(12, 26))),
    /** Algemene termijnenwet, art. 3; Liberation Day only in its five-yearly years. */
    NETHERLANDS(
            "NL",
            List.of(
                    on(1, 1),
                    easter(-2),
                    easter(1),
                    onOrBeforeSunday(4, 27),
                    everySo(5, 5, 5),
                    easter(39),
                    easter(50),
                    on(12, 25),
                    on(12, 26))),
    /** What all Länder keep. */
    GERMANY(
            "DE",
            List.of(
                    on(1, 1),
                    easter(-2),
                    easter(1),
                    on(5, 1),
                    easter(39),
                    easter(50),
                    on(10, 3),
                    on(12, 25),
                    on(12, 26)));

    /** What more than one place keeps. */
    private static final class Kept {
        static final List<Feast> FRENCH =
                List.of(
                        on(1, 1),
                        easter(1),
                        on(5, 1),
                        on(5, 8),
                        easter(39),
                        easter(50),
                        on(7, 14),
                        on(8, 15),
                        on(11, 1),
                        on(11, 11),
                        on(12, 25));
    }

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes, nor does a Feast
    private final List<Feast> feasts;

    Place(String code, List<Feast> feasts) {
        this.code = code;
        this.feasts = feasts;
    }

    private static List<Feast> plus(List<Feast> feasts, Feast... more) {
        return Stream.concat(feasts.stream(), Stream.of(more)).toList();
    }

    /** The place of this code. */
    public static Optional<Place> of(String code) {
        return Stream.of(values()).filter(place -> place.code.equals(code)).findFirst();
    }

    /** Such as {@code FR}, or {@code FR-974} for a part of one. */
    public String code() {
        return code;
    }

    /** The public holidays of a year, whichever day of the week they fall on. */
    public Set<LocalDate> holidays(int year) {
        return feasts.stream()
                .flatMap(feast -> feast.in(year).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
