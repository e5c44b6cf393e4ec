package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names stand where a reader looks for them. */
class NamesInOrderTest {
    private final Service service = SharedService.get();

    @Test
    void an_accent_does_not_send_a_name_to_the_end_of_the_list() {
        String seen = "";
        for (String name : List.of("Élan collatéral", "Zèle collatéral", "Ecume collatérale")) {
            HttpResponse<String> answer = service.post("agent", "/parties", Map.of("name", name));
            seen = JsonMapper.shared().readTree(answer.body()).get("seen").asString();
        }

        assertThat(service.read("agent", "/parties?q=collateral&seen=" + seen).valueStream())
                .extracting(party -> party.get("name").asString())
                .isSortedAccordingTo(Collator.getInstance(Locale.FRENCH))
                .hasSize(3);
    }
}
