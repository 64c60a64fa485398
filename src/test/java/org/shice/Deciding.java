package org.shice;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Follows the calls of a delegate to where somebody's decision is made: through interfaces to everything that implements
 * them, through lambdas and method references. News that others hear later are not followed.
 */
final class Deciding {

    /** Submitting, approving, confirming, attesting, and completing a task that waits for a person. */
    static final Set<String> ACTS = Set.of(
            "org.shice.profile.Records.submit",
            "org.shice.review.CollectionCases.submit",
            "org.shice.review.Reviews.decide",
            "org.shice.review.ReviewWorkflow.submit",
            "org.shice.review.ReviewWorkflow.decide",
            "org.shice.review.ReviewSteps.makeEffective",
            "org.shice.deadline.DeadlineDecisions.attest",
            "org.shice.tasks.TaskCompletion.complete");

    private final JavaClasses code = new ClassFileImporter().importPackages("org.shice");

    /** @param bean a delegate as models name it */
    Set<String> reachedFrom(String bean) {
        var found = new TreeSet<String>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<JavaCodeUnit>(methods(bean));
        while (!ahead.isEmpty()) {
            for (var target : targets(ahead.pop())) {
                var act = target.getOwner().getName() + "." + target.getName();
                if (ACTS.contains(act)) {
                    found.add(act);
                } else if (seen.add(target.getFullName())) {
                    ahead.addAll(bodies(target));
                }
            }
        }
        return found;
    }

    private List<JavaCodeUnit> methods(String bean) {
        return code.stream()
                .filter(type -> type.getSimpleName().equalsIgnoreCase(bean))
                .flatMap(type -> type.getCodeUnits().stream())
                .toList();
    }

    private static List<AccessTarget.CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream().map(call -> call.getTarget()),
                        unit.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .filter(target -> target.getOwner().getPackageName().startsWith("org.shice"))
                .toList();
    }

    private static List<JavaCodeUnit> bodies(AccessTarget.CodeUnitAccessTarget target) {
        var owners = new ArrayList<JavaClass>(target.getOwner().getAllSubclasses());
        owners.add(target.getOwner());
        owners.addAll(target.getOwner().getAllRawSuperclasses());
        return owners.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName()))
                .filter(unit -> unit.getRawParameterTypes().size()
                        == target.getRawParameterTypes().size())
                .toList();
    }

    /** The acts of the list that the code does not have. */
    Set<String> missing() {
        var missing = new TreeSet<>(ACTS);
        code.stream()
                .flatMap(type -> type.getMethods().stream())
                .forEach(method -> missing.remove(method.getOwner().getName() + "." + method.getName()));
        return missing;
    }
}
