package org.visavis.web.keep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.web.WebDatabase;
import org.visavis.web.who.Person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * How far each person has looked through a list of theirs, whose places only grow. It is nobody
 * else's, and no part of any history.
 */
public final class Marks {
    /** Whoever ticks off more one by one has the oldest of them taken for seen. */
    private static final int ONE_BY_ONE = 500;

    private final JdbcClient database;

    /** Keeps marks in this database. */
    public Marks(WebDatabase database) {
        this.database = JdbcClient.create(database.dataSource());
    }

    /**
     * What was seen.
     *
     * @param until all up to this place
     * @param also and these behind it
     */
    public record Mark(long until, List<Long> also) {
        static final Mark NOTHING = new Mark(0, List.of());
    }

    /** How far this person has looked through the list of this name. */
    public Mark of(Person person, String name) {
        return database.sql("select until, also from web.mark where person = ? and name = ?")
                .params(person.id(), name)
                .query((row, _) -> mark(row))
                .optional()
                .orElse(Mark.NOTHING);
    }

    /** They saw this one. */
    public void see(Person person, String name, long place) {
        database.sql(
                        """
                        insert into web.mark as m (person, name, also) values (?, ?, array[?::bigint])
                        on conflict (person, name) do update set also = array(
                            select distinct place from unnest(m.also || excluded.also) place
                            where place > m.until order by place desc limit ?)
                        """)
                .params(person.id(), name, place, ONE_BY_ONE)
                .update();
    }

    /** They saw all up to this one. */
    public void seeAll(Person person, String name, long until) {
        database.sql(
                        """
                        insert into web.mark as m (person, name, until) values (?, ?, ?)
                        on conflict (person, name) do update set
                            until = greatest(m.until, excluded.until),
                            also = array(select place from unnest(m.also) place
                                where place > greatest(m.until, excluded.until))
                        """)
                .params(person.id(), name, until)
                .update();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getLong("until"), List.of((Long[]) row.getArray("also").getArray()));
    }
}
