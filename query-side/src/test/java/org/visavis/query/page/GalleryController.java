package org.visavis.query.page;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.show.PageModel;
import org.visavis.web.show.Shown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts named people of the town into every component. */
@Controller
class GalleryController {
    record Referent(
            String firstName,
            String lastName,
            String jobTitle,
            @Nullable String service,
            String institution,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String hours,
            @Nullable Instant since) {}

    record Page(Referent full, Referent bare, BarChart bars, LineChart line) {}

    private static final Instant MARCH = Instant.parse("2026-03-01T13:05:00Z");

    @GetMapping("/gallery")
    Shown gallery(HttpServletRequest request) {
        PageModel.showRefused(
                request,
                Optional.of(
                        new RefusedForm(
                                "/dossiers/42/referent",
                                Map.of("reason", List.of("Congé de maternité de <Claire>")),
                                Map.of("agent", "Ce champ est à remplir."),
                                "Certains champs sont à revoir",
                                "Des champs remplis étaient attendus, mais ceux-ci manquent.")));
        Map<String, Object> extras = new HashMap<>();
        extras.put("onItsWay", true);
        extras.put("today", LocalDate.parse("2026-03-01"));
        extras.put(
                "agents",
                List.of(new Choice("a1", "Claire Morel"), new Choice("a2", "Youssef Benali")));
        return Shown.of("gallery/gallery", page(), extras);
    }

    @GetMapping("/gallery/problem/{status}")
    Shown problem(@PathVariable int status) {
        throw switch (status) {
            case 403 -> new Forbidden();
            case 404 -> new NotVisible();
            default -> new IllegalStateException("An accident for the gallery");
        };
    }

    private static Page page() {
        return new Page(
                new Referent(
                        "Claire",
                        "Morel",
                        "Conseillère aux démarches",
                        "Accueil et démarches",
                        "Ville de Valbourg",
                        "1, place de la Mairie\n26120 Valbourg",
                        "04 75 00 00 01",
                        "claire.morel@valbourg.example",
                        "du lundi au vendredi, 9 h – 12 h et 14 h – 17 h",
                        MARCH),
                new Referent(
                        "", "R. Dubois", "Agent", null, "Office", null, null, null, null, null),
                new BarChart(
                        "Dossiers par référent",
                        "Claire Morel en suit le plus, dont trois en retard.",
                        "Dossiers ouverts",
                        List.of(
                                new BarChart.Bar("Claire Morel", 24, 3),
                                new BarChart.Bar("Youssef Benali", 17, 0),
                                new BarChart.Bar("Anne Le Goff", 6, 2),
                                new BarChart.Bar("Personne encore", 0, 0))),
                new LineChart(
                        "Durée médiane",
                        "Elle baisse depuis l’automne.",
                        "Jours",
                        List.of(
                                new LineChart.Point("oct. 2025", 21.5),
                                new LineChart.Point("nov. 2025", 19),
                                new LineChart.Point("déc. 2025", 14.25),
                                new LineChart.Point("janv. 2026", 12),
                                new LineChart.Point("févr. 2026", 9.5))));
    }
}
