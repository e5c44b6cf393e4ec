package org.visavis.query.page;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.visavis.web.keep.Shelf;
import org.visavis.web.route.RouteTable;
import org.visavis.web.show.Pages;

import java.time.Duration;

/** What pages are made with, in one import. */
@Configuration(proxyBeanMethods = false)
@Import({SignInPage.class, KeysPage.class})
public class PageSetup implements WebMvcConfigurer {
    /** Style sheets and scripts may be kept an hour; they carry a date to ask again with. */
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /**
     * Renders with Thymeleaf, whole pages or none: a page that fails halfway is a problem's page.
     */
    @Bean
    Pages pages(ThymeleafViewResolver templates, SpringTemplateEngine engine, MessageSource words) {
        engine.setTemplateEngineMessageSource(new UnbrokenFrench(words));
        templates.setProducePartialOutputWhileProcessing(false);
        return (template, locale) -> {
            try {
                View view = templates.resolveViewName(template, locale);
                if (view == null) {
                    throw new IllegalArgumentException("No page named " + template);
                }
                return view;
            } catch (RuntimeException known) {
                throw known;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        };
    }

    /** Dates for pages. */
    @Bean
    Dates dates() {
        return new Dates();
    }

    /** Initials and tints for pages. */
    @Bean
    Faces faces() {
        return new Faces();
    }

    /** Idempotency keys for forms. */
    @Bean
    Keys keys() {
        return new Keys();
    }

    /** What the reader began to write, for forms. */
    @Bean
    Drafts drafts(Shelf shelf) {
        return new Drafts(person -> shelf.all(person, Shelf.draft("")));
    }

    /** Single keys, for pages. */
    @Bean
    Shortcuts shortcuts() {
        return new Shortcuts();
    }

    /** The way around. */
    @Bean
    Navigation navigation(RouteTable routes) {
        return new Navigation(routes);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(AN_HOUR);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(AN_HOUR)
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
    }
}
