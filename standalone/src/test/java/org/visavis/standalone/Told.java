package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;

/** What a program was answered. */
record Told(HttpResponse<String> answer) {
    JsonNode json() {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Of a success: the identifier that it names. */
    String id() {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return json().get("id").asString();
    }

    /** Of a success: what to add to an address so that it is seen there. */
    String seen() {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return "seen=" + json().get("seen").asLong();
    }

    void isRefused(int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json().get("type").asString()).isEqualTo("/problems/" + reason);
        assertThat(json().get("detail").asString()).isNotBlank();
    }

    void isNotThere() {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    }
}
