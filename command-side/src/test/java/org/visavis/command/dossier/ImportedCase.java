package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.PERMIT;
import static org.visavis.command.dossier.SaintAubin.as;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.imports.ImportId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The case of a log as the examples tell it, and how another log may tell it otherwise. */
record ImportedCase(
        AgentId by,
        AgentId referent,
        boolean follows,
        Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        List<ImportCase.Act> acts) {
    static final ImportId LOG = new ImportId("60000000-0000-0000-0000-000000000001");

    /** Camille answers; nothing was done yet. */
    static ImportedCase told() {
        return new ImportedCase(HELENE, CAMILLE, false, MONDAY, null, null, List.of());
    }

    ImportedCase act(String activity, AgentId agent, Instant at) {
        List<ImportCase.Act> more = new ArrayList<>(acts);
        more.add(new ImportCase.Act(activity, "complete", agent, at));
        return new ImportedCase(by, referent, follows, openedAt, deadline, closedAt, more);
    }

    /** Whoever acts becomes the referent. */
    ImportedCase following() {
        return new ImportedCase(by, referent, true, openedAt, deadline, closedAt, acts);
    }

    ImportedCase by(AgentId importer) {
        return new ImportedCase(importer, referent, follows, openedAt, deadline, closedAt, acts);
    }

    ImportedCase answeredBy(AgentId agent) {
        return new ImportedCase(by, agent, follows, openedAt, deadline, closedAt, acts);
    }

    ImportedCase openedOn(Instant at) {
        return new ImportedCase(by, referent, follows, at, deadline, closedAt, acts);
    }

    ImportedCase dueOn(Instant at) {
        return new ImportedCase(by, referent, follows, openedAt, at, closedAt, acts);
    }

    ImportedCase closedOn(Instant at) {
        return new ImportedCase(by, referent, follows, openedAt, deadline, at, acts);
    }

    ImportCase command() {
        return new ImportCase(
                EXTENSION,
                as(by),
                LOG,
                PERMIT,
                JEANNE,
                "PC 31",
                "Extension",
                Channel.COUNTER,
                referent,
                follows,
                openedAt,
                deadline,
                closedAt,
                acts);
    }
}
