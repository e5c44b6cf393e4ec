package org.visavis.query.post;

import org.visavis.events.organisation.OrganisationEvent.MailResumed;
import org.visavis.events.organisation.OrganisationEvent.MailStopped;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Removal;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** One row for each organisation whose mail rests. */
public final class MailRestProjector implements Projector {
    private static final Table RESTS = new Table("mail_stop", "organisation");
    private static final Insert STOPPED =
            RESTS.put(List.of("organisation"), "organisation", "agent", "since");
    private static final Removal RESUMED = RESTS.remove("organisation");

    private final Rows rows;

    /** Writes there. */
    public MailRestProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.payload()) {
            case MailStopped it ->
                    rows.write(
                            STOPPED, it.organisation().value(), it.by().value(), it.happenedAt());
            case MailResumed it -> rows.write(RESUMED, it.organisation().value());
            default -> {
                // Mail goes on as it did.
            }
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(RESTS);
    }
}
