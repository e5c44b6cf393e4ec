package org.visavis.command.bulk;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.dossier.AssignReferent;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.dossier.ProposeHandOver;
import org.visavis.command.dossier.SuspendDossier;
import org.visavis.command.platform.PathId;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierId;
import org.visavis.web.form.BadRequest;
import org.visavis.web.form.Fields;
import org.visavis.web.problem.FieldProblem;

import java.util.List;
import java.util.function.Function;

/**
 * The same thing, asked of several dossiers.
 *
 * @param to to whom they go; null where they go to nobody
 * @param reason why; told as each command tells it
 */
record Asked(List<DossierId> dossiers, What what, @Nullable AgentId to, String reason) {

    /** What may be asked of several dossiers at once. */
    enum What {
        /** They change hands at once. */
        REFERENT,
        /** A successor is asked to take over. */
        HAND_OVER,
        /** They rest. */
        SUSPENSION
    }

    /** Reads what was asked: each dossier once, at most so many. */
    static Asked read(Fields fields, Function<String, AgentId> agents, int most) {
        What what = fields.choice("what", What.class);
        AgentId to = what == What.SUSPENSION ? null : agents.apply(fields.text("to"));
        return new Asked(dossiers(fields, most), what, to, fields.text("reason"));
    }

    /** Reads of which dossiers: each once, at most so many. */
    static List<DossierId> dossiers(Fields fields, int most) {
        List<String> dossiers = fields.list("dossiers").stream().distinct().toList();
        if (dossiers.isEmpty()) {
            fields.missing("dossiers");
        }
        if (dossiers.size() > most) {
            throw new BadRequest(
                    List.of(FieldProblem.of("dossiers", FieldProblem.Kind.TOO_MANY, most)));
        }
        return dossiers.stream().map(id -> PathId.read(id, DossierId::new)).toList();
    }

    /** What is asked of one of them. */
    DossierCommand of(DossierId dossier, Actor actor) {
        return switch (what) {
            case REFERENT -> new AssignReferent(dossier, actor, agent(), reason, null, null);
            case HAND_OVER -> new ProposeHandOver(dossier, actor, agent(), reason, null, null);
            case SUSPENSION -> new SuspendDossier(dossier, actor, reason, null);
        };
    }

    private AgentId agent() {
        if (to == null) {
            throw new IllegalStateException("Expected somebody to whom it goes, but found nobody");
        }
        return to;
    }
}
