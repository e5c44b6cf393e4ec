package org.visavis.benchmarks;

import static org.visavis.benchmarks.Pools.pick;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people do all day, as requests. */
final class Walks {
    private Walks() {}

    /** By name, in order; the first reads and writes nothing: it is the limit of all others. */
    static Map<String, Runnable> through(Wire wire, Pools pools) {
        Map<String, Runnable> walks = new LinkedHashMap<>();
        walks.put("limit", () -> wire.get("/me"));
        walks.put("dossier", () -> wire.get("/dossiers/" + pick(pools.longOnes())));
        walks.put(
                "history",
                () -> wire.get("/dossiers/" + pick(pools.longOnes()) + "/history?limit=50"));
        walks.put("portfolio", () -> wire.get("/portfolio?limit=50&agent=" + pick(pools.agents())));
        walks.put("search", () -> wire.get("/dossiers?q=" + pick(pools.names())));
        walks.put("board", () -> wire.get("/supervision"));
        walks.put(
                "log",
                () ->
                        wire.post(
                                "/dossiers/" + pick(pools.open()) + "/interactions",
                                Map.of("channel", "CALL", "direction", "IN", "summary", "Appel")));
        walks.put(
                "assign",
                () ->
                        wire.post(
                                "/dossiers/" + pick(pools.open()) + "/referent",
                                Map.of("agent", pick(pools.agents()), "reason", "Mesure")));
        walks.put(
                "create",
                () ->
                        wire.post(
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        pick(pools.procedures()),
                                        "title",
                                        "Mesure",
                                        "party",
                                        Map.of("name", pick(pools.names()) + " Mesure"),
                                        "channel",
                                        "CALL")));
        return walks;
    }
}
