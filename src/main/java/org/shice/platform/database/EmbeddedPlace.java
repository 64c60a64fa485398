package org.shice.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shice.platform.database.EmbeddedDatabaseUnavailable.Reason;

/**
 * The directory and the port of the embedded server, looked at before it starts: what the server says when they do not
 * fit is not for people. Holds the directory for this process until it is closed.
 */
final class EmbeddedPlace implements AutoCloseable {

    /** The data format of the binaries that are shipped. */
    static final String MAJOR_VERSION = "17";

    /** The file that is locked while a process uses the directory. */
    static final String MARK = "in-use";

    private final Path directory;
    private final int port;
    private @Nullable FileChannel channel;

    private EmbeddedPlace(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** @throws EmbeddedDatabaseUnavailable when the server cannot run there */
    static EmbeddedPlace take(Path directory, int port) {
        var place = new EmbeddedPlace(directory, port);
        try {
            place.takeDirectory();
            place.checkVersion();
            place.endOrphan();
            place.checkPort();
            return place;
        } catch (EmbeddedDatabaseUnavailable unfit) {
            place.close();
            throw unfit;
        }
    }

    Path data() {
        return directory.resolve("postgresql");
    }

    EmbeddedDatabaseUnavailable unavailable(Reason reason, @Nullable Throwable cause) {
        var detail = cause == null ? "" : String.valueOf(cause.getMessage());
        return new EmbeddedDatabaseUnavailable(reason, directory, port, detail, cause);
    }

    private void takeDirectory() {
        try {
            Files.createDirectories(directory);
            var opened = FileChannel.open(directory.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = opened;
            if (lock(opened).isEmpty()) {
                throw unavailable(Reason.RUNNING_ALREADY, null);
            }
        } catch (IOException e) {
            throw unavailable(Reason.DIRECTORY_NOT_WRITABLE, e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    private void checkVersion() {
        try {
            var file = data().resolve("PG_VERSION");
            var found = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
            if (!found.equals(MAJOR_VERSION)) {
                throw new EmbeddedDatabaseUnavailable(Reason.OTHER_VERSION, directory, port, found, null);
            }
        } catch (IOException e) {
            throw unavailable(Reason.DIRECTORY_NOT_WRITABLE, e);
        }
    }

    /** A product that was killed leaves its server behind. The directory is ours now, so nobody uses that server. */
    private void endOrphan() {
        var file = data().resolve("postmaster.pid");
        try {
            if (Files.exists(file)) {
                var orphan = ProcessHandle.of(
                                Long.parseLong(Files.readAllLines(file).get(0).strip()))
                        .filter(this::isOurServer);
                orphan.ifPresent(ProcessHandle::destroy);
                orphan.ifPresent(process ->
                        process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException | CompletionException e) {
            throw unavailable(Reason.UNKNOWN, e);
        }
    }

    /**
     * The number may long belong to another process, even to another PostgreSQL. Ours names our data in its command;
     * where a system hides the arguments, its program lies in our directory.
     */
    private boolean isOurServer(ProcessHandle process) {
        var binaries = directory.resolve("postgresql-binaries").toString();
        var info = process.info();
        return info.arguments().filter(this::nameOurData).isPresent()
                || info.command()
                        .filter(command -> command.startsWith(binaries))
                        .isPresent();
    }

    private boolean nameOurData(String[] arguments) {
        return List.of(arguments).contains(data().toString());
    }

    private void checkPort() {
        if (port == 0) {
            return;
        }
        try (var free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw unavailable(Reason.PORT_TAKEN, e);
        }
    }

    @Override
    public void close() {
        var held = channel;
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
