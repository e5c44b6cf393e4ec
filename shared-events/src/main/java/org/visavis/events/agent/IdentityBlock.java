package org.visavis.events.agent;

import org.jspecify.annotations.Nullable;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who signs what leaves the house, as they were when it left. There is no such block with a gap:
 * everyone may know the first name, last name, quality and administrative address of the agent who
 * handles their case (French code of relations between the public and the administration, art.
 * L111-2); art. R112-5 adds the telephone.
 *
 * @param organisation for which the message leaves
 * @param institution what that organisation is called
 * @param referent who answers for the dossier
 * @param deputy who stands in for the referent that day; none while they are there
 * @param writer who wrote, where that is neither of them
 */
public record IdentityBlock(
        OrganisationId organisation,
        String institution,
        Signatory referent,
        @Nullable Signatory deputy,
        @Nullable Signatory writer) {

    /** A person who signs, and what everyone may know of them. */
    public record Signatory(AgentId agent, Confidential<AgentCard> card) {}

    /**
     * @throws IllegalArgumentException if what the law asks for is missing of any of them
     */
    public IdentityBlock {
        for (Signatory one : everybody(referent, deputy, writer)) {
            if (one.card() instanceof Confidential.Clear<AgentCard>(_, AgentCard card)) {
                List<String> missing = missing(card, institution);
                if (!missing.isEmpty()) {
                    throw new IllegalArgumentException(
                            "Expected a complete identity block, but there is no " + missing);
                }
            }
        }
    }

    /** What the law asks for and is not there; a quality is a job title or a service. */
    public static List<String> missing(AgentCard card, String institution) {
        List<String> missing = new ArrayList<>();
        Stream.of(
                        Map.entry("firstName", said(card.firstName())),
                        Map.entry("lastName", said(card.lastName())),
                        Map.entry("jobTitle", said(card.jobTitle()) + said(card.service())),
                        Map.entry("institution", said(institution)),
                        Map.entry("address", said(card.address())),
                        Map.entry("phone", said(card.phone())))
                .filter(part -> part.getValue().isEmpty())
                .forEach(part -> missing.add(part.getKey()));
        return List.copyOf(missing);
    }

    /** All who sign, the referent first. */
    public List<Signatory> everybody() {
        return everybody(referent, deputy, writer);
    }

    /** Who speaks: the writer, else the deputy, else the referent. */
    public Signatory speaker() {
        return everybody().getLast();
    }

    private static List<Signatory> everybody(
            Signatory referent, @Nullable Signatory deputy, @Nullable Signatory writer) {
        return Stream.of(referent, deputy, writer).filter(Objects::nonNull).toList();
    }

    private static String said(@Nullable String part) {
        return part == null ? "" : part.strip();
    }
}
