package org.shice.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry with its place in the chain. Its hash covers every value and the hash of the entry before. */
record ChainEntry(AuditEvent event, int sequence, Instant at, AuditActor actor, byte[] previousHash) {

    /** What the first entry of a subject points to. */
    static final byte[] NO_PREVIOUS = new byte[32];

    byte[] hash() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previousHash);
            out.writeInt(sequence);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, actor.id());
            write(out, actor.onBehalfOf());
            write(out, actor.name());
            write(out, actor.remoteAddress());
            write(out, event.subjectType());
            write(out, event.subjectId());
            write(out, event.action());
            write(out, event.unitPath());
            write(out, event.reason());
            write(out, new TreeMap<>(event.details()));
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, TreeMap<String, String> details) throws IOException {
        out.writeInt(details.size());
        for (Map.Entry<String, String> detail : details.entrySet()) {
            write(out, detail.getKey());
            write(out, detail.getValue());
        }
    }

    private static void write(DataOutputStream out, @Nullable UUID id) throws IOException {
        write(out, id == null ? null : id.toString());
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
