package org.visavis.query.supervision;

import org.visavis.web.text.Texts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways from a board to what is behind it, with the same selection and moment. */
public final class BoardLinks {
    private static final int DAY = "2026-03-01".length();

    private final BoardQuery asked;
    private final Texts texts;
    private final Locale locale;

    BoardLinks(BoardQuery asked, Texts texts, Locale locale) {
        this.asked = asked;
        this.texts = texts;
        this.locale = locale;
    }

    /** The list behind a figure. */
    public String list(String figure) {
        return "/supervision/lists/" + figure + query(asked.words());
    }

    /** The part of that list after the first so many. */
    public String list(String figure, int after) {
        return with("/supervision/lists/" + figure, "after", String.valueOf(after));
    }

    /** The board itself. */
    public String board() {
        return "/supervision" + query(asked.words());
    }

    /** The board of one team, procedure or channel. */
    public String board(String parameter, String value) {
        return with("/supervision", parameter, value);
    }

    /** The board of everything, at the same moment. */
    public String whole() {
        return "/supervision" + query(asked.unselected().words());
    }

    /** The list's or figure's name in the reader's words. */
    public String name(String figure) {
        return texts.tell("board.figure." + figure, locale);
    }

    /** The same at the head of a page. */
    public String title(String figure) {
        String name = name(figure);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** What a team or a channel is called: a channel by its word, what is not told as such. */
    public String told(String parameter, String id, String name) {
        if (id.equals(Staff.UNTOLD)) {
            return texts.tell("board.untold", locale);
        }
        return parameter.equals("channel") ? texts.tell("channel." + id, locale) : name;
    }

    /** A dossier as it is, or as it was at the moment that was asked for. */
    public String dossier(String id) {
        Map<String, String> moment = new LinkedHashMap<>(asked.words());
        moment.keySet().retainAll(List.of("asOf", "knownAt"));
        return "/dossiers/" + id + query(moment);
    }

    /** A day that was written for a parameter, or nothing. */
    public String day(String parameter) {
        String typed = typed(parameter);
        return typed.length() == DAY ? typed : "";
    }

    /** What was written for a parameter, or nothing. */
    public String typed(String parameter) {
        return asked.words().getOrDefault(parameter, "");
    }

    private String with(String path, String parameter, String value) {
        Map<String, String> words = new LinkedHashMap<>(asked.words());
        words.put(parameter, value);
        return path + query(words);
    }

    private static String query(Map<String, String> words) {
        return words.isEmpty()
                ? ""
                : words.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
