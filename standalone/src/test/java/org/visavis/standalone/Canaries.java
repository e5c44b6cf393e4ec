package org.visavis.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person in whose record and dossiers every text holds a word of its own, found nowhere else.
 *
 * @param words all of them
 * @param projected those that stand in tables: reasons are read from the store alone
 */
record Canaries(String party, String dossier, List<String> words, List<String> projected) {
    private static final String SOME_DAY = "2030-01-01";

    static Canaries released(Service service, String species) {
        return new Cage(service, species).released();
    }

    /** The address of the person's page. */
    String path() {
        return "/parties/" + party;
    }

    /** Where they are bred. */
    private static final class Cage {
        private final Service service;
        private final String species;
        private final List<String> words = new ArrayList<>();
        private final List<String> projected = new ArrayList<>();

        Cage(Service service, String species) {
            this.service = service;
            this.species = species;
        }

        /** A word that tables hold. */
        private String shown() {
            String word = told();
            projected.add(word);
            return word;
        }

        /** A word that the history alone holds. */
        private String told() {
            String word = "%s%02dx".formatted(species, words.size());
            words.add(word);
            return word;
        }

        Canaries released() {
            String party = party();
            String dossier = dossier(party);
            contact(dossier);
            talk("/dossiers/" + dossier);
            work("/dossiers/" + dossier);
            course("/dossiers/" + dossier);
            Told closed =
                    post(
                            "agent",
                            "/dossiers/" + dossier + "/closure",
                            Map.of("outcome", shown(), "reason", told()));
            service.read("agent", "/dossiers/" + dossier + "?" + closed.seen());
            return new Canaries(party, dossier, List.copyOf(words), List.copyOf(projected));
        }

        private String party() {
            String id =
                    post(
                                    "agent",
                                    "/parties",
                                    Map.of(
                                            "kind",
                                            "BODY",
                                            "name",
                                            told(),
                                            "email",
                                            told() + "@body.example"))
                            .id();
            Map<String, Object> corrected = new HashMap<>();
            corrected.put("kind", "BODY");
            corrected.put("name", shown());
            corrected.put("email", shown() + "@body.example");
            corrected.put("reason", told());
            post("agent", "/parties/" + id + "/correction", corrected);
            post(
                    "agent",
                    "/parties/" + id + "/contacts",
                    Map.of(
                            "name", shown(),
                            "role", shown(),
                            "email", shown() + "@body.example"));
            return id;
        }

        private String dossier(String party) {
            String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
            return post(
                            "agent",
                            "/dossiers",
                            Map.of(
                                    "procedure",
                                    procedure,
                                    "title",
                                    shown(),
                                    "party",
                                    Map.of("id", party),
                                    "channel",
                                    "COUNTER",
                                    "referent",
                                    "agent"))
                    .id();
        }

        private void contact(String dossier) {
            String contact =
                    post(
                                    "agent",
                                    "/contacts",
                                    Map.of(
                                            "name",
                                            shown(),
                                            "channel",
                                            "CALL",
                                            "direction",
                                            "IN",
                                            "summary",
                                            shown()))
                            .id();
            post(
                    "agent",
                    "/contacts/" + contact + "/attachment",
                    Map.of("dossier", dossier, "audience", "TEAM"));
        }

        private void talk(String dossier) {
            post(
                    "agent",
                    dossier + "/interactions",
                    Map.of(
                            "channel",
                            "CALL",
                            "direction",
                            "IN",
                            "summary",
                            shown(),
                            "text",
                            shown()));
            post(
                    "agent",
                    dossier + "/interactions/1/correction",
                    Map.of("channel", "VISIT", "reason", told()));
            post("agent", dossier + "/notes", Map.of("text", shown()));
        }

        private void work(String dossier) {
            post("agent", dossier + "/promises", Map.of("what", shown(), "due", SOME_DAY));
            post("agent", dossier + "/promises/1/completion", Map.of("outcome", shown()));
            post("agent", dossier + "/actions", Map.of("what", shown(), "due", SOME_DAY));
            post("agent", dossier + "/actions/1/completion", Map.of("outcome", shown()));
            post("agent", dossier + "/requests", Map.of("what", shown(), "due", SOME_DAY));
            post("agent", dossier + "/requests/1/withdrawal", Map.of("reason", told()));
        }

        private void course(String dossier) {
            post("agent", dossier + "/suspension", Map.of("reason", told()));
            post("agent", dossier + "/resumption", Map.of("reason", told()));
            post("agent", dossier + "/ladder/pause", Map.of("reason", shown(), "until", SOME_DAY));
            post("agent", dossier + "/escalation", Map.of("reason", shown()));
            post("supervisor", dossier + "/escalation/take-up", Map.of());
            post("supervisor", dossier + "/escalation/settlement", Map.of("outcome", shown()));
            post("agent", dossier + "/hand-over", Map.of("to", "agent2", "note", shown()));
            post("agent2", dossier + "/hand-over/return", Map.of("reason", shown()));
        }

        private Told post(String login, String path, Object body) {
            Told told = new Told(service.post(login, path, body));
            told.id();
            return told;
        }
    }
}
