package org.visavis.command.platform;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.visavis.command.agent.AbsenceDesk;
import org.visavis.command.agent.AgentDesk;
import org.visavis.command.agent.PseudonymDesk;
import org.visavis.command.bulk.BulkDesk;
import org.visavis.command.bulk.CampaignDesk;
import org.visavis.command.bulk.OneByOne;
import org.visavis.command.contact.Attachment;
import org.visavis.command.contact.ContactDesk;
import org.visavis.command.contact.SortingDesk;
import org.visavis.command.decision.Registry;
import org.visavis.command.dossier.Rehearsal;
import org.visavis.command.dossier.desk.ConversationDesk;
import org.visavis.command.dossier.desk.CorrectionDesk;
import org.visavis.command.dossier.desk.CourseDesk;
import org.visavis.command.dossier.desk.DossierDesk;
import org.visavis.command.dossier.desk.DossierDoor;
import org.visavis.command.dossier.desk.DossierLadderDesk;
import org.visavis.command.dossier.desk.EscalationDesk;
import org.visavis.command.dossier.desk.HandOverDesk;
import org.visavis.command.dossier.desk.InSteadDesk;
import org.visavis.command.dossier.desk.IntroductionDesk;
import org.visavis.command.dossier.desk.LetterDesk;
import org.visavis.command.dossier.desk.ParticipationDesk;
import org.visavis.command.dossier.desk.PledgeDesk;
import org.visavis.command.dossier.desk.RequestDesk;
import org.visavis.command.dossier.desk.VoiceDesk;
import org.visavis.command.dossier.desk.WorkDesk;
import org.visavis.command.drafts.DraftDesk;
import org.visavis.command.files.FileLimits;
import org.visavis.command.files.Files;
import org.visavis.command.imports.ImportDesk;
import org.visavis.command.imports.ImportFolder;
import org.visavis.command.imports.LogImports;
import org.visavis.command.inbox.Inbox;
import org.visavis.command.inbox.InboxDoor;
import org.visavis.command.mail.MailDoor;
import org.visavis.command.mail.Patience;
import org.visavis.command.mail.ReplyAddress;
import org.visavis.command.mail.Sender;
import org.visavis.command.mail.Surroundings;
import org.visavis.command.notices.NoticeDesk;
import org.visavis.command.operations.OperationsDesk;
import org.visavis.command.organisation.EscalationLineDesk;
import org.visavis.command.organisation.MailDesk;
import org.visavis.command.organisation.OrganisationDesk;
import org.visavis.command.organisation.OrganisationTemplateDesk;
import org.visavis.command.party.ErasureDesk;
import org.visavis.command.party.PartyContactDesk;
import org.visavis.command.party.PartyDesk;
import org.visavis.command.party.PartyIntake;
import org.visavis.command.party.PreferencesDesk;
import org.visavis.command.privacy.ErasureReplay;
import org.visavis.command.privacy.Shredder;
import org.visavis.command.procedure.LadderDesk;
import org.visavis.command.procedure.ProcedureDesk;
import org.visavis.command.procedure.ProcedureTemplateDesk;
import org.visavis.store.ErasureList;
import org.visavis.store.KeyVault;
import org.visavis.web.keep.Shelf;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;

import java.io.IOException;
import java.util.stream.Stream;

import javax.crypto.SecretKey;

/**
 * The whole command side in one import. It needs {@link CommandSettings}, a {@link MailDoor}, an
 * {@link InboxDoor}, a {@link KeyVault} and an {@link ErasureList}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    BulkDesk.class,
    CampaignDesk.class,
    DraftDesk.class,
    NoticeDesk.class,
    DossierDesk.class,
    HandOverDesk.class,
    IntroductionDesk.class,
    EscalationDesk.class,
    CourseDesk.class,
    CorrectionDesk.class,
    ConversationDesk.class,
    LetterDesk.class,
    WorkDesk.class,
    PledgeDesk.class,
    RequestDesk.class,
    DossierLadderDesk.class,
    InSteadDesk.class,
    VoiceDesk.class,
    ParticipationDesk.class,
    PartyDesk.class,
    PartyContactDesk.class,
    PreferencesDesk.class,
    ErasureDesk.class,
    ContactDesk.class,
    SortingDesk.class,
    AgentDesk.class,
    AbsenceDesk.class,
    PseudonymDesk.class,
    OrganisationDesk.class,
    EscalationLineDesk.class,
    MailDesk.class,
    OrganisationTemplateDesk.class,
    ProcedureDesk.class,
    LadderDesk.class,
    ProcedureTemplateDesk.class,
    OperationsDesk.class,
    ImportDesk.class
})
public class CommandSide {
    private static final String IDENTITIES = "visavis:identities";
    private static final String REPLIES = "visavis:replies";
    private static final int CARRYING = 2;
    private static final int READING = 2;

    @Bean
    CommandStore commandStore(
            CommandSettings settings, KeyVault vault, ErasureList erasures, Texts texts) {
        return new CommandStore(settings, vault, new Shredder(erasures, vault), texts);
    }

    @Bean
    ErasureReplay erasureReplay(ErasureList erasures, CommandStore store) {
        return new ErasureReplay(erasures, store.events(), store.files(), store.commands());
    }

    @Bean
    Files files(CommandStore store, Environment environment) {
        return new Files(store.files(), FileLimits.from(environment));
    }

    @Bean
    Identities identities(KeyVault vault) {
        SecretKey secret = vault.create(IDENTITIES);
        return new Identities(secret);
    }

    @Bean
    Sender sender(
            CommandSettings settings,
            CommandStore store,
            MailDoor door,
            KeyVault vault,
            Texts texts,
            @Value("${VISAVIS_URL:}") String address) {
        var rows = new HikariDataSource(CommandStore.pool(settings, "post", CARRYING));
        return new Sender(
                new Sender.Store(rows, store.events(), store.commands(), store.clock()),
                door,
                vault.create(REPLIES),
                new Surroundings(texts, address),
                Patience.USUAL);
    }

    @Bean
    Inbox inbox(
            CommandSettings settings,
            CommandStore store,
            InboxDoor door,
            MailDoor post,
            Files files,
            KeyVault vault) {
        return new Inbox(
                new HikariDataSource(CommandStore.pool(settings, "inbox", READING)),
                door,
                new Inbox.Store(
                        store.events(),
                        store.commands(),
                        store.automations(),
                        files,
                        store.clock()),
                post,
                new ReplyAddress(vault.create(REPLIES), post.domain()),
                store.marks());
    }

    @Bean
    CommandDoor commandDoor(CommandStore store) {
        var referents = new DossierReferents(store.events());
        return new CommandDoor(store.commands(), new Words(referents::nameOf, referents::of));
    }

    @Bean
    Logins logins(CommandStore store, Identities identities) {
        return new Logins(store.commands(), identities);
    }

    @Bean
    PartyIntake partyIntake(CommandDoor door, Identities identities) {
        return new PartyIntake(door, identities);
    }

    @Bean
    Attachment attachment(CommandDoor door, CommandStore store) {
        return new Attachment(door, store);
    }

    @Bean
    Rehearsal rehearsal(CommandDoor door, CommandStore store) {
        return new Rehearsal(door, store.registry(), store.events(), store.clock());
    }

    @Bean
    OneByOne oneByOne(CommandDoor door, Identities identities, Shelf shelf, Texts texts) {
        return new OneByOne(door, identities, shelf, texts);
    }

    @Bean
    DossierDoor dossierDoor(CommandDoor door, CommandStore store) {
        return new DossierDoor(door, store.events());
    }

    @Bean
    ImportFolder importFolder(CommandSettings settings) throws IOException {
        return new ImportFolder(settings.importFolder());
    }

    @Bean
    LogImports logImports(
            CommandDoor door, CommandStore store, Identities identities, ImportFolder folder) {
        return new LogImports(door, store.registry(), identities, store.clock(), folder);
    }

    @Bean
    Registry registry(CommandStore store) {
        return store.registry();
    }

    @Bean
    Routes commandRoutes() {
        return Routes.of(
                Stream.of(
                                DossierDesk.routes(),
                                HandOverDesk.routes(),
                                IntroductionDesk.routes(),
                                EscalationDesk.routes(),
                                CourseDesk.routes(),
                                CorrectionDesk.routes(),
                                ConversationDesk.routes(),
                                LetterDesk.routes(),
                                WorkDesk.routes(),
                                PledgeDesk.routes(),
                                RequestDesk.routes(),
                                DossierLadderDesk.routes(),
                                InSteadDesk.routes(),
                                VoiceDesk.routes(),
                                ParticipationDesk.routes(),
                                PartyDesk.routes(),
                                PartyContactDesk.routes(),
                                PreferencesDesk.routes(),
                                ErasureDesk.routes(),
                                ContactDesk.routes(),
                                SortingDesk.routes(),
                                BulkDesk.routes(),
                                CampaignDesk.routes(),
                                DraftDesk.routes(),
                                NoticeDesk.routes(),
                                AgentDesk.routes(),
                                AbsenceDesk.routes(),
                                PseudonymDesk.routes(),
                                OrganisationDesk.routes(),
                                EscalationLineDesk.routes(),
                                MailDesk.routes(),
                                OrganisationTemplateDesk.routes(),
                                ProcedureDesk.routes(),
                                LadderDesk.routes(),
                                ProcedureTemplateDesk.routes(),
                                OperationsDesk.routes(),
                                ImportDesk.routes())
                        .flatMap(routes -> routes.lines().stream())
                        .toArray(Route[]::new));
    }
}
