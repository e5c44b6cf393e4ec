package org.visavis.query.dossierpage.ask;

import org.visavis.query.platform.QueryDatabase;

import java.util.Optional;

/** What a form is about, where it is about one of several: the words that were written then. */
final class Subjects {
    private static final String WORK =
            "select nullif(what, '') from work where dossier = :dossier and number = :number"
                    + " and kind = '%s'";

    private final QueryDatabase database;

    Subjects(QueryDatabase database) {
        this.database = database;
    }

    /** Nothing where there are no words, or no such thing. */
    Optional<String> of(Ask ask, String dossier, int number) {
        return switch (ask.several()) {
            case "actions" -> find(WORK.formatted("ACTION"), dossier, number);
            case "promises" -> find(WORK.formatted("PROMISE"), dossier, number);
            case "requests" -> find(WORK.formatted("REQUEST"), dossier, number);
            case "call-backs" ->
                    find(
                            "select concat_ws(' · ', other, words) from work where dossier ="
                                    + " :dossier and number = :number and kind = 'CALL_BACK'",
                            dossier,
                            number);
            case "interactions" ->
                    find(
                            "select concat_ws(E'\\n', summary, text) from exchange"
                                    + " where dossier = :dossier and number = :number",
                            dossier,
                            number);
            case "contestations" ->
                    find(
                            "select text from contestation"
                                    + " where dossier = :dossier and number = :number",
                            dossier,
                            number);
            case "participants" ->
                    find(
                            "select y.name from participant p join party y on y.id = p.party"
                                    + " where p.dossier = :dossier and p.number = :number",
                            dossier,
                            number);
            case "referents" ->
                    find(
                            "select trim(concat_ws(' ', a.first_name, a.last_name)) from (select"
                                    + " agent, row_number() over (order by position) as number from"
                                    + " referral where dossier = :dossier) r join agent a on a.id ="
                                    + " r.agent where r.number = :number",
                            dossier,
                            number);
            default -> Optional.empty();
        };
    }

    private Optional<String> find(String sql, String dossier, int number) {
        return database.sql()
                .sql(sql)
                .param("dossier", dossier)
                .param("number", number)
                .query(String.class)
                .optional()
                .filter(words -> !words.isBlank());
    }
}
