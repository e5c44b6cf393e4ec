package org.visavis.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.standalone.inbox.Correspondents.HALL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.command.inbox.Inbox;
import org.visavis.standalone.Service;

import java.nio.file.Path;

/** A mail is taken once, also where the mailbox forgets what was read. */
class TakenOnceTest {

    @Test
    void after_a_restart_all_mails_are_there_again_and_none_is_taken_twice(@TempDir Path folder) {
        Service service = Service.on(folder);
        var town = new Correspondents(service);
        String dossier = town.opened("DEM-1");
        town.send(town.party, HALL, "DEM-1", "Premier.");
        town.send("voisin@courriel.example", HALL, "inconnu", "Un inconnu.");
        town.awaitLast(dossier, "MessageReceived");
        town.awaitUnsorted("inconnu");
        service.close();

        service = Service.on(folder);
        var again = new Correspondents(service);
        again.send("voisin@courriel.example", HALL, "second", "Après.");
        again.awaitUnsorted("second");

        assertThat(service.bean(Inbox.class).isIdle()).isTrue();
        assertThat(again.events(dossier))
                .filteredOn(one -> one.get("type").asString().equals("MessageReceived"))
                .hasSize(1);
        assertThat(service.read("agent", "/sorting").get("waiting").asInt()).isEqualTo(2);
        service.close();
    }
}
