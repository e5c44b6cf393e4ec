package org.visavis.query.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.visavis.calendar.WorkingDays;
import org.visavis.query.bulk.BulkController;
import org.visavis.query.bulk.Several;
import org.visavis.query.calls.CallController;
import org.visavis.query.calls.Callers;
import org.visavis.query.notices.NoticeController;
import org.visavis.query.notices.Notices;
import org.visavis.query.page.Drafts;
import org.visavis.query.page.KeysPage;
import org.visavis.query.page.Untold;
import org.visavis.query.search.SearchController;
import org.visavis.query.search.Searches;
import org.visavis.query.today.Days;
import org.visavis.query.today.TodayController;
import org.visavis.query.who.People;
import org.visavis.web.keep.Marks;
import org.visavis.web.keep.Shelf;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;

import java.util.stream.Stream;

/** The rooms in which an agent spends the day, and what leads to them from everywhere. */
@Configuration(proxyBeanMethods = false)
class AgentsDay {
    @Bean
    TodayController todayController(QueryStore store, Drafts drafts, Texts texts) {
        return new TodayController(
                new Days(store.database(), WorkingDays.ofFrance()), drafts, texts, store.clock());
    }

    @Bean
    Notices notices(QueryStore store) {
        return new Notices(store.database(), WorkingDays.ofFrance());
    }

    @Bean
    NoticeController noticeController(Notices notices, Marks marks, QueryStore store) {
        return new NoticeController(notices, marks, store.clock());
    }

    @Bean
    Untold untold(Notices notices, Marks marks, QueryStore store) {
        return new Untold(
                who ->
                        notices.count(
                                who.id(), marks.of(who, Untold.NOTICES), store.clock().instant()));
    }

    @Bean
    SearchController searchController(QueryStore store) {
        return new SearchController(new Searches(store.database()));
    }

    @Bean
    CallController callController(QueryStore store, Texts texts) {
        return new CallController(new Callers(store.database()), texts);
    }

    @Bean
    BulkController bulkController(QueryStore store, People people, Shelf shelf) {
        return new BulkController(new Several(store.database()), people, shelf);
    }

    @Bean
    Routes agentsDayRoutes() {
        return Routes.of(
                Stream.of(
                                TodayController.routes(),
                                NoticeController.routes(),
                                SearchController.routes(),
                                CallController.routes(),
                                BulkController.routes(),
                                KeysPage.routes())
                        .flatMap(routes -> routes.lines().stream())
                        .toArray(Route[]::new));
    }
}
