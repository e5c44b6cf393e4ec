package org.visavis.command.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.visavis.command.agent.Agent;
import org.visavis.command.automation.Automations;
import org.visavis.command.contact.Contact;
import org.visavis.command.decision.Oblivion;
import org.visavis.command.decision.Registry;
import org.visavis.command.dossier.Dossier;
import org.visavis.command.imports.Import;
import org.visavis.command.inbox.Marks;
import org.visavis.command.organisation.Organisation;
import org.visavis.command.party.Party;
import org.visavis.command.privacy.FilesToo;
import org.visavis.command.privacy.StoredBelongings;
import org.visavis.command.procedure.Procedure;
import org.visavis.events.Catalogue;
import org.visavis.events.wire.EventJson;
import org.visavis.store.CommandLine;
import org.visavis.store.EventFormat;
import org.visavis.store.EventReader;
import org.visavis.store.KeyVault;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.SafeSettings;
import org.visavis.store.TownClock;
import org.visavis.store.Wake;
import org.visavis.store.WireName;
import org.visavis.store.WireNames;
import org.visavis.store.append.Ledger;
import org.visavis.store.files.SealedFiles;
import org.visavis.store.upkeep.Upkeep;
import org.visavis.web.text.Texts;

import java.time.InstantSource;
import java.util.List;

import javax.sql.DataSource;

/**
 * The command side's own way to the store: its pool, its role, its Axon configuration, its clock.
 * Nothing of it is shared with the query side, also where both run in one process.
 */
public final class CommandStore implements AutoCloseable {
    private static final String MARKS = "visavis:marks";
    private static final int CONNECTIONS = 4;
    private static final int AGENDA_CONNECTIONS = 4;

    private final HikariDataSource pool;
    private final HikariDataSource agenda;
    private final Wake wake;
    private final CommandLine commands;
    private final EventReader events;
    private final SealedFiles files;
    private final Registry registry;
    private final InstantSource clock;
    private final Automations automations;
    private final Marks marks;

    /**
     * @param oblivion makes it true that somebody is forgotten
     * @param texts what the program writes where people read it
     */
    public CommandStore(CommandSettings settings, KeyVault vault, Oblivion oblivion, Texts texts) {
        this.pool = new HikariDataSource(pool(settings, "command", CONNECTIONS));
        this.agenda = agenda(settings);
        this.marks = new Marks(vault.create(MARKS));
        var format = new EventFormat(wireNames(), EventJson.mapper(), vault);
        this.events = new EventReader(pool, format);
        this.files = new SealedFiles(pool, vault);
        var stored = new StoredRegistry(events, new Ledger(pool), texts);
        this.registry = stored;
        this.clock =
                settings.demonstration() ? TownClock.demonstration(pool) : TownClock.real(pool);
        DataSource single = Wake.source(settings.url(), settings.user(), settings.password());
        SafeSettings.require(single);
        this.wake = Wake.start(single);
        this.commands =
                CommandLine.builder()
                        .aggregates(
                                List.of(
                                        Dossier.class,
                                        Party.class,
                                        Contact.class,
                                        Agent.class,
                                        Organisation.class,
                                        Procedure.class,
                                        Import.class))
                        .injectables(
                                List.of(
                                        registry,
                                        clock,
                                        new FilesToo(oblivion, files),
                                        new StoredBelongings(agenda, events)))
                        .events(pool)
                        .append(single)
                        .format(format)
                        .claims(stored::claims)
                        .appended(wake::signal)
                        .build();
        this.automations = new Automations(agenda, events, wake, commands, clock, texts, marks);
    }

    private static WireNames wireNames() {
        return WireNames.of(
                Catalogue.events().stream()
                        .map(
                                event ->
                                        new WireName(
                                                Catalogue.wire(event).value(),
                                                "" + Catalogue.wire(event).revision(),
                                                event))
                        .toList(),
                List.of());
    }

    /** What a crash takes from the agenda is made again from the events: no wait for the disk. */
    private static HikariDataSource agenda(CommandSettings settings) {
        HikariConfig config = pool(settings, Automations.SCHEMA, AGENDA_CONNECTIONS);
        config.setConnectionInitSql("set synchronous_commit = off");
        return new HikariDataSource(config);
    }

    static HikariConfig pool(CommandSettings settings, String name, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(Wake.source(settings.url(), settings.user(), settings.password()));
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(3_000);
        return config;
    }

    public CommandLine commands() {
        return commands;
    }

    /** What administrators ask of the process that projects. */
    public Upkeep upkeep() {
        return new Upkeep(pool);
    }

    public EventReader events() {
        return events;
    }

    /** What people sent and are sent. */
    public SealedFiles files() {
        return files;
    }

    public Registry registry() {
        return registry;
    }

    public InstantSource clock() {
        return clock;
    }

    /** What stands for people's addresses, and for mails that came in. */
    public Marks marks() {
        return marks;
    }

    /** What the program does by itself. */
    public Automations automations() {
        return automations;
    }

    /** How far the program has planned what it does by itself. */
    public ProjectionHealth agenda() {
        return automations.health();
    }

    @Override
    public void close() {
        automations.close();
        commands.close();
        wake.close();
        if (clock instanceof TownClock town) {
            town.close();
        }
        agenda.close();
        pool.close();
    }
}
