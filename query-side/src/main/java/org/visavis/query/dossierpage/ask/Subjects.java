package org.visavis.query.dossierpage.ask;

import org.visavis.query.platform.QueryDatabase;

import java.util.Optional;

/** What a form is about, where it is about one of several: the words that were written then. */
final class Subjects {
    private static final String WORK =
            "select what from work where dossier = :dossier and number = :number"
                    + " and kind = '%s' and (not :party or other is null)";

    private final QueryDatabase database;

    Subjects(QueryDatabase database) {
        this.database = database;
    }

    /** Empty words where there are none; nothing where there is no such thing for this reader. */
    Optional<String> of(Ask ask, String dossier, int number, boolean forParty) {
        return switch (ask.several()) {
            case "actions" -> find(WORK.formatted("ACTION"), dossier, number, forParty);
            case "promises" -> find(WORK.formatted("PROMISE"), dossier, number, forParty);
            case "requests" -> find(WORK.formatted("REQUEST"), dossier, number, forParty);
            case "call-backs" ->
                    find(
                            "select concat_ws(' · ', other, words) from work where dossier ="
                                    + " :dossier and number = :number and kind = 'CALL_BACK'",
                            dossier,
                            number,
                            forParty);
            case "interactions" ->
                    find(
                            "select concat_ws(E'\\n', summary, text) from exchange"
                                    + " where dossier = :dossier and number = :number",
                            dossier,
                            number,
                            forParty);
            case "contestations" ->
                    find(
                            "select text from contestation"
                                    + " where dossier = :dossier and number = :number",
                            dossier,
                            number,
                            forParty);
            case "participants" ->
                    find(
                            "select y.name from participant p join party y on y.id = p.party"
                                    + " where p.dossier = :dossier and p.number = :number",
                            dossier,
                            number,
                            forParty);
            case "referents" ->
                    find(
                            "select trim(concat_ws(' ', a.first_name, a.last_name)) from (select"
                                    + " agent, row_number() over (order by position) as number from"
                                    + " referral where dossier = :dossier) r join agent a on a.id ="
                                    + " r.agent where r.number = :number",
                            dossier,
                            number,
                            forParty);
            default -> Optional.empty();
        };
    }

    private Optional<String> find(String sql, String dossier, int number, boolean forParty) {
        return database.sql()
                .sql(sql)
                .param("dossier", dossier)
                .param("number", number)
                .param("party", forParty)
                .query(String.class)
                .optional();
    }
}
