package org.visavis.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.visavis.web.route.RouteTable;
import org.visavis.web.who.Person;

import java.util.List;

/**
 * The way around, the same on every page, without the doors that are closed to this person; pages
 * reach it as {@code @navigation}.
 */
public final class Navigation {
    /**
     * One door.
     *
     * @param section what a page names to say that it is behind this door
     * @param path where it leads
     */
    public record Entry(String section, String path) {

        /** The key of its label. */
        public String key() {
            return "page.nav." + section;
        }
    }

    private static final List<Entry> DAILY =
            List.of(
                    new Entry("today", "/today"),
                    new Entry("notices", "/notices"),
                    new Entry("portfolio", "/portfolio"),
                    new Entry("introductions", "/introductions"),
                    new Entry("supervision", "/supervision"),
                    new Entry("dossiers", "/dossiers"),
                    new Entry("parties", "/parties"),
                    new Entry("contacts", "/contacts"));

    /** What keeps the house in order, and is not opened every day. */
    private static final List<Entry> HOUSE =
            List.of(
                    new Entry("sorting", "/sorting"),
                    new Entry("imports", "/imports"),
                    new Entry("erasures", "/erasures"),
                    new Entry("post", "/post"),
                    new Entry("templates", "/templates"),
                    new Entry("operations", "/operations"));

    /** Where nobody opens a door at these addresses, as in production, they are told to nobody. */
    private static final List<Entry> OF_THE_DEMONSTRATION =
            List.of(new Entry("mailbox", "/demo/mailbox"), new Entry("clock", "/demo/clock"));

    private final RouteTable routes;

    /** Knows from this table what is open to whom. */
    public Navigation(RouteTable routes) {
        this.routes = routes;
    }

    /** The doors of every day that are open to this person; none for a stranger. */
    public List<Entry> entries(@Nullable Person person) {
        return open(DAILY, person);
    }

    /** The doors to what keeps the house in order that are open to this person. */
    public List<Entry> house(@Nullable Person person) {
        return open(HOUSE, person);
    }

    /** The doors of the demonstration that are open to this person, for the foot of the page. */
    public List<Entry> demonstration(@Nullable Person person) {
        return open(OF_THE_DEMONSTRATION, person);
    }

    private List<Entry> open(List<Entry> doors, @Nullable Person person) {
        return person == null
                ? List.of()
                : doors.stream().filter(entry -> isOpen(entry, person)).toList();
    }

    private boolean isOpen(Entry entry, Person person) {
        return routes.find(HttpMethod.GET, PathContainer.parsePath(entry.path()))
                .filter(route -> route.admits(person))
                .isPresent();
    }
}
