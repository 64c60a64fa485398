package org.shice.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.springframework.stereotype.Component;

/** How the product starts itself once more: with the Java it runs on, from its jar or from its classes. */
@Component
class RehearsalJava {

    private static final String MAIN_CLASS = "org.shice.Application";
    private static final String LOADER = "org.springframework.boot.loader.";

    /** Bounded, because it runs beside the product; 3,000 teachers need less. */
    private static final List<String> MEMORY =
            List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=160m", "-Dfile.encoding=UTF-8");

    /** The command without the words for the product. */
    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.addAll(program(classPath()));
        return command;
    }

    /** What the Java of this process was given. */
    String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> program(String classPath) {
        return isPackaged(classPath) ? List.of("-jar", classPath) : List.of("-cp", classPath, MAIN_CLASS);
    }

    private static boolean isPackaged(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(System.getProperty("path.separator"))) {
            return false;
        }
        try (var jar = new JarFile(classPath)) {
            var main = jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            return main != null && main.startsWith(LOADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
