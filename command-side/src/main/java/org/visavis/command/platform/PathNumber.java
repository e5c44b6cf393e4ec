package org.visavis.command.platform;

import org.visavis.web.problem.NotVisible;

/** The number in a path, from 1: what could count nothing is answered as what is not there. */
public final class PathNumber {
    private PathNumber() {}

    /**
     * @throws NotVisible if the text is no such number
     */
    public static int read(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new NotVisible();
        }
        return Integer.parseInt(text);
    }
}
