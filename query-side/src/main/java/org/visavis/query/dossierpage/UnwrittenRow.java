package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.wire.EventJson;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;

/** A dossier's row that is in no table, such as that of a dossier as it was. */
final class UnwrittenRow {
    /** Stands where the table of dossiers stands; its parameter is {@code row}. */
    static final String IN_PLACE_OF_THE_TABLE =
            "from jsonb_populate_record(null::dossier, :row::jsonb) d";

    private UnwrittenRow() {}

    /**
     * The row as JSON, a column a member.
     *
     * @param version told in place of the page's own
     */
    static String of(DossierPage page, long version) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(DossierRows.columns(page));
        row.replaceAll((_, value) -> value instanceof Timestamp at ? at.toInstant() : value);
        row.put("version", version);
        return EventJson.mapper().writeValueAsString(row);
    }
}
