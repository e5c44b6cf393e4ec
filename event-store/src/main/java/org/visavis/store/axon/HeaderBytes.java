package org.visavis.store.axon;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.visavis.store.Header;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The header as it is stored: JSON, with the id of the command that made the event. */
final class HeaderBytes {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private HeaderBytes() {}

    static byte[] of(Header header) {
        ObjectNode node = JSON.valueToTree(header);
        node.put("command", CurrentUnitOfWork.get().getMessage().getIdentifier());
        return JSON.writeValueAsBytes(node);
    }
}
