package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Locale;
import java.util.Optional;

/**
 * Which part of a portfolio is wanted.
 *
 * @param show what the dossiers have in common
 * @param procedure only those of this procedure; null for all
 */
public record Narrowing(Show show, @Nullable String procedure) {
    /** The whole portfolio. */
    public static final Narrowing NONE = new Narrowing(Show.ALL, null);

    /** What the dossiers of a part have in common. */
    public enum Show {
        ALL("true"),
        LATE("coalesce(d.due, 'infinity') < :now"),
        UNANSWERED("d.unanswered_since is not null"),
        ACCEPTANCE("d.referral = 'AWAITING_ACCEPTANCE'");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        /** The condition on {@code dossier d}; it may name {@code now}. */
        String condition() {
            return condition;
        }

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Show> read(String word) {
            for (Show show : values()) {
                if (show.word().equals(word)) {
                    return Optional.of(show);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Where a part of a portfolio is shown.
     *
     * @param agent whose it is; null for one's own
     * @param other what its dossiers have in common
     * @param after where the page before ended; null for the first
     */
    public String address(@Nullable String agent, Show other, @Nullable String after) {
        return UriComponentsBuilder.fromPath("/portfolio")
                .queryParamIfPresent("agent", Optional.ofNullable(agent))
                .queryParam("show", other.word())
                .queryParamIfPresent("procedure", Optional.ofNullable(procedure))
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .encode()
                .toUriString();
    }

    String condition() {
        return show.condition() + (procedure == null ? "" : " and d.procedure = :procedure");
    }
}
