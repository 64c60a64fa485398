package org.shice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Where people get in: every method of a bean outside the pages and the REST API that a page or a controller calls. A
 * method that none of them calls is reached by no person; the day one does, it is on this list by itself.
 */
public final class EntryPoints {

    private static final String ROOT = "org.shice";

    private EntryPoints() {}

    /** The entry points of the product whose feature passes, as {@code Type.method}. */
    public static Set<String> ofFeatures(Predicate<String> feature) {
        var product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        return of(product, feature);
    }

    static Set<String> of(JavaClasses classes, Predicate<String> feature) {
        var found = new TreeSet<String>();
        classes.stream()
                .filter(EntryPoints::isOutermost)
                .flatMap(caller -> caller.getCodeUnitAccessesFromSelf().stream())
                .filter(call -> !(call instanceof JavaConstructorCall))
                .filter(call -> isService(call.getTargetOwner()))
                .filter(call -> feature.test(featureOf(call.getTargetOwner())))
                .forEach(call -> found.add(call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName()));
        return found;
    }

    private static boolean isOutermost(JavaClass type) {
        var name = type.getPackageName();
        return name.endsWith(".rest") || name.endsWith(".ui") || name.contains(".ui.");
    }

    private static boolean isService(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                && !isOutermost(type)
                && (isBean(type) || type.getAllSubclasses().stream().anyMatch(EntryPoints::isBean));
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class);
    }

    private static String featureOf(JavaClass type) {
        var rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? rest : rest.substring(1).split("\\.", 0)[0];
    }
}
