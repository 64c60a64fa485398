package org.shice.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product as a process of its own, configured by nothing but its environment, as people start it. */
public final class StartProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Process process;
    private final Path output;
    private final Duration longest;

    private StartProcess(Process process, Path output, Duration longest) {
        this.process = process;
        this.output = output;
        this.longest = longest;
    }

    public static StartProcess with(Map<String, String> environment) {
        return with(environment, LONGEST, List.of());
    }

    /**
     * @param longest how long it may take until it ends by itself
     * @param words the command line
     * @param moreClasses directories that come first on the class path
     */
    public static StartProcess with(
            Map<String, String> environment, Duration longest, List<String> words, Path... moreClasses) {
        try {
            var output = Files.createTempFile("shice-start", ".log");
            var builder = new ProcessBuilder(command(words, moreClasses))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SHICE_"));
            builder.environment().putAll(new HashMap<>(environment));
            return new StartProcess(builder.start(), output, longest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<String> words, Path... moreClasses) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx700m"));
        command.add("-XX:ReservedCodeCacheSize=160m");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of("-cp", classPath(moreClasses), "org.shice.Application"));
        command.addAll(words);
        return command;
    }

    /** Without the tests, whose components would be scanned. */
    public static String classPath(Path... more) {
        return Stream.concat(Stream.of(more).map(Path::toString), entries())
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Stream<String> entries() {
        if (StartProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(url -> new File(url.getPath()).getPath());
        }
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(System.getProperty("path.separator"), 0));
    }

    /** A port that is free now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end. @return the exit code */
    public int exitCode() {
        try {
            if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still runs:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }
}
