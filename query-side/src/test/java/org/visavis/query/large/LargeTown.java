package org.visavis.query.large;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.QuerySettings;
import org.visavis.store.StoreSchema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.sql.DataSource;

/**
 * The tables as the program lays them, with a hundred thousand dossiers, and what belongs to them:
 * enough for the database to choose its ways as it would in a large town.
 */
final class LargeTown {
    static final int DOSSIERS = 100_000;
    static final String ORGANISATION = id("0", 1);
    static final DataSource SOURCE = laid();

    private LargeTown() {}

    static String id(String kind, long number) {
        return "0198c0de-000%s-7000-8000-%012x".formatted(kind, number);
    }

    static String agent(long number) {
        return id("1", number);
    }

    private static DataSource laid() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            String root = server.getJdbcUrl("postgres", "postgres");
            var source = new PGSimpleDataSource();
            source.setUrl(root);
            source.setCurrentSchema(QuerySettings.SCHEMA + ",public");
            new JdbcTemplate(source).execute("create extension pg_trgm");
            StoreSchema.migrateProjections(source, QuerySettings.SCHEMA);
            Flyway.configure()
                    .dataSource(source)
                    .schemas(QuerySettings.SCHEMA)
                    .table("pages_history")
                    .locations("classpath:db/query")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            fill(new JdbcTemplate(source));
            return asTheProgramAsks(source);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DataSource asTheProgramAsks(DataSource source) {
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(2);
        pool.setConnectionInitSql(QueryDatabase.SETTINGS);
        return pool;
    }

    private static void fill(JdbcTemplate jdbc) {
        List.of(
                        "create function id(kind text, n bigint) returns text immutable language"
                                + " sql return '0198c0de-000' || kind || '-7000-8000-'"
                                + " || lpad(to_hex(n), 12, '0')",
                        """
                        create function word(words text[], n bigint) returns text immutable
                            language sql return words[1 + (n % array_length(words, 1))::int]
                        """,
                        """
                        create function surname(n bigint) returns text immutable language sql
                        return word(array['mar','ben','du','la','per','rou','gar','fau','che','mo',
                                'le','ri','sau','vi','bo','ca'], n)
                            || word(array['tin','ali','pont','cour','rin','bert','cia','vel','lon',
                                'nier','det','sard','ney','gier','mel'], n / 16)
                            || word(array['','et','eau','ot','ier','in','aud','ois'], n / 240)
                        """,
                        """
                        insert into agent (id, organisation, own_last_name, address, phone)
                        select id('1', n), id('0', 1), surname(n), '1, place', '04'
                        from generate_series(1, 500) n
                        """,
                        """
                        insert into procedure (id, organisation, name, legal_basis, first_contact,
                            referent_within_days)
                        select id('2', n), id('0', 1), 'Procédure ' || n, 'art. 1', id('1', 1), 5
                        from generate_series(1, 10) n
                        """,
                        """
                        insert into party (id, organisation, kind, name, search, phone, digits,
                            version, speaker)
                        select id('3', n), id('0', 1), 'PERSON', surname(n * 7), surname(n * 7),
                            regexp_replace(digits, '(..)(?=.)', '\\1 ', 'g'), digits, 1, id('3', n)
                        from generate_series(1, 50000) n
                        cross join lateral (select '06' || lpad((n * 2477)::text, 8, '1') as digits) d
                        """,
                        """
                        insert into dossier (id, version, organisation, procedure, party, reference,
                            title, search, first_contact, deadline, opened_at, opened_known_at,
                            closed_at, closed_known_at, referent, referent_since, referral,
                            referents, interactions, acts, due, next_what, unanswered_since,
                            hand_over_to, escalation_to, escalation_since)
                        select id('4', n), 3, id('0', 1), id('2', n % 10), id('3', n / 2),
                            'VAL-' || n, title, 'val-' || n || ' ' || title, id('1', 1),
                            at + interval '60 days', at, at,
                            case when n % 2 = 0 then at end, case when n % 2 = 0 then at end,
                            id('1', n % 500), at,
                            case when n % 50 = 1 then 'AWAITING_ACCEPTANCE' else 'IN_CHARGE' end,
                            1, 1, 1, at + interval '30 days', 'DECIDE',
                            case when n % 20 = 3 then at end,
                            case when n % 100 = 5 then id('1', n % 499) end,
                            case when n % 200 = 7 then id('1', n % 499) end,
                            case when n % 200 = 7 then at end
                        from generate_series(1, 100000) n
                        cross join lateral (select
                            timestamptz '2026-01-01' + n * interval '4 minutes' as at,
                            word(array['terrasse','cloture','permis','place en creche','logement',
                                'carte de stationnement','acte de naissance','subvention'], n)
                            || ' rue ' || surname(n / 3) as title) made
                        """,
                        """
                        insert into counted (dossier, position, kind, organisation, procedure,
                            number, agent, channel, happened_at, known_at)
                        select id('4', n), n, 'OPENED', id('0', 1), id('2', n % 10), 0, id('1', 1),
                            'PORTAL', at, at
                        from generate_series(1, 100000) n
                        cross join lateral (select
                            timestamptz '2026-01-01' + n * interval '4 minutes' as at) made
                        """,
                        """
                        insert into work (dossier, kind, number, organisation, what, agent, due,
                            added_at, added_known_at, done_at)
                        select id('4', n), word(array['PROMISE','ACTION','CALL_BACK','REQUEST'], n),
                            1, id('0', 1), 'chose ' || n, id('1', n % 500),
                            timestamptz '2026-01-01' + n * interval '4 minutes', now(), now(),
                            case when n % 4 = 0 then now() end
                        from generate_series(1, 100000) n
                        """,
                        """
                        insert into rung (dossier, request, rung, kind, version, working_days,
                            from_at, due, climbed_at)
                        select dossier, 1, 3, 'CALL', 0, 15, added_at, due, added_at
                        from work where kind = 'ACTION'
                        """,
                        """
                        insert into exchange (dossier, number, position, organisation, party,
                            channel, direction, summary, audience, happened_at, known_at, search)
                        select id('4', n), 1, n, id('0', 1), id('3', n / 2), 'CALL', 'IN', said,
                            'TEAM', timestamptz '2026-01-01' + n * interval '4 minutes', now(), said
                        from generate_series(1, 100000) n
                        cross join lateral (select word(array['il manque le plan','a rappeler',
                            'demande un delai','remercie'], n) || ' ' || surname(n / 5) as said) s
                        """,
                        """
                        insert into note (dossier, number, agent, text, happened_at, search)
                        select id('4', n), 1, id('1', 1), 'note ' || surname(n), now(),
                            'note ' || surname(n)
                        from generate_series(1, 100000) n
                        """,
                        """
                        insert into thanks (dossier, number, text, happened_at)
                        select id('4', n), 1, 'merci', now() from generate_series(1, 20000) n
                        """,
                        """
                        insert into thanked (dossier, number, agent)
                        select id('4', n), 1, id('1', n % 500) from generate_series(1, 20000) n
                        """,
                        """
                        insert into absence (agent, from_day, to_day, deputy, declared_at)
                        select id('1', n), date '2026-05-01' + n, date '2026-07-01',
                            id('1', n % 10 + 1), now()
                        from generate_series(1, 500, 5) n where n < 60
                        """,
                        "vacuum analyze")
                .forEach(jdbc::execute);
    }
}
