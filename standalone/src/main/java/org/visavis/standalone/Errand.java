package org.visavis.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the program can be asked for by a word on its command line, instead of serving: it does
 * that, and ends.
 */
record Errand(String word, Doing doing) {
    private static final List<Errand> ALL =
            List.of(
                    new Errand(Preparation.WORD, Preparation::run),
                    keeping("backup", Keeping::backUp),
                    keeping("restore", Keeping::restore),
                    keeping("backup-keys", Keeping::backUpKeys),
                    keeping("restore-keys", Keeping::restoreKeys));

    /** How it is done, with all that stands on the command line. */
    interface Doing {
        void run(String[] arguments) throws Exception;
    }

    private static Errand keeping(String word, Keeping.Doing errand) {
        return new Errand(word, arguments -> Keeping.run(arguments, errand));
    }

    /** The errand whose word comes first among all that is no option. */
    static Optional<Errand> asked(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .flatMap(word -> ALL.stream().filter(it -> it.word().equals(word)).findFirst());
    }

    void run(String[] arguments) throws Exception {
        doing.run(arguments);
    }
}
