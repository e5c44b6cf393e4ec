package org.visavis.query.wording;

import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplatePublished;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplateWithdrawn;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplatePublished;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplateWithdrawn;
import org.visavis.events.wording.Template;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;
import java.util.List;

/** Keeps every version of every template. */
public final class TemplateProjector implements Projector {
    private static final Table TEMPLATES = new Table("template", "owner");
    private static final Insert PUBLISHED =
            TEMPLATES.insert(
                    "owner",
                    "id",
                    "version",
                    "purpose",
                    "language",
                    "name",
                    "subject",
                    "text",
                    "published_by",
                    "published_at");
    private static final Change WITHDRAWN = TEMPLATES.set("withdrawn_at").where("owner", "id");

    private final Rows rows;

    /** Writes there. */
    public TemplateProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.payload()) {
            case OrganisationTemplatePublished it ->
                    published(it.organisation().value(), it.template(), it.by(), it.happenedAt());
            case ProcedureTemplatePublished it ->
                    published(it.procedure().value(), it.template(), it.by(), it.happenedAt());
            case OrganisationTemplateWithdrawn it ->
                    rows.write(
                            WITHDRAWN,
                            it.happenedAt(),
                            it.organisation().value(),
                            it.template().value());
            case ProcedureTemplateWithdrawn it ->
                    rows.write(
                            WITHDRAWN,
                            it.happenedAt(),
                            it.procedure().value(),
                            it.template().value());
            default -> {
                // Nobody's words change by it.
            }
        }
    }

    private void published(String owner, Template it, AgentId by, Instant at) {
        rows.write(
                PUBLISHED,
                owner,
                it.id().value(),
                it.version(),
                it.purpose().name(),
                it.language().name(),
                it.name(),
                it.words().subject(),
                it.words().text(),
                by.value(),
                at);
    }

    @Override
    public List<Table> tables() {
        return List.of(TEMPLATES);
    }
}
