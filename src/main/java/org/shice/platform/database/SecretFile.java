package org.shice.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that the product makes for itself on first start and keeps beside its data, readable by its owner only. */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    /** The secret of the file, 32 random bytes in Base64 (URL alphabet without padding); created when it is not there. */
    public static String readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            var secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            create(file);
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    private static void create(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
