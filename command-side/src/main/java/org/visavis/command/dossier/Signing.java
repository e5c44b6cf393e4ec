package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.agent.IdentityBlock.Signatory;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The one place where a signature is made from what is known.
 *
 * @param organisation for which the message leaves
 * @param at on whose day it is seen who is away
 */
record Signing(Registry registry, OrganisationId organisation, Instant at) {

    /**
     * Who signs.
     *
     * @param writer who writes; nobody where the program does
     * @throws Refused naming what is not known of one of them
     */
    IdentityBlock block(AgentId referent, @Nullable AgentId writer) {
        AgentId deputy = deputyOf(referent).orElse(null);
        boolean signsAlready = referent.equals(writer) || (deputy != null && deputy.equals(writer));
        return new IdentityBlock(
                organisation,
                registry.institution(organisation),
                signatory(referent),
                deputy == null ? null : signatory(deputy),
                writer == null || signsAlready ? null : signatory(writer));
    }

    private Optional<AgentId> deputyOf(AgentId referent) {
        LocalDate today = LocalDate.ofInstant(at, registry.zoneOf(organisation));
        return registry.absences(referent).stream()
                .filter(absence -> absence.meets(today, today))
                .map(Absence::deputy)
                .findFirst();
    }

    private Signatory signatory(AgentId agent) {
        Confidential<AgentCard> card =
                registry.card(agent)
                        .orElseThrow(
                                () -> new Refused(new MailReason.CannotSign(agent, List.of())));
        List<String> missing =
                card instanceof Confidential.Clear<AgentCard>(_, AgentCard known)
                        ? IdentityBlock.missing(known, registry.institution(organisation))
                        : List.of("lastName");
        if (!missing.isEmpty()) {
            throw new Refused(new MailReason.CannotSign(agent, missing));
        }
        return new Signatory(agent, card);
    }
}
