package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/** Whoever adds an event, a state or a reason is led by the compiler to all that must change. */
class SwitchesTest {
    @Test
    void a_switch_over_a_sealed_type_names_every_kind() {
        List<Path> sources =
                House.files(".java").stream()
                        .filter(file -> House.nameOf(file).contains("/src/main/"))
                        .toList();

        assertThat(carelessSwitches(sources))
                .as("switches with a default, where the compiler could find the forgotten kind")
                .isEmpty();
    }

    @Test
    void a_default_in_such_a_switch_would_be_found() {
        assertThat(carelessSwitches(House.files("SwitchesTest.java")))
                .singleElement()
                .asString()
                .endsWith("switch (weather)");
    }

    sealed interface Weather {
        record Sun() implements Weather {}

        record Rain(int millimetres) implements Weather {}
    }

    /** What the rule must find, and before it what it must not: anything may be thrown. */
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

    private static List<String> carelessSwitches(List<Path> files) {
        Sources sources = Sources.understand(files);
        List<String> found = new ArrayList<>();
        sources.units()
                .forEach(unit -> new Switches(unit, sources.trees(), found).scan(unit, null));
        return found;
    }

    private static final class Switches extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> found;

        Switches(CompilationUnitTree unit, Trees trees, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
                SwitchExpressionTree tree, @Nullable Void nothing) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void check(ExpressionTree selector, List<? extends CaseTree> cases) {
            boolean hasDefault =
                    cases.stream()
                            .flatMap(one -> one.getLabels().stream())
                            .anyMatch(DefaultCaseLabelTree.class::isInstance);
            if (hasDefault && isSealed(selector)) {
                String file = House.nameOf(Path.of(unit.getSourceFile().toUri()));
                found.add(file + ": switch " + selector);
            }
        }

        private boolean isSealed(ExpressionTree selector) {
            return trees.getTypeMirror(new TreePath(getCurrentPath(), selector))
                            instanceof DeclaredType type
                    && type.asElement().getModifiers().contains(Modifier.SEALED);
        }
    }
}
