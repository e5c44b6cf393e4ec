package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.visavis.web.text.Moments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whoever appears under a pseudonym is found under their own name nowhere where the party looks,
 * and in nothing that leaves the house.
 */
class PseudonymsTest {
    private static final String OWN = "Zwentibold";
    private static final String OTHER = "Wigerich";
    private static final String PUBLIC = "Florimond";

    private final Service service = SharedService.get();
    private final LocalDate today = Moments.dayOf(Instant.now());

    @Test
    void thePartyFindsOnlyThePublicName() {
        String agent = hired(OWN);
        String dossier = opened(agent);
        assertThat(theParty(dossier)).as("before").anyMatch(text -> text.contains(OWN));

        granted(agent);
        write(dossier, "Vient de partir");

        assertThat(theParty(dossier)).anyMatch(text -> text.contains(PUBLIC));
        assertThat(theParty(dossier).stream().flatMap(PseudonymsTest::slips)).isEmpty();
        assertThat(mails("Vient de partir"))
                .isNotEmpty()
                .allSatisfy(
                        mail -> assertThat(mail).contains(PUBLIC).doesNotContainIgnoringCase(OWN));
    }

    @Test
    void thoseWhoMayKnowBothSeeUntilWhen() {
        String agent = hired(OTHER);
        granted(agent);

        assertThat(service.page("supervisor", path(agent)))
                .contains(OTHER, PUBLIC, "sous pseudonyme jusqu’au", "Mettre fin au pseudonyme");
        assertThat(service.get("agent2", path(agent)).statusCode()).isEqualTo(403);
        assertThat(service.get("outsider", path(agent)).statusCode()).isEqualTo(404);
        assertThat(service.get("party", path(agent)).statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasSignedUnderItStaysSoOnceItEnded() {
        String agent = hired(OTHER);
        String dossier = opened(agent);
        granted(agent);
        write(dossier, "Restera signé");
        Told ended = post("admin", path(agent) + "/end", Map.of());
        service.read("agent", "/me?" + ended.seen());

        assertThat(mails("Restera signé"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).doesNotContainIgnoringCase(OTHER));
        assertThat(service.page("party", dossier)).contains(OTHER);
    }

    @Test
    void nobodyGrantsItToThemselvesNorWhatTheyAsked() {
        String agent = hired(OTHER);
        Map<String, String> name = name(today.plusDays(30));
        post("supervisor", path(agent) + "/grant", name).isRefused(409, "no-pseudonym-asked");
        asked(agent);
        post("supervisor", path(agent) + "/grant", name).isRefused(422, "another-person-decides");
        post("admin", path(agent) + "/grant", name(today.plusYears(1).plusDays(1)))
                .isRefused(422, "pseudonym-too-long");
        post("supervisor", path(agent), Map.of("ground", "SAFETY", "words", "Encore"))
                .isRefused(409, "pseudonym-already-asked");
        post("admin", path(agent) + "/refusal", Map.of("reason", "Rien ne le justifie")).id();
        post("admin", path(agent) + "/end", Map.of()).isRefused(409, "no-pseudonym-to-end");
    }

    /** Everything that the party can look at. */
    private List<String> theParty(String dossier) {
        return Stream.concat(
                        Stream.of(
                                service.page("party", dossier),
                                service.page("party", dossier + "/history"),
                                service.page("party", "/dossiers")),
                        Stream.of(dossier, dossier + "/history", dossier + "/proof", export())
                                .map(path -> service.get("party", path).body()))
                .toList();
    }

    /** Where the own name is found all the same, with what stands around it. */
    private static Stream<String> slips(String text) {
        return Pattern.compile("(?i).{0,60}" + OWN + ".{0,30}")
                .matcher(text)
                .results()
                .map(MatchResult::group);
    }

    private String export() {
        return "/parties/" + service.read("party", "/me").get("id").asString() + "/export.json";
    }

    private List<String> mails(String subject) {
        return await().until(
                        () ->
                                service.read("agent", "/demo/mailbox")
                                        .valueStream()
                                        .map(Object::toString)
                                        .filter(mail -> mail.contains(subject))
                                        .toList(),
                        found -> !found.isEmpty());
    }

    private void write(String dossier, String subject) {
        post(
                        "agent",
                        dossier + "/messages",
                        Map.of("subject", subject, "text", "Votre dossier avance."))
                .id();
    }

    private void granted(String agent) {
        asked(agent);
        Told granted = post("admin", path(agent) + "/grant", name(today.plusDays(30)));
        service.read("agent", "/me?" + granted.seen());
    }

    private void asked(String agent) {
        post(
                        "supervisor",
                        path(agent),
                        Map.of("ground", "SAFETY", "words", "Des menaces ont été proférées"))
                .id();
    }

    private static Map<String, String> name(LocalDate until) {
        return Map.of("firstName", "Aubin", "lastName", PUBLIC, "until", until.toString());
    }

    private String hired(String lastName) {
        return post(
                        "admin",
                        "/agents",
                        Map.of(
                                "firstName", "Ysambert",
                                "lastName", lastName,
                                "jobTitle", "Instructeur",
                                "service", "Urbanisme",
                                "address", "1, place de la Mairie",
                                "phone", "02 61 91 10 98",
                                "email", lastName + "@saint-aubin.example"))
                .id();
    }

    private String opened(String referent) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        String party = service.read("party", "/me").get("id").asString();
        Told opened =
                post(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "title",
                                "Sous un autre nom",
                                "party",
                                Map.of("id", party),
                                "channel",
                                "COUNTER",
                                "referent",
                                referent));
        service.read("agent", "/me?" + opened.seen());
        return "/dossiers/" + opened.id();
    }

    private static String path(String agent) {
        return "/agents/" + agent + "/pseudonym";
    }

    private Told post(String login, String path, Map<String, ?> body) {
        return new Told(service.post(login, path, body));
    }
}
