package org.visavis.events.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an event is written: fields in alphabetical order, absent ones left out. */
public final class EventJson {
    private EventJson() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new ConfidentialJson())
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .build();
    }
}
