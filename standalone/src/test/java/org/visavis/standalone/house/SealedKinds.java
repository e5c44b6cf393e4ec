package org.visavis.standalone.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.lang.model.element.Modifier;

/** Gathers, by their simple names, the sealed types and the kinds they permit. */
final class SealedKinds extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> sealed = new HashSet<>();
    private final Map<String, List<String>> parents = new HashMap<>();

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        String name = type.getSimpleName().toString();
        if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
            sealed.add(name);
        }
        parents.put(
                name, type.getImplementsClause().stream().map(SealedKinds::simpleName).toList());
        return super.visitClass(type, null);
    }

    /** Whether a sealed type permits a kind of this name, so that the compiler knows them all. */
    boolean knows(Tree kind) {
        return parents.getOrDefault(simpleName(kind), List.of()).stream()
                .anyMatch(sealed::contains);
    }

    private static String simpleName(Tree type) {
        return type.toString().replaceAll("<.*", "").replaceAll(".*\\.", "");
    }
}
