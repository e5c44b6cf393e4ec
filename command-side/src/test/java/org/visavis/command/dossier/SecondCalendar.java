package org.visavis.command.dossier;

import java.util.BitSet;

/**
 * French working mornings once more, reckoned otherwise: days are numbers from 1970 on, Easter
 * comes from the golden number's full moon, and summer time from the last Sundays of March and
 * October.
 */
final class SecondCalendar {
    private static final long DAY = 86_400;

    /** A holiday more or less, to see whether anybody would notice. */
    private final int forgotten;

    private SecondCalendar(int forgotten) {
        this.forgotten = forgotten;
    }

    static SecondCalendar ofFrance() {
        return new SecondCalendar(-1);
    }

    /** The same, but for one of the eleven holidays, which it does not know. */
    static SecondCalendar without(int holiday) {
        return new SecondCalendar(holiday);
    }

    /** Nine in the morning, in seconds since 1970, so many working days after this second. */
    long morningAfter(long second, int workingDays) {
        long day = Math.floorDiv(second + offset(second), DAY);
        for (int left = workingDays; left > 0; ) {
            day++;
            left -= works(day) ? 1 : 0;
        }
        long nine = day * DAY + 9 * 3600;
        return nine - (isSummer(nine - 3600) ? 7200 : 3600);
    }

    private boolean works(long day) {
        int weekday = (int) Math.floorMod(day + 3, 7L); // the first of January 1970 was a Thursday
        return weekday < 5 && !holidays(yearOf(day)).get((int) (day - dayOf(yearOf(day), 1, 1)));
    }

    /** The days of the year, from 0, on which nobody works. */
    private BitSet holidays(int year) {
        long easter = easter(year);
        long[] all = {
            dayOf(year, 1, 1),
            easter + 1,
            dayOf(year, 5, 1),
            dayOf(year, 5, 8),
            easter + 39,
            easter + 50,
            dayOf(year, 7, 14),
            dayOf(year, 8, 15),
            dayOf(year, 11, 1),
            dayOf(year, 11, 11),
            dayOf(year, 12, 25)
        };
        var days = new BitSet();
        for (int i = 0; i < all.length; i++) {
            if (i != forgotten) {
                days.set((int) (all[i] - dayOf(year, 1, 1)));
            }
        }
        return days;
    }

    /** The Sunday after the full moon, which the golden number gives from 1900 to 2199. */
    private static long easter(int year) {
        int golden = year % 19;
        int moon = (19 * golden + 24) % 30;
        if (moon == 29 || (moon == 28 && golden > 10)) {
            moon--;
        }
        long full = dayOf(year, 3, 21) + moon;
        return full + 7 - Math.floorMod(full + 4, 7L);
    }

    private static long offset(long second) {
        return isSummer(second) ? 7200 : 3600;
    }

    private static boolean isSummer(long second) {
        int year = yearOf(Math.floorDiv(second, DAY));
        return second >= lastSunday(year, 3) * DAY + 3600
                && second < lastSunday(year, 10) * DAY + 3600;
    }

    private static long lastSunday(int year, int month) {
        long last = dayOf(year, month, 31);
        return last - Math.floorMod(last + 4, 7L);
    }

    private static int yearOf(long day) {
        int year = (int) (1970 + day / 366);
        while (dayOf(year + 1, 1, 1) <= day) {
            year++;
        }
        return year;
    }

    /** Days since 1970, with March as the first month, so that the leap day comes last. */
    private static long dayOf(int year, int month, int day) {
        long y = month < 3 ? year - 1L : year;
        int m = (month + 9) % 12;
        return 365 * y + y / 4 - y / 100 + y / 400 + (153L * m + 2) / 5 + day - 1 - 719_468;
    }
}
