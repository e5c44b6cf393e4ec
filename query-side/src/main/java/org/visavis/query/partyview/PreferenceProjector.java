package org.visavis.query.partyview;

import org.visavis.events.party.PartyEvent.PartyPreferencesSet;
import org.visavis.events.party.Preferences;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps how parties would like to be spoken to; of who was forgotten, it is as usual again. */
public final class PreferenceProjector implements Projector {
    private static final Table PREFERENCES = new Table("party_preference", "party");
    private static final Insert SET =
            PREFERENCES.put(List.of("party"), "party", "language", "channel");

    private final Rows rows;

    /** Writes there. */
    public PreferenceProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof PartyPreferencesSet it) {
            Preferences told = it.preferences().orElse(Preferences.USUAL);
            rows.write(SET, it.party().value(), told.language().name(), told.channel().name());
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(PREFERENCES);
    }
}
