package org.visavis.standalone;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.visavis.command.inbox.InboxDoor;
import org.visavis.command.mail.MailDoor;
import org.visavis.command.platform.CommandSettings;
import org.visavis.command.platform.CommandStore;
import org.visavis.ground.Access;
import org.visavis.ground.CheckpointMail;
import org.visavis.ground.InboxSettings;
import org.visavis.ground.Keys;
import org.visavis.ground.MailSettings;
import org.visavis.ground.Staircase;
import org.visavis.query.platform.ProofSettings;
import org.visavis.query.platform.QuerySettings;
import org.visavis.query.platform.QueryStore;
import org.visavis.query.platform.Residue;
import org.visavis.standalone.mailbox.TownPost;
import org.visavis.store.ErasureList;
import org.visavis.store.KeyVault;
import org.visavis.store.proof.Proofs;
import org.visavis.web.WebDatabase;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Builds the ground on which both sides stand: folder, database, keys. */
@Configuration(proxyBeanMethods = false)
@Import(Staircase.class)
class House {
    private static final Duration MAIL_PATIENCE = Duration.ofSeconds(10);

    @Bean
    Settings settings(Environment environment) {
        return Settings.from(environment);
    }

    @Bean
    Folder folder(Settings settings) throws IOException {
        return Folder.open(settings.data());
    }

    @Bean
    Ground ground(Settings settings, Folder folder) throws IOException, SQLException {
        return Ground.lay(settings, folder.path());
    }

    @Bean
    ErasureList erasureList(Folder folder) {
        return new ErasureList(folder.path().resolve("erasures"));
    }

    @Bean
    KeyVault keyVault(Folder folder, ErasureList erasures) {
        return Keys.in(folder.path().resolve("keys"), erasures);
    }

    @Bean
    WebDatabase webDatabase(Ground ground) {
        return ground.webDatabase();
    }

    @Bean
    CommandSettings commandSettings(Ground ground, Folder folder, Settings settings) {
        Access access = ground.access();
        return new CommandSettings(
                access.url(),
                access.command().user(),
                access.command().password(),
                folder.path().resolve("imports"),
                settings.demonstration());
    }

    @Bean
    MailDoor mailDoor(Environment environment, ObjectProvider<TownPost> town) {
        return mail(environment, town)
                .map(server -> new MailDoor(server.session(MAIL_PATIENCE), server.from()))
                .orElseGet(MailDoor::closed);
    }

    @Bean
    InboxDoor inboxDoor(Environment environment, ObjectProvider<TownPost> town) {
        return InboxSettings.from(environment)
                .or(() -> town.stream().findFirst().map(TownPost::inbox))
                .map(box -> new InboxDoor(box.session(), box.folder(), box.most()))
                .orElseGet(InboxDoor::closed);
    }

    @Bean
    QuerySettings querySettings(Ground ground, Settings settings, MailDoor door) {
        Access access = ground.access();
        return new QuerySettings(
                access.url(),
                access.query().user(),
                access.query().password(),
                settings.demonstration(),
                door.isOpen());
    }

    @Bean
    Residue residue(Ground ground) {
        return ground::clearResidue;
    }

    @Bean
    ProofSettings proofSettings(
            Folder folder, Environment environment, ObjectProvider<TownPost> town) {
        return new ProofSettings(
                folder.path(), CheckpointMail.from(environment, mail(environment, town)));
    }

    /** The server that the environment names; in the demonstration the town's, if it names none. */
    private static Optional<MailSettings> mail(
            Environment environment, ObjectProvider<TownPost> town) {
        return MailSettings.from(environment)
                .or(() -> town.stream().findFirst().map(TownPost::settings));
    }

    @Bean
    ServiceHealth serviceHealth(CommandStore commands, QueryStore pages, Proofs proofs) {
        return new ServiceHealth(commands, pages, proofs);
    }
}
