package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shice.demo.SampleRecords;
import org.shice.forms.FormFixture;
import org.shice.mainjob.CityJob;
import org.shice.platform.time.TimeSettings;
import org.shice.start.StartProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long the product takes to its first page, and what memory it needs at rest and after 1,200 teachers have done the
 * main job. It runs in a process of its own; the heap is what is left after a collection.
 *
 * <p>{@code ./mvnw test -Dtest.excludedTags= -Dtest.includedTags=benchmark -Dtest=MainJobBenchmarkIT}
 */
@Tag("benchmark")
class MainJobBenchmarkIT {

    private static final Logger LOG = LoggerFactory.getLogger(MainJobBenchmarkIT.class);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/first-administrator/(\\S+)");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MEGABYTE = 1024;
    private static final int MOST_MEGABYTES = 350;

    @Test
    void memory_and_start() throws Exception {
        var port = StartProcess.freePort();
        var base = "http://localhost:" + port;
        var begun = System.nanoTime();
        try (var product = StartProcess.with(Map.of(
                "PORT", String.valueOf(port),
                "SHICE_DATABASE_PORT", String.valueOf(StartProcess.freePort()),
                "SHICE_DATA_DIR", Files.createTempDirectory("shice-benchmark").toString(),
                "SHICE_PASSWORD_STRENGTH", "4"))) {
            Awaitility.await("first page").atMost(PATIENCE).until(() -> answers(base + "/login"));
            LOG.info("start to first page, with a new database: {} ms", (System.nanoTime() - begun) / 1_000_000);
            Awaitility.await("link").atMost(PATIENCE).until(() -> LINK.matcher(product.output())
                    .find());
            LOG.info("at rest: {}", memory(product.pid()));
            var link = LINK.matcher(product.output());
            assertThat(link.find()).isTrue();
            var clock = Clock.system(TimeSettings.ZONE);
            var samples =
                    new SampleRecords(FormFixture.forms(), FormFixture.rules(clock), FormFixture.codeLists(), clock);
            var job = System.nanoTime();
            CityJob.run(base, link.group(1), samples, LocalDate.now(TimeSettings.ZONE));
            LOG.info("the main job: {} s", (System.nanoTime() - job) / 1_000_000_000);
            var after = memory(product.pid());
            LOG.info("after the main job: {}", after);
            assertThat(after.heap()).isLessThan(MOST_MEGABYTES);
        }
    }

    private static boolean answers(String page) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(page)).build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Memory memory(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        var generations = jcmd(pid, "GC.heap_info").split("Metaspace", 2)[0];
        var used = USED.matcher(generations)
                .results()
                .mapToInt(generation -> Integer.parseInt(generation.group(1)))
                .sum();
        var resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        return new Memory(used / MEGABYTE, resident.find() ? Integer.parseInt(resident.group(1)) / MEGABYTE : 0);
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** In megabytes. */
    private record Memory(int heap, int resident) {

        @Override
        public String toString() {
            return "heap %d MB after a collection, resident %d MB (without PostgreSQL)".formatted(heap, resident);
        }
    }
}
