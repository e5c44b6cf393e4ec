package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whoever adds an event, a state or a reason is led by the compiler to all that must change. */
class SwitchesTest {
    @Test
    void a_switch_over_a_sealed_type_names_every_kind() {
        List<Path> sources =
                House.files(".java").stream()
                        .filter(file -> House.nameOf(file).contains("/src/main/"))
                        .toList();

        assertThat(carelessSwitches(sources))
                .as("a switch with a default, where the compiler could find the forgotten kind")
                .isEmpty();
    }

    @Test
    void a_default_beside_such_kinds_would_be_found() {
        assertThat(carelessSwitches(House.files("SwitchesTest.java"))).hasSize(1);
    }

    sealed interface Weather {
        record Sun() implements Weather {}

        record Rain(int millimetres) implements Weather {}
    }

    /** What the rule must find, and beside it what it must not: anything may be thrown. */
    static String careless(Weather weather, Throwable thrown) {
        String cause =
                switch (thrown) {
                    case IllegalStateException _ -> "state";
                    default -> "other";
                };
        return switch (weather) {
            case Weather.Rain(int millimetres) -> cause + millimetres;
            default -> cause;
        };
    }

    private static List<String> carelessSwitches(List<Path> sources) {
        List<CompilationUnitTree> units = Sources.parse(sources);
        SealedKinds kinds = new SealedKinds();
        kinds.scan(units, null);
        List<String> found = new ArrayList<>();
        units.forEach(unit -> new Switches(unit, kinds, found).scan(unit, null));
        return found;
    }

    private static final class Switches extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SealedKinds kinds;
        private final List<String> found;

        Switches(CompilationUnitTree unit, SealedKinds kinds, List<String> found) {
            this.unit = unit;
            this.kinds = kinds;
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            check(tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
                SwitchExpressionTree tree, @Nullable Void nothing) {
            check(tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void check(List<? extends CaseTree> cases) {
            var labels = cases.stream().flatMap(one -> one.getLabels().stream()).toList();
            if (labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)
                    && labels.stream().anyMatch(this::namesAKind)) {
                String file = House.nameOf(Path.of(unit.getSourceFile().toUri()));
                found.add(file + ": case " + labels.getFirst());
            }
        }

        private boolean namesAKind(CaseLabelTree label) {
            return label instanceof PatternCaseLabelTree pattern
                    && switch (pattern.getPattern()) {
                        case BindingPatternTree bound -> kinds.knows(bound.getVariable().getType());
                        case DeconstructionPatternTree parts ->
                                kinds.knows(parts.getDeconstructor());
                        default -> false;
                    };
        }
    }
}
