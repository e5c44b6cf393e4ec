package org.visavis.command.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.events.contact.Unmatched;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** An honest mail is read as whoever wrote it meant it. */
class ReadingTest {
    private static final String HEADERS =
            """
            From: =?UTF-8?Q?Jeanne_Petit?= <Jeanne@Courriel.example>
            To: "La mairie" <mairie@town.example>, dossier@town.example
            Delivered-To: dossier@town.example
            Subject: =?UTF-8?Q?O=C3=B9_en_est-on_=3F?=
            Date: Tue, 3 Mar 2026 14:05:00 +0100
            Message-ID: <1@courriel.example>
            In-Reply-To: <b@town.example>
            References: <a@town.example> <b@town.example>
            """;

    @Test
    void headers_and_words_are_understood() {
        Incoming mail = read("Content-Type: text/plain; charset=utf-8", "Bonjour, une idée ?");

        assertThat(mail.sender()).isEqualTo("jeanne@courriel.example");
        assertThat(mail.name()).isEqualTo("Jeanne Petit");
        assertThat(mail.recipients())
                .containsExactly("dossier@town.example", "mairie@town.example");
        assertThat(mail.answered()).containsExactly("<b@town.example>", "<a@town.example>");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-03-03T13:05:00Z"));
        assertThat(mail.letter().subject()).isEqualTo("Où en est-on ?");
        assertThat(mail.letter().text()).isEqualTo("Bonjour, une idée ?");
        assertThat(mail.letter().quoted()).isNull();
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.obstacle()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le mar. 3 mars 2026 à 14:05, Nadia Benali <x@y.example> a écrit :\n\n> Bonjour",
                "Le mar. 3 mars 2026 à 14:05, Nadia Benali\n<x@y.example> a écrit :\n> Bonjour",
                "On Tue, 3 Mar 2026, Nadia Benali wrote:\n> Bonjour\n> Cordialement",
                "Op di 3 mrt 2026 om 14:05 schreef Nadia Benali:\n> Bonjour",
                "-----Message d’origine-----\nDe : Nadia\nBonjour",
                "De : Nadia Benali\nEnvoyé : mardi 3 mars 2026\nBonjour",
                "> Bonjour\n> Cordialement"
            })
    void what_it_repeats_at_its_end_is_kept_apart(String repeated) {
        Incoming mail =
                read("Content-Type: text/plain; charset=utf-8", "Oui, merci.\n\n" + repeated);

        assertThat(mail.letter().text()).isEqualTo("Oui, merci.");
        assertThat(mail.letter().quoted()).isEqualTo(repeated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour\n> Quand ?\nDemain.\n> Où ?\nChez moi.",
                "Bonjour,\nLe 3 mars 2026, Nadia Benali a écrit :\n> Quand ?\nDemain.",
                "On m’a écrit que le 3 mars convient : est-ce vrai ?",
                "> Tout est repris, rien d’autre"
            })
    void words_of_its_own_are_never_folded_away(String text) {
        assertThat(read("Content-Type: text/plain; charset=utf-8", text).letter().text())
                .isEqualTo(text);
    }

    @Test
    void of_a_formatted_mail_the_words_are_kept_and_nothing_else() {
        String html =
                "<html><head><title>T</title><style>p{}</style></head><body><p>Bon<b>jour</b>&nbsp;à"
                    + " vous</p><script>steal()</script><img src=x onerror=steal()><a"
                    + " href='javascript:steal()'>ici</a><div>Le 3 mars 2026, Nadia a écrit"
                    + " :<blockquote>Quand&nbsp;?<br>Merci</blockquote></div></body></html>";

        Incoming mail = read("Content-Type: text/html; charset=utf-8", html);

        assertThat(mail.letter().text()).isEqualTo("Bonjour\u00a0à vous\n\nici");
        assertThat(mail.letter().quoted())
                .isEqualTo("Le 3 mars 2026, Nadia a écrit :\n> Quand\u00a0?\n> Merci");
    }

    @Test
    void files_are_taken_as_they_came_and_the_plain_version_is_the_text() {
        Incoming mail =
                read(
                        "Content-Type: multipart/mixed; boundary=M",
                        """
                        --M
                        Content-Type: multipart/alternative; boundary=A

                        --A
                        Content-Type: text/plain; charset=iso-8859-1

                        Voici le plan.
                        --A
                        Content-Type: text/html

                        <p>Voici <b>le plan</b>.</p>
                        --A--
                        --M
                        Content-Type: application/pdf
                        Content-Disposition: attachment; filename="../../etc/plan.pdf"
                        Content-Transfer-Encoding: base64

                        %s
                        --M
                        Content-Type: x-secret/jeanne-est-malade
                        Content-Disposition: attachment

                        abc
                        --M--
                        """
                                .formatted(Base64.getEncoder().encodeToString(new byte[30])));

        assertThat(mail.obstacle()).isNull();
        assertThat(mail.letter().text()).isEqualTo("Voici le plan.");
        assertThat(mail.attached())
                .extracting(file -> file.name() + " " + file.bytes().length)
                .containsExactly("../../etc/plan.pdf 30", " 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "X-Autoreply: yes",
                "List-Id: <annonces.courriel.example>",
                "Return-Path: <>"
            })
    void what_a_program_wrote_is_recognised(String header) {
        assertThat(read(header, "Je suis absente.").automatic()).isTrue();
    }

    @Test
    void what_a_person_sent_is_no_program_s() {
        assertThat(read("Auto-Submitted: no\nReturn-Path: <a@b.example>", "Oui.").automatic())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "delayed"})
    void only_a_failed_delivery_sends_a_message_back(String action) {
        Incoming mail =
                read(
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=R",
                        """
                        --R

                        Undelivered
                        --R
                        Content-Type: message/delivery-status

                        Reporting-MTA: dns; far.example

                        Final-Recipient: rfc822; lucie@far.example
                        Action: %s
                        Status: 5.1.1
                        --R
                        Content-Type: message/rfc822

                        From: mairie@town.example
                        Message-ID: <x.3@town.example>

                        Bonjour
                        --R--
                        """
                                .formatted(action));

        assertThat(mail.automatic()).isTrue();
        assertThat(mail.returned())
                .isEqualTo(action.equals("failed") ? "<x.3@town.example>" : null);
    }

    @Test
    void of_a_mail_that_is_too_large_the_beginning_is_told() {
        Incoming mail = Reading.of((HEADERS + "\nBonjour").getBytes(StandardCharsets.UTF_8), false);

        assertThat(mail.obstacle()).isEqualTo(Unmatched.TOO_LARGE);
        assertThat(mail.sender()).isEqualTo("jeanne@courriel.example");
        assertThat(mail.letter().text()).contains("Bonjour");
    }

    private static Incoming read(String headers, String body) {
        String mail = HEADERS + headers + "\n\n" + body;
        return Reading.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), true);
    }
}
