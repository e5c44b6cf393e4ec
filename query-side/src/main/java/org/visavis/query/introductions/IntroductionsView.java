package org.visavis.query.introductions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * To whom a referent has not introduced themselves yet.
 *
 * @param agent the referent
 * @param total how many there are
 * @param dossiers the first of them, by when the introduction leaves
 * @param team how many each colleague has, the most first; none for who does not supervise
 */
public record IntroductionsView(
        Holder agent, long total, List<Line> dossiers, List<Colleague> team) {

    /** Whose introductions these are. */
    public record Holder(String id, String name) {}

    /**
     * One dossier whose party does not know its referent.
     *
     * @param due when the introduction leaves by itself; null where nobody planned it
     * @param action in which the referent introduces themselves; null where there is none
     * @param hasMail whether an address is known
     * @param hasLine whether the referent added words of their own
     */
    public record Line(
            String id,
            String title,
            @Nullable String reference,
            String partyName,
            Instant referentSince,
            @Nullable Instant due,
            @Nullable Integer action,
            boolean hasMail,
            boolean hasLine) {

        /** Why it has not been made. */
        public Why why() {
            if (action != null) {
                return Why.ENTRUSTED;
            }
            if (due != null) {
                return hasMail ? Why.PLANNED : Why.PLANNED_WITHOUT_MAIL;
            }
            return hasMail ? Why.NOT_PLANNED : Why.NO_MAIL;
        }
    }

    /** Why an introduction has not been made. */
    public enum Why {
        PLANNED,
        PLANNED_WITHOUT_MAIL,
        ENTRUSTED,
        NOT_PLANNED,
        NO_MAIL
    }

    /** A colleague who has introductions to make. */
    public record Colleague(String id, String name, long count) {}
}
